import type { Reference } from "../article.ts";
import { readIdentifiers } from "./find-identifiers.ts";
import { matchAuthorList } from "./match-author-list.ts";
import { normalizePages } from "./read-citation.ts";
import { REFERENCE_TAILS } from "./reference-tails.ts";
import { findJournalStart } from "./split-journal.ts";

/** The parts of an entry; an entry has all of the first four or none. */
interface Parts {
  readonly authors: string;
  readonly title: string;
  readonly journal: string;
  readonly year: number;
  readonly volume?: string;
  readonly pages?: string;
}

const CITED_AS = /^[\p{L}'’ .-]{2,40}(?: et al\.?)?,? \(?(?:19|20)\d{2}[a-z]?\)?$/u;
/** Longer entries are not entries; their parts are not looked for. */
const LONGEST = 2_500;

/**
 * Reads one entry in any of the common styles:
 *
 *     Sharma P,Wargo JA.Primary, adaptive, and acquired resistance.Cell2017;168:707-23
 *     Gerbe, F. et al. Intestinal epithelial tuft cells. Nature 529, 226–230 (2016).
 *     Cacioppo, J. T. (2009). Perceived isolation. Trends in Cognitive Sciences, 13(10), 447–454.
 *
 * A part that cannot be told stays absent: absent is better than wrong.
 *
 * @param printed the entry as printed, one string a line, without its number
 */
export function parseReference(printed: readonly string[], number?: number): Reference {
  // "Holt, 2010" above the entry is how the text cites it.
  const lines = printed.length > 2 && CITED_AS.test(printed[0] ?? "") ? printed.slice(1) : printed;
  const text = lines.join(" ").replace(/\s+/g, " ").trim();
  const parts = splitParts(stripIdentifiers(joinLines(lines)));
  return {
    text,
    ...(number === undefined ? {} : { number }),
    ...(parts ?? {}),
    ...readIdentifiers(text),
  };
}

/** Pages that print authors, title and journal on lines of their own print no stops. */
function joinLines(lines: readonly string[]): string {
  let joined = "";
  let previous = "";
  for (const line of lines.map((one) => one.replace(/\s+/g, " ").trim())) {
    if (joined === "") joined = line;
    else if (AUTHOR.test(line) && AUTHOR.test(previous)) joined += `, ${line}`;
    else if (/[.,;:?!-]$/.test(joined) || /^[(\p{Ll}\d]/u.test(line)) joined += ` ${line}`;
    else joined += `. ${line}`;
    previous = line;
  }
  return joined;
}

/** An author on a line of its own: "Deschênes M", "van den Broek M". */
const AUTHOR = /^(?:\p{Ll}{1,4}[ '’]){0,3}\p{Lu}[\p{L}'’ -]{1,40} \p{Lu}{1,4}$/u;

function stripIdentifiers(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/^[↵^\s]+/, "")
    .replace(/\s*(?:https?:\/\/|doi\s*:|\bPMC?ID\s*:|\[(?:PubMed|PMC|DOI|CrossRef|Google)).*$/i, "")
    .replace(/\.?\s*(?:Article ?PubMed|PubMed ?Google|Google Scholar|AbstractFREE).*$/, "");
}

function splitParts(text: string): Parts | undefined {
  const list = matchAuthorList(text);
  if (!list) return undefined;
  const authors = text.slice(0, list.end).replace(/[\s.,;]+$/, "");
  const printed = text.slice(list.rest);
  // "(2009). " or "2014. " before the title.
  const date = /^\s*\(?((?:19|20)\d{2})[a-z]?(?:, [^)]{1,30})?\)?[.,:;]?\s+/.exec(printed);
  const rest = date ? printed.slice(date[0].length) : printed;
  for (const { shape, dated } of REFERENCE_TAILS) {
    if (dated && !date) continue;
    const tail = shape.exec(rest);
    if (!tail?.groups || tail.index < 5) continue;
    const named = rest.slice(0, tail.index);
    const at = findJournalStart(named);
    if (at === undefined) continue;
    const title = named.slice(0, at).trim().replace(/\.$/, "");
    const journal = named.slice(at).replace(/[\s.,]+$/, "");
    const { year = date?.[1], volume, pages } = tail.groups;
    if (year === undefined || title.length < 4 || !isJournal(journal)) return undefined;
    return {
      authors,
      title,
      journal,
      year: Number(year),
      ...(volume === undefined ? {} : { volume }),
      ...(pages === undefined ? {} : { pages: normalizePages(pages) }),
    };
  }
  return undefined;
}

function isJournal(text: string): boolean {
  return text.length > 1 && text.length < 130 && !/\d{3}/.test(text);
}
