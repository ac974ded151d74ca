import { looksLikeJournal } from "../pasted/find-journal.ts";
import { readArticleLabel } from "../pasted/read-article-label.ts";
import { readHeading } from "../pasted/read-heading.ts";
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
/** What else is printed large: names of sites, sections and states of a manuscript. */
const FURNITURE =
  /^(?:(?:nih|hhs) public access|nih-pa author manuscript|author manuscripts?|public access|accepted (?:manuscript|article)|open access|(?:your )?.{0,20}uncorrected proof|in press|article in press|see discussions, stats|view (?:article )?online|contents lists? available|check for updates|downloaded from|full terms|provided for non-commercial|this (?:article|is a pdf)|peer review(?:ed)?|supplement(?:ary|al)|preprint|bmj open|plos one|research open access|original (?:article|research)s?|www\.|https?:)/iu;

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
    if (isTitle(text)) {
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
  return best;
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
    const isSet = next.isBold === start.isBold && step > 0 && step < start.size * 1.7;
    if (!isSame || !isSet || next.heading?.kind === "abstract") return last;
    last++;
  }
}

function isTitle(text: string): boolean {
  if (text.length < 12 || text.length > LONGEST) return false;
  const words = text.split(" ").filter((word) => /\p{L}{2}/u.test(word));
  if (words.length < 3 && text.length < 25) return false;
  if (FURNITURE.test(text) || readArticleLabel(text) !== undefined) return false;
  if (looksLikeJournal(text) && words.length < 7) return false;
  if (
    /^(?:vol(?:ume|\.)|doi|©|copyright|received|table|fig)|@|\b(?:volume|issue) \d/iu.test(text)
  ) {
    return false;
  }
  const heading = readHeading(text);
  return !(heading && !heading.weak && heading.restAt >= text.length);
}

/** Letters alone: spaces and dashes differ between a page and its properties. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
}
