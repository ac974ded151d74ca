import { readAbbreviation } from "./abbreviations-with-dot.ts";
import { isLabel } from "./is-label.ts";
import type { Beginning } from "./read-beginning.ts";
import { wordBefore } from "./word-before.ts";

/** A full stop in its sentence; `at` is its place, `start` the first character of the sentence. */
export interface FullStop {
  readonly text: string;
  readonly start: number;
  readonly at: number;
  /** Whether a bracket that opened in this sentence is still open. */
  readonly inBrackets: boolean;
  /** Whether the bracket before the stop closes none that opened: "as follows: 1)." */
  readonly strayBracket: boolean;
  /** Whether a bracket closes right after the stop: "(approx.)". */
  readonly closesBracket: boolean;
}

/** Whether a sentence ends at the stop, given how the text after it begins. */
export function weighFullStop(stop: FullStop, next: Beginning): boolean {
  const { text, at, start } = stop;
  if (next.kind === "none") return false;
  const word = wordBefore(text, at, start);
  const before = text.slice(Math.max(start, at - word.length - 60), at - word.length);
  if (isItemNumber(word, before, stop)) return false;
  const abbreviation = readAbbreviation(word);
  const letter = /^\p{Lu}$/u.test(word);
  const dotted = /^(?:\p{L}{1,2}\.-?){1,5}\p{L}{1,2}$/u.test(word);
  // "(5 mg/kg i.p.) Mice": the bracket closes, and the sentence goes on.
  if (stop.closesBracket && (abbreviation || letter || dotted)) return false;
  const capital = next.kind === "opener" || next.kind === "capital";
  const afterNumber = /\d\s?$/u.test(before);
  switch (abbreviation) {
    case "linking":
      return false;
    case "numbered":
      return endsAfterNumbered(word, next);
    case "title":
    case "name-part":
      return opens(next);
    case "citation":
      // "Lee et al. Nature 2019" goes on, "Lee et al. Mice were" does not.
      return (
        opens(next) || (capital && !next.opened && /^\p{Lu}\p{Ll}+ \p{Ll}{2}/u.test(next.head))
      );
    case "loose":
      if (afterNumber) return next.kind !== "name";
      return opens(next) || (capital && !next.opened && !stop.inBrackets);
  }
  if (letter) return endsAfterLetter(word, before, next, stop);
  if (dotted) {
    // "U.S. Department", "J.-I. Miyazaki", "Ph.D. Smith"; but "were injected i.p. Mice".
    return opens(next) || (next.kind === "capital" && !next.opened && word === word.toLowerCase());
  }
  if (/^\p{Ll}$/u.test(word)) return afterNumber || capital || next.opened; // "p. 12"; but "for 3 h. 20 mice"
  // "in Env. 2", "on Chr. 10": a short capitalised word that is not the first is the author's own.
  const isOwn = /^\p{Lu}\p{Ll}{1,3}$/u.test(word) && at - word.length > start;
  if (isOwn && BARE_NUMBER.test(next.head)) return false;
  // "no. p53" may be any short form; "5 mm. p53", "WT. p53" are not.
  return next.kind !== "name" || afterNumber || !/^\p{L}?\p{Ll}$/u.test(word);
}

/** "1. Methods", "2.1. Cells", "IV. Results", "as follows: 1). We", "Figure 1. Cells". */
function isItemNumber(
  word: string,
  before: string,
  { text, start, at, strayBracket }: FullStop,
): boolean {
  const isFirst = at - word.length === start || /^[([]$/.test(before);
  if (isFirst && /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|\p{L}|[IVXivx]{1,4})\)?$/u.test(word)) return true;
  if (/^(?:\d{1,2}|[IVX]{1,4})$/.test(word) && /[^\d\s][:;]\s+$/.test(before)) return true;
  // "1). We", after what lists begin with; "as shown in Fig. 6 a). However" is none.
  const isListed = /(?:[:;,]|\b(?:and|or))\s+$/.test(before);
  if (strayBracket && isListed && /^(?:\d{1,2}|\p{L})\)$/u.test(word)) return true;
  return at - start < 40 && CAPTION.test(text.slice(start, at));
}

/** A number that counts nothing: "2 and 3", "2 differed", "2)"; but "40 mice". */
const BARE_NUMBER =
  /^\d{1,2}(?![\d%.]|\s(?!(?:and|or|but|was|were|is|are|had|has|did|for|with|than|from|to|in|at|on|\p{Ll}+ed)\b)\p{L})/u;

const CAPTION =
  /^(?:(?:Supplementary|Supplemental|Extended Data|Additional|Online|Appendix) )?(?:FIG|Figs?\.?|FIGURE|Figure|TABLE|Table|Box|Scheme|Chart|Video|Movie|Plate|Aim|Step|Case|Part|Question|Hypothesis|Study|Experiment) ?\p{Lu}?\d{1,3}\p{L}?$/u;

/** An opener, unless it is a short surname in a list: "X. He, Y. Li", "Dr. An and Dr. To". */
function opens({ kind, word, head }: Beginning): boolean {
  const surname = word.length <= 3 && /^(?:[,;.)]| and\b| et\b)/.test(head.slice(word.length));
  return kind === "opener" && !surname;
}

/** "Fig. S2", "no. AB123", "Eq. (1)" go on; "there were no. Cells", "see the fig. The" end. */
function endsAfterNumbered(word: string, next: Beginning): boolean {
  if (next.kind === "sign" || next.kind === "name" || /\d/.test(next.word)) return false;
  const isNo = /^no$/iu.test(word);
  if (!isNo && /^(?:\p{Lu}|[IVX]{1,4})$/u.test(next.word)) return false;
  if (next.kind === "opener") return isNo || /^\p{Ll}/u.test(word);
  return isNo || /^(?:art|cat|ch|exp|tab)$/u.test(word);
}

/** "J. Smith", "S. Typhimurium" go on; "vitamin A. Calcium", "with A than with B. Six" end. */
function endsAfterLetter(
  letter: string,
  before: string,
  next: Beginning,
  { inBrackets }: FullStop,
): boolean {
  const label = isLabel(letter, before);
  if (label) return next.kind !== "name";
  if (inBrackets || !opens(next)) return false;
  return before.trim() !== "" && !/\p{Lu}\.[ -]?$/u.test(before);
}
