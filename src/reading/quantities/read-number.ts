import type { Token } from "../words/tokenize.ts";
import { NUMBER_WORDS, TENS_WORDS } from "../words/word-classes.ts";
import { parseDigits } from "./parse-digits.ts";
import {
  type ReadNumber,
  readSlashFraction,
  readSpelledFraction,
  wholeAfter,
  withParts,
} from "./read-fraction.ts";

export type { ReadNumber } from "./read-fraction.ts";

/** "one in five", but not "two in 45 patients": the whole of an "in" is a round number. */
const ROUND = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000]);

/** The number that begins at token `at`, in digits or words, or `undefined`. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const fraction = readSlashFraction(tokens, at) ?? readSpelledFraction(tokens, at);
  if (fraction !== undefined) return fraction;
  const single = readSingle(tokens, at);
  if (single === undefined) return undefined;
  const from = wholeAfter(tokens, single.to);
  const whole = from === undefined ? undefined : readSingle(tokens, from);
  if (whole !== undefined && whole.value >= single.value && Number.isInteger(whole.value)) {
    return withParts(at, whole.to, single.value, whole.value, single.spelled);
  }
  if (single.value === 1 && tokens[single.to]?.lower === "in") {
    const round = readSingle(tokens, single.to + 1);
    if (round !== undefined && ROUND.has(round.value))
      return withParts(at, round.to, 1, round.value, single.spelled);
  }
  return single;
}

/** A whole number or a decimal, in digits or words: no fraction. */
export function readSingle(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (/^\.?\p{N}/u.test(token.text)) {
    const value = parseDigits(token.text);
    if (value === undefined) return undefined;
    const million = tokens[at + 1]?.lower;
    const scale =
      million === "million" ? 1e6 : million === "billion" ? 1e9 : million === "thousand" ? 1e3 : 1;
    return { from: at, to: scale === 1 ? at + 1 : at + 2, value: value * scale, spelled: false };
  }
  return readWords(tokens, at);
}

/** "twenty-three", "one hundred and five", "two thousand": what abstracts print. */
function readWords(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  let value = wordValue(first.lower);
  if (value === undefined) return undefined;
  let to = at + 1;
  for (let i = at + 1; i < tokens.length && i - at < 6; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "hundred" && value < 20) {
      value *= 100;
      to = i + 1;
    } else if (lower === "thousand") {
      value *= 1000;
      to = i + 1;
    } else if (
      lower === "and" &&
      (tokens[i - 1]?.lower === "hundred" || tokens[i - 1]?.lower === "thousand")
    ) {
    } else {
      const more = wordValue(lower);
      const joins =
        more !== undefined &&
        ((value % 100 === 0 && more < 100) || (value % 10 === 0 && value % 100 > 0 && more < 10));
      if (!joins || value === 0) break;
      value += more;
      to = i + 1;
    }
  }
  return { from: at, to, value, spelled: true };
}

/** The value of one number word: "seven", "forty-two"; `undefined` of any other word. */
export function wordValue(word: string): number | undefined {
  const plain = NUMBER_WORDS.get(word) ?? TENS_WORDS.get(word);
  if (plain !== undefined) return plain;
  const [tens = "", ones = ""] = word.split("-", 2);
  const ten = TENS_WORDS.get(tens);
  const one = NUMBER_WORDS.get(ones);
  const hundreds = NUMBER_WORDS.get(tens);
  if (ones === "hundred" && hundreds !== undefined) return 100 * hundreds;
  return ten !== undefined && one !== undefined && one > 0 && one < 10 ? ten + one : undefined;
}
