import type { Reference } from "../article.ts";
import type { Element } from "../markup/parse-markup.ts";
import { allOf, childrenOf, firstOf, textOf } from "../markup/walk.ts";
import { readIdentifiers } from "../pasted/find-identifiers.ts";
import { inlineText } from "./inline-text.ts";
import { attributeOf } from "./local-names.ts";
import { readIds, readPages } from "./read-imprint.ts";
import { asYear } from "./read-year.ts";
import { trimBoth } from "./trim-text.ts";

/** The parts of a reference as tagged, and those that only its text shows. */
export interface Citation extends Omit<Reference, "text" | "number"> {
  readonly rest: {
    readonly issue: string;
    readonly publisher: string;
    readonly comment: string;
    readonly address: string;
  };
}

/** Reads the parts that a citation tags; of a chapter the title is the chapter's. */
export function readCitation(citation: Element): Citation {
  const first = (...names: readonly string[]) =>
    trim(inlineText(firstOf(citation, ...names), "none"));
  const source = first("source");
  const printed = inlineText(firstOf(citation, "source"), "none");
  const article = first("article-title", "chapter-title", "part-title", "data-title");
  const isJournal = !/book|report|thesis|web|other|data|software|gov/iu.test(typeOf(citation));
  const title = article === "" && !isJournal ? source : article;
  // "Environ Health." ends with a stop of the list, "Environ. Sci." with one of its own.
  const stop = printed.endsWith(".") && printed.indexOf(".") < printed.length - 1 ? "." : "";
  const journal = title === source ? "" : `${source}${source.endsWith(".") ? "" : stop}`;
  const year = asYear(textOf(firstOf(citation, "year")));
  const fields = {
    authors: readNames(citation),
    title,
    journal,
    volume: first("volume").replace(/^vol(?:ume)?\.?\s+(?=\d)/iu, ""),
    pages: trim(readPages(citation)),
  };
  const links = allOf(citation, "ext-link", "uri").map(
    (link) => attributeOf(link, "href") || textOf(link),
  );
  const linked = readIdentifiers(links.filter((link) => /doi/iu.test(link)).join(" "));
  const place = [first("publisher-loc"), first("publisher-name")].filter((text) => text !== "");
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== "")),
    ...(year === undefined ? {} : { year }),
    ...linked,
    ...readIds(allOf(citation, "pub-id")),
    rest: {
      issue: first("issue"),
      publisher: place.join(": "),
      comment: first("comment"),
      address: links[0] ?? "",
    },
  };
}

function typeOf({ attributes }: Element): string {
  return attributes["publication-type"] ?? attributes["citation-type"] ?? "";
}

/** "Lima A, Li B, ALPHA Group, et al": of the authors; where no group says who they are, of all. */
function readNames(citation: Element): string {
  const groups = allOf(citation, "person-group").filter(
    ({ attributes }) =>
      !/editor|translator|inventor|compiler/iu.test(attributes["person-group-type"] ?? ""),
  );
  const holders = groups.length > 0 ? groups : [citation];
  const names = holders.flatMap((holder) => allOf(holder, "name", "string-name", "collab", "etal"));
  return names
    .map((name) => (name.name === "etal" ? "et al" : referenceName(name)))
    .filter((name) => name !== "")
    .join(", ");
}

/** "Lima AB", as reference lists have it. */
export function referenceName(name: Element): string {
  const part = (of: string) => inlineText(childrenOf(name, of)[0], "none");
  const parts = [part("surname"), part("given-names"), part("suffix")];
  const tagged = parts.filter((text) => text !== "").join(" ");
  return trim(tagged === "" ? inlineText(name, "none") : tagged);
}

function trim(text: string): string {
  return trimBoth(text, ",;").replace(/(?<=\p{Ll}{2}|\p{Lu}{2}|\))\.$/u, "");
}
