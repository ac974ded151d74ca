import type { Reference } from "./article.ts";
import { readIdentifiers } from "./find-identifiers.ts";
import { normalizePages } from "./read-citation.ts";

/** The parts that a style of references prints. */
interface Parts {
  readonly authors: string;
  readonly title: string;
  readonly journal: string;
  readonly year: string;
  readonly volume?: string | undefined;
  readonly pages?: string | undefined;
}

const PAGES =
  "(?<pages>[a-zA-Z]{0,3}\\d{1,8}(?:\\.e?\\d{1,3})?(?:\\s?[-–—]\\s?[a-zA-Z]{0,2}\\d{1,7})?(?:\\.e\\d{1,3})?)";

/** `Cell2017;168:707-23` · `Cell. 2017 Feb 9;168(4):707-723`: journal, year, volume, pages. */
const YEAR_FIRST = new RegExp(
  `^(?<journal>[^;]{2,150}?)[.,]?\\s*\\(?(?<year>(?:19|20)\\d{2})\\)?(?:\\s[A-Z][a-z]{2,8}(?:[-–][A-Z][a-z]{2})?(?:\\s\\d{1,2})?)?\\s*[;,]\\s*(?<volume>[A-Z]?\\d{1,4})?\\s*(?:\\([^)]{1,30}\\))?\\s*(?:[:,]\\s*${PAGES})?`,
);
/** `Nature 590, 290–299 (2021)`: journal, volume, pages, year. */
const YEAR_LAST = new RegExp(
  `^(?<journal>[^\\d]{2,150}?),?\\s*(?<volume>[A-Z]?\\d{1,4})?\\s*(?:\\([^)]{1,30}\\))?\\s*[,:]\\s*${PAGES}\\s*\\((?<year>(?:19|20)\\d{2})\\)`,
);

/** Reads one entry; a part that cannot be told stays absent. */
export function parseReference(entry: string, number?: number): Reference {
  const text = entry.replace(/\s+/g, " ").trim();
  const parts = splitParts(stripIdentifiers(text));
  return {
    text,
    ...(number === undefined ? {} : { number }),
    ...(parts === undefined
      ? {}
      : {
          authors: parts.authors,
          title: parts.title,
          journal: parts.journal,
          year: Number(parts.year),
          ...(parts.volume === undefined ? {} : { volume: parts.volume }),
          ...(parts.pages === undefined ? {} : { pages: normalizePages(parts.pages) }),
        }),
    ...readIdentifiers(text),
  };
}

function stripIdentifiers(text: string): string {
  return text
    .slice(0, 2_500)
    .replace(/\s*(?:https?:\/\/|doi\s*:|PMC?ID\s*:|\[(?:PubMed|PMC|DOI|CrossRef)).*$/i, "")
    .replace(/\s+(?:Article|PubMed|CAS|Google Scholar|Crossref)(?:\s.*)?$/, "");
}

/** Authors end at the first full stop after initials; the title at the next one. */
function splitParts(text: string): Parts | undefined {
  const authors =
    /^((?:[\p{Lu}\p{Ll}][\p{L}\p{M}'’ .-]{0,40}?\s\p{Lu}{1,4}(?:,\s?|(?=\.)))+(?:\s?et al)?)\.\s?/u.exec(
      text,
    );
  const stop = authors ? authors[0].length : -1;
  if (!authors?.[1] || stop < 0) return undefined;
  const rest = text.slice(stop);
  for (const mark of rest.matchAll(/[.?!]\s?(?=\p{Lu})/gu)) {
    const tail = rest.slice(mark.index + mark[0].length);
    const groups = (YEAR_FIRST.exec(tail) ?? YEAR_LAST.exec(tail))?.groups;
    if (
      !groups?.["journal"] ||
      !groups["year"] ||
      /[.?!]\s?\p{Lu}\p{Ll}{3}/u.test(groups["journal"])
    )
      continue;
    const title = rest.slice(0, mark.index + (mark[0].startsWith(".") ? 0 : 1)).trim();
    return {
      authors: authors[1].replace(/,\s*$/, "").trim(),
      title,
      journal: groups["journal"].replace(/[\s.,]+$/, ""),
      year: groups["year"],
      volume: groups["volume"],
      pages: groups["pages"],
    };
  }
  return undefined;
}
