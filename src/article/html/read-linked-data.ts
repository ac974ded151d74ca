import type { StatedArticle } from "../article.ts";
import { readDoi } from "../pasted/find-identifiers.ts";
import { plain } from "./read-meta.ts";
import { readNames } from "./read-names.ts";

/** A page has one or two; the rest is about the site. */
const MOST_SCRIPTS = 6;
const ARTICLE = /^(?:scholarly|medicalscholarly|news)?article$/iu;

type Thing = Readonly<Record<string, unknown>>;

/**
 * What a page states in `<script type="application/ld+json">` by the words of schema.org, of which
 * only an article that has a headline or a name counts. Other scripts are not looked into.
 */
export function readLinkedData(html: string): Partial<StatedArticle> {
  const things = scriptsOf(html).flatMap((text) => thingsIn(parse(text), 0));
  const article = things.find(({ "@type": type }) => [type].flat().some(isArticleType));
  if (!article) return {};
  const title = plain(textAt(article, "headline") || textAt(article, "name"));
  if (title === "") return {};
  const authors = readNames(
    [article["author"]].flat().map((one) => (typeof one === "string" ? one : textAt(one, "name"))),
  );
  const year = /^(?:19|20)\d{2}/u.exec(textAt(article, "datePublished"))?.[0];
  const doi = readDoi(`${textAt(article, "sameAs")} ${textAt(article, "@id")}`);
  const licence = textAt(article, "license");
  return {
    title,
    ...(authors.length === 0 ? {} : { authors }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(doi === undefined ? {} : { doi }),
    ...(licence === "" ? {} : { licence }),
  };
}

function isArticleType(type: unknown): boolean {
  return typeof type === "string" && ARTICLE.test(type);
}

/** The text of the scripts, looked for from one to the next so that no page is walked twice. */
function scriptsOf(html: string): string[] {
  const found: string[] = [];
  const marks = /application\/ld\+json[^>]{0,200}>/giu;
  for (let mark = marks.exec(html); mark && found.length < MOST_SCRIPTS; mark = marks.exec(html)) {
    const start = marks.lastIndex;
    const end = html.indexOf("</script", start);
    if (end < 0) break;
    found.push(html.slice(start, end));
    marks.lastIndex = end;
  }
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The things of a script: one, a list, a `@graph`, or the `mainEntity` of a page. */
function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => thingsIn(one, depth + 1));
  if (!isThing(value)) return [];
  return [
    value,
    ...thingsIn(value["@graph"], depth + 1),
    ...thingsIn(value["mainEntity"], depth + 1),
  ];
}

function textAt(value: unknown, key: string): string {
  const told = isThing(value) ? value[key] : undefined;
  return typeof told === "string" ? told.trim() : "";
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
