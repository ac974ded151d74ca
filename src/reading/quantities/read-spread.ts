import type { Spread } from "../reading.ts";
import type { Token } from "../words/tokenize.ts";
import { type ReadNumber, readSingle } from "./read-number.ts";
import { type ReadUnit, readUnit } from "./read-unit.ts";

/** A spread as read: tokens `from` (of its label or sign) to `to`, its unit taken in. */
export interface ReadSpread {
  readonly kind: Spread["kind"];
  readonly number: ReadNumber;
  readonly unit?: ReadUnit;
  readonly from: number;
  readonly to: number;
}

/** "± 4.2 years", "+/- 30", "SD 4.1", "standard error, 0.3" from token `at`, or `undefined`. */
export function readSpread(tokens: readonly Token[], at: number): ReadSpread | undefined {
  const sign = plusMinusEnd(tokens, at);
  const label = sign === undefined ? readSpreadLabel(tokens, at) : undefined;
  // "mean ± SD: 12 ± 3": the label says how spreads are printed, the number is a value.
  const announced = label !== undefined && tokens[label.to]?.text === ":";
  if (announced && /^[±-]$/.test(tokens[at - 1]?.text ?? "")) return undefined;
  let i = sign ?? label?.to;
  if (i === undefined) return undefined;
  for (let step = 0; step < 2 && /^(?:[=:,±]|of|was|\()$/.test(tokens[i]?.lower ?? ""); step++) i++;
  if (sign !== undefined && readSpreadLabel(tokens, i) !== undefined) {
    const named = readSpreadLabel(tokens, i);
    if (tokens[named?.to ?? i]?.text === ":") return undefined;
  }
  const number = readSingle(tokens, i);
  if (number === undefined || number.spelled) return undefined;
  const unit = readUnit(tokens, number.to);
  return {
    kind: label?.kind ?? "unstated",
    number,
    from: at,
    to: unit?.to ?? number.to,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The token after "±" or "+/-". */
export function plusMinusEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text === "±") return at + 1;
  if (tokens[at]?.text !== "+") return undefined;
  if (tokens[at + 1]?.text === "/" && /^[-−–]$/.test(tokens[at + 2]?.text ?? "")) return at + 3;
  return /^[-−–]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : undefined;
}

/** "SD", "s.d.", "standard deviation" and "SE", "SEM", "standard error": kind and the token after. */
export function readSpreadLabel(
  tokens: readonly Token[],
  at: number,
): { kind: Spread["kind"]; to: number } | undefined {
  const { text = "", lower = "" } = tokens[at] ?? {};
  if (/^(?:SDs?|sd)$/.test(text)) return { kind: "SD", to: at + 1 };
  if (/^(?:SEM?|sem|SEs)$/.test(text)) return { kind: "SE", to: at + 1 };
  const next = tokens[at + 1]?.lower ?? "";
  if (lower === "standard") {
    if (/^deviations?$/.test(next)) return { kind: "SD", to: at + 2 };
    return /^errors?$/.test(next) ? { kind: "SE", to: at + 2 } : undefined;
  }
  if (lower !== "s" || next !== ".") return undefined;
  const third = tokens[at + 2]?.lower;
  const kind = third === "d" ? "SD" : third === "e" ? "SE" : undefined;
  return kind && { kind, to: tokens[at + 3]?.text === "." ? at + 4 : at + 3 };
}
