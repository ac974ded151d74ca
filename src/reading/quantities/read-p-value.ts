import type { Comparator } from "../reading.ts";
import type { Token } from "../words/tokenize.ts";
import { readComparator } from "./read-comparator.ts";
import type { ReadNumber } from "./read-number.ts";
import { readSigned } from "./read-signed.ts";

/** A p value as read: tokens `from` (of its label) to `to`; `at` is where its own span begins. */
export interface ReadP {
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly comparator: Comparator;
  readonly value: number;
}

/** What may stand between the label and the number: "p value for trend was less than 0.05". */
const BETWEEN =
  /^(?:values?|of|for|trend|interaction|heterogeneity|was|were|is|[:,=<>≤≥⩽⩾≦≧~]|or|equal|to|than|less|greater|at|all|both|&|lt|gt|;)$/;

/** The p value whose label is token `at`: "P<.001", "p = 0.03", "P-values of 0.02"; or `undefined`. */
export function readPValue(tokens: readonly Token[], at: number): ReadP | undefined {
  const label = tokens[at]?.lower ?? "";
  if (!/^p(?:-?values?|s)?$/.test(label)) return undefined;
  let i = at + 1;
  while (i - at < 8 && BETWEEN.test(tokens[i]?.lower ?? "")) {
    // "(P, .03)" is a list; a number must come before the bracket closes.
    i++;
  }
  const number = readSigned(tokens, i);
  // AMA style prints "P .03"; "P 2" is a name.
  if (number === undefined || (i === at + 1 && !/^0?\.\d/.test(tokens[i]?.text ?? "")))
    return undefined;
  return number.spelled ? undefined : asP(tokens, at, number);
}

/** "P = .02 and < .001, respectively": the p value after the one that ends at token `at`. */
export function readNextP(tokens: readonly Token[], at: number): ReadP | undefined {
  let i = at;
  while (i - at < 2 && /^(?:,|and|or|to|[-–])$/.test(tokens[i]?.lower ?? "")) i++;
  if (i === at) return undefined;
  while (i - at < 5 && /^[=<>≤≥]$/.test(tokens[i]?.text ?? "")) i++;
  const text = tokens[i]?.text ?? "";
  const number = /^0?[.·]\d+$/.test(text) ? readSigned(tokens, i) : undefined;
  if (number === undefined) return undefined;
  return /^(?:[,;)\].]|and|respectively|for)$/.test(tokens[number.to]?.lower ?? "")
    ? asP(tokens, i, number)
    : undefined;
}

function asP(tokens: readonly Token[], from: number, number: ReadNumber): ReadP | undefined {
  if (number.value < 0 || number.value > 1) return undefined;
  const { from: at, sign } = readComparator(tokens, number.from);
  // The sign is part of the span, "=" too; the letter is not.
  const signed = tokens[at - 1]?.text === "=" ? at - 1 : at;
  return { from, at: Math.max(signed, from), to: number.to, comparator: sign, value: number.value };
}
