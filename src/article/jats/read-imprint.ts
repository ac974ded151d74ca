import type { StatedArticle } from "../article.ts";
import type { Element } from "../markup/parse-markup.ts";
import { childAt, childrenOf, firstOf, textOf } from "../markup/walk.ts";
import { readDoi } from "../pasted/find-identifiers.ts";
import { normalizePages } from "../pasted/read-citation.ts";
import { inlineText } from "./inline-text.ts";
import { readYear } from "./read-year.ts";

/** Where and when an article appeared, and what it is known by. */
export type Imprint = Pick<
  StatedArticle,
  "journal" | "year" | "volume" | "issue" | "pages" | "doi" | "pmid" | "pmcid"
>;

/** Reads what `journal-meta` and `article-meta` of an element `front` state. */
export function readImprint(front: Element | undefined): Imprint {
  const meta = childAt(front, "article-meta") ?? front;
  const own = (name: string) => inlineText(childrenOf(meta, name)[0], "none");
  const numbers = {
    journal: readJournal(childAt(front, "journal-meta")),
    volume: own("volume"),
    issue: own("issue"),
    pages: readPages(meta),
  };
  const year = readYear(meta);
  return {
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== "")),
    ...(year === undefined ? {} : { year }),
    ...readIds(childrenOf(meta, "article-id")),
  };
}

/** The full title, else the name that PubMed or ISO gives it, else what there is. */
function readJournal(meta: Element | undefined): string {
  const title = inlineText(firstOf(meta, "journal-title"), "none");
  if (title !== "") return title;
  const ids = childrenOf(meta, "journal-id");
  const named = ["nlm-ta", "iso-abbrev", "publisher-id"].map((type) =>
    textOf(ids.find(({ attributes }) => attributes["journal-id-type"] === type)),
  );
  const short = inlineText(firstOf(meta, "abbrev-journal-title"), "none");
  return [short, ...named].find((name) => name !== "") ?? "";
}

/** "45-67", "e123"; of a printed range and the pages it begins and ends with the latter. */
export function readPages(element: Element | undefined): string {
  const own = (name: string) => textOf(childrenOf(element, name)[0]);
  const first = own("fpage");
  const last = own("lpage");
  const range = last === "" || last === first ? first : `${first}-${last}`;
  const pages = first === "" ? own("page-range") || own("elocation-id") : range;
  return normalizePages(pages);
}

/** Identifiers in any of the spellings that archives use: "PMC123", "123", "https://doi.org/…". */
export function readIds(ids: readonly Element[]): Pick<Imprint, "doi" | "pmid" | "pmcid"> {
  const numberOf = (...types: readonly string[]) =>
    textOf(ids.find((id) => types.includes((id.attributes["pub-id-type"] ?? "").toLowerCase())));
  const printed = numberOf("doi");
  const doi =
    readDoi(printed.replace(/\s+/gu, "")) ?? (/^10\.\S+$/u.test(printed) ? printed : undefined);
  const pmid = /\d{1,9}/u.exec(numberOf("pmid", "medline"))?.[0];
  const pmcid = /\d{3,9}/u.exec(numberOf("pmcid", "pmc", "pmcaid", "pmc-id"))?.[0];
  return {
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
    ...(pmcid === undefined ? {} : { pmcid: `PMC${pmcid}` }),
  };
}
