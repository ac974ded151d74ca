import type { Token } from "../words/tokenize.ts";
import type { ReadNumber } from "./read-number.ts";
import { readSigned } from "./read-signed.ts";
import { type ReadUnit, readUnit } from "./read-unit.ts";

/** Two numbers with a dash, "to" or a comma between them, and their unit. */
export interface ReadBounds {
  readonly low: ReadNumber;
  readonly high: ReadNumber;
  readonly unit?: ReadUnit;
  /** The unit after the lower bound, when it has one of its own. */
  readonly lowUnit?: ReadUnit;
  readonly to: number;
}

const DASH = /^(?:[-–—−‐‑]|to|through|and|~|;)$/;
const DASH_OR_COMMA = /^(?:[-–—−‐‑,;~]|to|through|and|\.\.\.)$/;

/**
 * The bounds that begin at token `at`: "0.60–0.93", "31 to 84 years", with `commas` also "1.2, 3.4".
 */
export function readBounds(
  tokens: readonly Token[],
  at: number,
  commas: boolean,
): ReadBounds | undefined {
  const low = readSigned(tokens, at);
  if (low === undefined || low.parts !== undefined) return undefined;
  const lowUnit = readUnit(tokens, low.to);
  let i = lowUnit?.to ?? low.to;
  if (!(commas ? DASH_OR_COMMA : DASH).test(tokens[i]?.lower ?? "")) return undefined;
  i++;
  if (/^[-–—]$/.test(tokens[i]?.text ?? "") && tokens[i + 1]?.start !== tokens[i]?.end) i++;
  const high = readSigned(tokens, i);
  if (high === undefined || high.parts !== undefined || high.spelled !== low.spelled)
    return undefined;
  const unit = readUnit(tokens, high.to);
  return {
    low,
    high,
    to: unit?.to ?? high.to,
    ...(unit === undefined ? {} : { unit }),
    ...(lowUnit === undefined ? {} : { lowUnit }),
  };
}
