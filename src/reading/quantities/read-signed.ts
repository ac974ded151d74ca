import type { Token } from "../words/tokenize.ts";
import { type ReadNumber, readNumber, readSingle } from "./read-number.ts";
import { readPower, readTen } from "./read-power.ts";

/**
 * The number that begins at token `at` with its sign and its power of ten.
 *
 *     −3.2    1 x 10(6)    10^6    but not the "-10" of "5 -10 mg" nor that of "IL -10"
 */
export function readSigned(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const sign = tokens[at];
  if (sign === undefined) return undefined;
  if (isMinus(tokens, at)) {
    const number = readSingle(tokens, at + 1);
    return number === undefined || number.spelled
      ? undefined
      : { from: at, to: number.to, value: -number.value, spelled: false };
  }
  const power = readTen(tokens, at);
  if (power !== undefined)
    return { from: at, to: power.to, value: 10 ** power.exponent, spelled: false };
  const number = readNumber(tokens, at);
  if (number === undefined || number.spelled || number.parts !== undefined) return number;
  const scale = readPower(tokens, number.to);
  // "150 x 10(9)/l": with a unit after it the power is part of the unit.
  if (scale === undefined || tokens[scale.to]?.text.startsWith("/")) return number;
  return { ...number, to: scale.to, value: number.value * 10 ** scale.exponent };
}

/** A minus touches its number and nothing before it. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  const digits = tokens[at + 1];
  if (!/^[-−–]$/.test(sign?.text ?? "") || digits?.start !== sign?.end) return false;
  if (!/^\.?\d/.test(digits?.text ?? "")) return false;
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (/^[([=<>≤≥,:±]$/.test(before.text)) return true;
  // "10 cm -64%": after a measure the dash opens what is said of it.
  const measured = /^\.?\d/.test(tokens[at - 2]?.text ?? "");
  if (measured && !/^(?:to|and|or|[-–—])$/.test(before.lower)) return false;
  // After another number it is a dash, unless that dash is already there: "0.1 - -0.5", "2 to −1".
  return before.end !== sign?.start && /^(?:[-–—]|\p{L}{2,})$/u.test(before.text);
}
