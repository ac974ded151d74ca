import type { Token } from "../words/tokenize.ts";
import { NUMBER_WORDS, TENS_WORDS } from "../words/word-classes.ts";

/** A number as read: tokens `from` to `to`, half open. `parts` when it is "10 of 19" or "2/4". */
export interface ReadNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly spelled: boolean;
  readonly parts?: readonly [number, number];
}

/** The number that begins at token `at`, in digits or words, or `undefined`. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const fraction = token.text.match(/^(\d{1,6})\/(\d{1,6})$/);
  if (fraction !== null) {
    const [, part = "", whole = ""] = fraction;
    if (Number(whole) >= Number(part) && Number(whole) > 0) {
      return withParts(at, at + 1, Number(part), Number(whole), false);
    }
    return undefined;
  }
  const spelled = readSpelledFraction(tokens, at);
  if (spelled !== undefined) return spelled;
  const single = readSingle(tokens, at);
  if (single === undefined) return undefined;
  // "10 of 19 patients", "5 out of the 12": a part of a whole, when the whole is the larger.
  let i = single.to;
  if (tokens[i]?.lower === "out") i++;
  if (tokens[i]?.lower === "of") {
    i++;
    if (/^(?:the|these|our|all)$/.test(tokens[i]?.lower ?? "")) i++;
    const whole = readSingle(tokens, i);
    if (whole !== undefined && whole.value >= single.value && Number.isInteger(whole.value)) {
      return withParts(at, whole.to, single.value, whole.value, single.spelled);
    }
  }
  return single;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
]);

/** "two thirds of the", "one-third", "half of the". */
function readSpelledFraction(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const [first = "", second] = tokens[at]?.lower.split("-", 2) ?? [];
  const joined = second === undefined ? undefined : PARTS.get(second);
  const part = NUMBER_WORDS.get(first);
  if (part !== undefined && joined !== undefined) return withParts(at, at + 1, part, joined, true);
  const next = PARTS.get(tokens[at + 1]?.lower ?? "");
  if (part !== undefined && second === undefined && next !== undefined) {
    return withParts(at, at + 2, part, next, true);
  }
  const half = first === "half" && second === undefined && tokens[at + 1]?.lower === "of";
  return half ? withParts(at, at + 1, 1, 2, true) : undefined;
}

function withParts(
  from: number,
  to: number,
  part: number,
  whole: number,
  spelled: boolean,
): ReadNumber {
  return { from, to, value: part / whole, spelled, parts: [part, whole] };
}

function readSingle(tokens: readonly Token[], at: number): ReadNumber | undefined {
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

/** "1,201" is 1201, "0.05" and "0·05" are 0.05; what is no plain number is `undefined`. */
function parseDigits(text: string): number | undefined {
  if (/^\d{1,3}(?:\s\d{3})+$/.test(text)) return Number(text.replaceAll(/\s/g, ""));
  if (/^\d{1,3}(?:,\d{3})+(?:[.·]\d+)?$/.test(text))
    return Number(text.replaceAll(",", "").replace("·", "."));
  if (/^\d*[.·]?\d+$/.test(text)) return Number(text.replace("·", "."));
  return undefined;
}

/** "twenty-three", "one hundred and five", "a dozen"? Only what abstracts print: up to hundreds. */
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
      if (!joins) break;
      value += more;
      to = i + 1;
    }
  }
  return { from: at, to, value, spelled: true };
}

function wordValue(word: string): number | undefined {
  const plain = NUMBER_WORDS.get(word) ?? TENS_WORDS.get(word);
  if (plain !== undefined) return plain;
  const [tens = "", ones = ""] = word.split("-", 2);
  const ten = TENS_WORDS.get(tens);
  const one = NUMBER_WORDS.get(ones);
  return ten !== undefined && one !== undefined && one > 0 && one < 10 ? ten + one : undefined;
}
