import { foldText } from "../kernel/index.ts";
import { foldWord } from "../quiz/index.ts";
import { numbersIn } from "../reading/index.ts";

/** Words that carry no claim of their own. */
const COMMON = new Set(
  "about after also among been before being between both does during from have into more most other over some such than that their them then there these they this those through under were what when where which while will with within".split(
    " ",
  ),
);
const DENIAL = /^(?:not|no|never|neither|nor|none|without|cannot|only|hardly)$/u;

/** A way in which a claim departs from the sentences it cites. */
export interface Departure {
  readonly rule: "number-not-in-evidence" | "not-in-evidence";
  /** "says 70, which its evidence does not" */
  readonly what: string;
}

/** How a claim departs from the sentences it cites: in numbers, in denials, or in most words. */
export function findDepartures(claim: string, evidence: string): Departure[] {
  const says = (rule: Departure["rule"], words: string): Departure => ({
    rule,
    what: `says ${words}, which its evidence does not`,
  });
  const departures = strayNumbers(claim, evidence).map((number) =>
    says("number-not-in-evidence", String(number)),
  );
  const said = wordsOf(claim);
  const there = wordsOf(evidence);
  const denies = said.find((word) => DENIAL.test(word) && !there.includes(word));
  if (denies) departures.push(says("not-in-evidence", `“${denies}”`));
  for (const [i, word] of there.entries()) {
    const before = there[i - 1];
    const closes = (words: readonly string[]) =>
      words.some((each, k) => each === before && words[k + 1] === there[i + 1]);
    const isClosed = closes(said) && !closes(there);
    if (!DENIAL.test(word) || said.includes(word) || before === undefined || !isClosed) continue;
    departures.push({ rule: "not-in-evidence", what: `leaves out the “${word}” of its evidence` });
  }
  const content = contentWords(claim);
  const foreign = content.filter((word) => !covers(evidence, [word]));
  if (foreign.length > content.length / 2) {
    departures.push(says("not-in-evidence", `“${foreign.slice(0, 3).join("”, “")}”`));
  }
  return departures;
}

/** True when every word of the text that carries meaning stands in the evidence, in some form. */
export function isCovered(text: string, evidence: string): boolean {
  const content = contentWords(text);
  return content.length > 0 && covers(evidence, content);
}

function covers(evidence: string, words: readonly string[]): boolean {
  const stems = new Set(contentWords(evidence).map(stem));
  return words.every((word) => stems.has(stem(word)));
}

function wordsOf(text: string): string[] {
  return foldText(text).text.match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu) ?? [];
}

function contentWords(text: string): string[] {
  return wordsOf(text).filter(
    (word) => word.length >= 4 && !COMMON.has(word) && !/^\d/u.test(word),
  );
}

/**
 * "halved" and "halves" are one word, as are "tumour" and "tumor", "IFN-gamma" and "IFNγ", "IRF-1"
 * and "IRF1"; short ones must agree as they are.
 */
function stem(written: string): string {
  const word = foldWord(written.replace(/-/gu, ""));
  return word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word.replace(/s$/u, "");
}

/** Numbers of `claim` that do not stand in `evidence`; "1201", "1,201" and words are the same. */
function strayNumbers(claim: string, evidence: string): number[] {
  const digits = (text: string, number: RegExp) =>
    [...text.matchAll(number)].map((match) =>
      Number(match[0].replace(/,(?=\d{3}(?!\d))/gu, "").replace(",", ".")),
    );
  const there = new Set([...digits(evidence, /\d+(?:[.,]\d+)*/gu), ...numbersIn(evidence)]);
  // Digits within a name ("PD-L1", "CD8", "JAK1/2") are no numbers.
  const said = digits(claim, /(?<![\p{L}\d.,-]|\p{L}\d{1,2}\/)\d+(?:[.,]\d+)*/gu);
  return [...new Set(said)].filter((number) => !there.has(number));
}
