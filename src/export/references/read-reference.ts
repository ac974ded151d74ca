import { plainText } from "../../deck/index.ts";
import type { ListedWork } from "./listed-work.ts";

const LINK = /\[((?:[^\]\\]|\\.)*)\]\((https?:\/\/[^)\s]+)\)/gu;
/** "Ud Din M", "Garcia-Diaz A", "van der Berg JP": no dots, as Vancouver style has names. */
const NAME = /^(?:[\p{L}’'-]+ ){1,5}\p{Lu}{1,4}(?: (?:Jr|Sr|I{2,3}))?$/u;
const PLACE = /^[\s,]*(\d{4})(?:;(\d[\w-]*)(?:\(([^)\s]{1,20})\))?)?(?::([^\s;,.]+(?:\.\w+)?))?/u;

/**
 * Reads an entry of a slide of references. What is not of this form stays whole, as the title.
 *
 *     Memon D, Ye D. Clinical and molecular features. *Cancer Cell* 2024;42:209–224. [PMC1](https://…)
 *     └ authors ──┘  └ title ──────────────────────┘   └ journal ┘  └ year, volume, pages
 */
export function readReference(markdown: string): ListedWork {
  const links = [...markdown.matchAll(LINK)].map(([, , address = ""]) => address);
  const found = identify(links);
  const words = markdown.replace(LINK, "").trim();
  const [whole, journal = ""] = /\*([^*]+)\*/u.exec(words) ?? [];
  const at = whole === undefined ? -1 : words.indexOf(whole);
  const place = at < 0 ? null : PLACE.exec(words.slice(at + (whole ?? "").length));
  if (!place) return { title: tidy(words), authors: [], ...found };
  const [, year, volume, issue, pages] = place;
  const { authors, hasOthers, title } = splitAuthors(tidy(words.slice(0, at)));
  return {
    // An entry without a title ("*Cancers* 2021;13:1300, Table 3") is found by what it says.
    title: title === "" ? tidy(words) : title,
    authors,
    ...(hasOthers ? { hasOthers } : {}),
    journal: plainText(journal),
    year: Number(year),
    ...(volume ? { volume } : {}),
    ...(issue ? { issue } : {}),
    ...(pages ? { pages: pages.replace(/[.,]$/u, "") } : {}),
    ...found,
  };
}

const tidy = (markdown: string) => plainText(markdown).replace(/[.\s]+$/u, "");

function splitAuthors(text: string) {
  const end = text.indexOf(". ");
  const names = text.slice(0, Math.max(0, end)).split(/,\s+/u);
  const hasOthers = names.at(-1) === "et al";
  const named = hasOthers ? names.slice(0, -1) : names;
  if (end < 0 || named.length === 0 || !named.every((name) => NAME.test(name))) {
    return { authors: [], hasOthers: false, title: text };
  }
  return { authors: named.map(turnName), hasOthers, title: text.slice(end + 2).trim() };
}

/** "Ud Din M" as "Ud Din, M": the initials stand last. */
function turnName(name: string): string {
  const at = name.search(/ \p{Lu}{1,4}(?: (?:Jr|Sr|I{2,3}))?$/u);
  return at < 0 ? name : `${name.slice(0, at)}, ${name.slice(at + 1)}`;
}

function identify(links: readonly string[]) {
  const first = (pattern: RegExp) =>
    links.map((link) => pattern.exec(link)?.[1]).find((match) => match !== undefined);
  const doi = first(/^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/u);
  const pmcid = first(/\/articles\/(PMC\d+)/u);
  const pmid = first(/pubmed\.ncbi\.nlm\.nih\.gov\/(\d+)/u);
  const isNamed = doi !== undefined || pmcid !== undefined || pmid !== undefined;
  return {
    ...(doi ? { doi: decodeURIComponent(doi) } : {}),
    ...(pmid ? { pmid } : {}),
    ...(pmcid ? { pmcid } : {}),
    ...(!isNamed && links[0] ? { address: links[0] } : {}),
  };
}
