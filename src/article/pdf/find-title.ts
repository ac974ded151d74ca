import { looksLikeJournal } from "../pasted/find-journal.ts";
import { readArticleLabel } from "../pasted/read-article-label.ts";
import { readHeading } from "../pasted/read-heading.ts";
import { namesIn } from "./find-authors.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";

/** Which paragraphs hold the title. */
export interface FoundTitle {
  readonly first: number;
  readonly last: number;
}

/** A cover or a repository's sheet may stand before. */
const PAGES = 3;
/** Longer is no title. */
const LONGEST = 400;
/** What else is printed large and no title begins with. */
const FURNITURE =
  /^(?:(?:nih|hhs) public access|nih-pa author manuscript|author manuscripts?|accepted (?:manuscript|article)|(?:your )?.{0,20}uncorrected proof|article in press|see discussions, stats|view (?:article )?online|contents lists? available|check for updates|downloaded from|full terms|provided for non-commercial|this (?:article is|is a pdf)|supplement(?:ary|al) (?:materials?|information|data|files?|tables?|figures?|content)\b|bmj open|plos one|research open access|proceedings of the|www\.|https?:)/iu;
/** The same of what some titles do begin with: "Preprint servers in 2020", "Open access to …". */
const WHOLE_FURNITURE =
  /^(?:open access|public access|in press|peer[ -]review(?:ed)?|supplement(?:ary|al)?|pre-?print|original (?:article|research)s?|draft|manuscript)(?: (?:article|version|paper|research|only|copy|to|submitted|not|has|\d|[^\p{L}]).{0,50})?$/iu;

/**
 * Finds the title: what is set largest on the first pages and reads as one, or what the
 * document's properties call so, where the page prints it.
 *
 * @param stated the title in the document's properties, "" where there is none
 */
export function findTitle(
  paragraphs: readonly LabelledParagraph[],
  bodySize: number,
  stated: string,
): FoundTitle | undefined {
  let best: (FoundTitle & { readonly score: number }) | undefined;
  const known = lettersOf(stated);
  for (let first = 0; first < paragraphs.length; first++) {
    const start = paragraphs[first];
    if (!start || start.page >= PAGES) break;
    const last = lastOf(paragraphs, first);
    const text = textOf(paragraphs, first, last);
    if (isTitle(text) || isShortTitle(paragraphs, first, last, bodySize, known)) {
      const letters = lettersOf(text);
      // Properties are often junk, or of another paper; the page has the last word.
      const isStated =
        letters.length > 20 &&
        known.length > 20 &&
        (known.startsWith(letters) || letters.startsWith(known));
      const isLarge = start.size >= bodySize * 1.12 || (start.isBold && start.page === 0);
      const score =
        (start.size / bodySize) * (isStated ? 3 : 1) -
        start.page * 0.25 +
        (start.isBold ? 0.08 : 0);
      if ((isStated || isLarge) && (!best || score > best.score + 0.01))
        best = { first, last, score };
    }
    first = last;
  }
  return best && (aboveNames(paragraphs, best) ?? best);
}

/** What seems a title may be the names below one of a word or two, which is larger. */
function aboveNames(
  paragraphs: readonly LabelledParagraph[],
  found: FoundTitle,
): FoundTitle | undefined {
  const start = paragraphs[found.first];
  if (!start || namesIn(start).length === 0) return undefined;
  const at = paragraphs.findIndex(
    ({ page, size, text, lines, kind }, index) =>
      index < found.first &&
      page === start.page &&
      size > start.size * 1.15 &&
      kind === "heading" &&
      (lines[0]?.y ?? 0) > (start.lines[0]?.y ?? 0) &&
      !WHOLE_FURNITURE.test(text) &&
      readArticleLabel(text) === undefined &&
      !looksLikeJournal(text),
  );
  return at < 0 ? undefined : { first: at, last: lastOf(paragraphs, at) };
}

export function textOf(
  paragraphs: readonly LabelledParagraph[],
  first: number,
  last: number,
): string {
  return paragraphs
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ");
}

/** The lines of a title may have become several paragraphs; its size holds them together. */
function lastOf(paragraphs: readonly LabelledParagraph[], first: number): number {
  const start = paragraphs[first];
  let last = first;
  for (;;) {
    const [end, next] = [paragraphs[last], paragraphs[last + 1]];
    if (!start || !end || !next || next.page !== start.page) return last;
    const step = (end.lines.at(-1)?.y ?? 0) - (next.lines[0]?.y ?? 0);
    const isSame = Math.abs(next.size - start.size) < start.size * 0.03;
    // A line of a title may hold a word in another font, and is then of no font.
    const isCut = next.isBold === start.isBold || next.font === "" || end.font === "";
    const isSet = isCut && step > 0 && step < start.size * 1.7;
    if (!isSame || !isSet || next.heading?.kind === "abstract") return last;
    const isOpen = /(?:[:–—-]|\b(?:of|in|and|the|for|with|an?|on|to|by|from|or|using))$/iu.test(
      end.text,
    );
    if (!isOpen && next.font !== start.font && namesIn(next).length > 0) return last;
    last++;
  }
}

function isTitle(text: string): boolean {
  if (text.length < 12 || text.length > LONGEST) return false;
  const words = text.split(" ").filter((word) => /\p{L}{2}/u.test(word));
  if (words.length < 3 && text.length < 25) return false;
  if (FURNITURE.test(text) || WHOLE_FURNITURE.test(text) || readArticleLabel(text) !== undefined)
    return false;
  if (looksLikeJournal(text) && words.length < 7) return false;
  if (
    /^(?:vol(?:ume|\.)|doi|©|copyright|received|table|fig)|@|\b(?:volume|issue) \d/iu.test(text)
  ) {
    return false;
  }
  const heading = readHeading(text);
  return !(heading && !heading.weak && heading.restAt >= text.length);
}

/** "Sepsis", "Acute pancreatitis": a word or two are a title where they are large, with names below. */
function isShortTitle(
  paragraphs: readonly LabelledParagraph[],
  first: number,
  last: number,
  bodySize: number,
  known: string,
): boolean {
  const [start, next] = [paragraphs[first], paragraphs[last + 1]];
  if (!start || !next || start.size < bodySize * 1.5 || next.page !== start.page) return false;
  const text = textOf(paragraphs, first, last);
  if (text.length < 4 || text.length > 100 || !/\p{Ll}{3}/u.test(text)) return false;
  if (FURNITURE.test(text) || WHOLE_FURNITURE.test(text)) return false;
  // A journal's name is shorter than "Example of a journal article".
  if (looksLikeJournal(text) && text.split(" ").length < 5) return false;
  if (readArticleLabel(text) !== undefined) return false;
  if (readHeading(text) !== undefined || namesIn(start).length > 0) return false;
  return known === lettersOf(text) || (next.size < start.size * 0.85 && namesIn(next).length > 0);
}

/** Letters alone: spaces and dashes differ between a page and its properties. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
}
