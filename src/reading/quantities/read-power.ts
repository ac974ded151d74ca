import type { Token } from "../words/tokenize.ts";
import { plainDigits } from "./parse-digits.ts";

/** A power of ten after a number: tokens up to `to`, and the exponent. */
export interface ReadPower {
  readonly to: number;
  readonly exponent: number;
}

/**
 * "x 10(9)", "× 10^9", "×10⁹", "* 10(-8)" from token `at`, or `undefined`.
 *
 *     150 x 10(9)/l
 *         ^at      ^to is the slash
 */
export function readPower(tokens: readonly Token[], at: number): ReadPower | undefined {
  if (!/^[x×*·]$/i.test(tokens[at]?.text ?? "")) return undefined;
  return readTen(tokens, at + 1);
}

/** "10(6)", "10^6", "10⁶" from token `at`; a bare "10" is none. */
export function readTen(tokens: readonly Token[], at: number): ReadPower | undefined {
  const ten = tokens[at]?.text ?? "";
  const raised = /^10([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})$/.exec(ten)?.[1];
  if (raised !== undefined) return { to: at + 1, exponent: Number(plainDigits(raised)) };
  if (ten !== "10" || !touches(tokens, at + 1)) return undefined;
  let i = at + 1;
  const hat = tokens[i]?.text === "^";
  if (hat) i++;
  const bracket = tokens[i]?.text === "(";
  if (bracket) i++;
  if (!hat && !bracket) return undefined;
  const minus = /^[-−–]$/.test(tokens[i]?.text ?? "");
  if (minus) i++;
  const digits = tokens[i]?.text ?? "";
  if (!/^\d{1,2}$/.test(digits)) return undefined;
  i++;
  if (bracket && tokens[i]?.text !== ")") return undefined;
  return { to: bracket ? i + 1 : i, exponent: minus ? -Number(digits) : Number(digits) };
}

function touches(tokens: readonly Token[], i: number): boolean {
  return tokens[i] !== undefined && tokens[i]?.start === tokens[i - 1]?.end;
}
