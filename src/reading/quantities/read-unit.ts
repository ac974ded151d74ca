import type { QuantityKind } from "../reading.ts";
import type { Token } from "../words/tokenize.ts";
import { unitKind } from "./quantity-units.ts";
import { readPower } from "./read-power.ts";

/** A unit after a number: as printed ("%" for every spelling of it), where it ends, its kind. */
export interface ReadUnit {
  readonly text: string;
  readonly to: number;
  readonly kind: QuantityKind;
}

const PAIRS =
  /^(?:mm hg|cm h2o|° ?c|° ?f|degrees? (?:c|f|celsius)|percentage points?|(?:person|patient|woman|pack)[- ]years?|log units?|standard deviations?|us dollars?|body weight)$/i;

/** The unit that begins at token `at` ("mg/kg", "mm Hg", "percentage points"), or `undefined`. */
export function readUnit(tokens: readonly Token[], at: number): ReadUnit | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  // "a 6 - month trial", "0.8 -fold": a hyphen set apart.
  if (/^[-‐‑]$/.test(token.text) && token.start === tokens[at - 1]?.end) {
    const word = tokens[at + 1];
    const kind = word === undefined || word.text.length < 3 ? undefined : unitKind(word.text);
    return kind === undefined ? undefined : { text: word?.text ?? "", to: at + 2, kind };
  }
  const power = readPowerUnit(tokens, at);
  if (power !== undefined) return power;
  const joined = `${token.text} ${tokens[at + 1]?.text ?? ""}`;
  if (/^per cent$/i.test(joined)) return { text: "%", to: at + 2, kind: "percentage" };
  if (PAIRS.test(joined)) {
    const kind = /-?years?$/i.test(joined) ? "duration" : "measurement";
    return { text: joined, to: at + 2, kind };
  }
  const kind = unitKind(token.text);
  if (kind === undefined) return undefined;
  const text = kind === "percentage" && token.text !== "‰" ? "%" : token.text;
  const to = kind === "percentage" ? at + 1 : rateEnd(tokens, powerEnd(tokens, at));
  if (to === at + 1) return { text, to, kind };
  const printed = tokens
    .slice(at, to)
    .map((part, k) =>
      k > 0 && part.start !== tokens[at + k - 1]?.end ? ` ${part.text}` : part.text,
    )
    .join("");
  return { text: printed, to, kind: "measurement" };
}

/** "mm(2)", "cm^3": the token after an area or volume. */
function powerEnd(tokens: readonly Token[], at: number): number {
  if (!/^[cmkdμµ]?m$/.test(tokens[at]?.text ?? "")) return at + 1;
  const marks = tokens.slice(at + 1, at + 4);
  const touching = marks[0]?.start === tokens[at]?.end;
  const printed = marks.map(({ text }) => text).join("");
  if (!touching) return at + 1;
  return /^\([23]\)/.test(printed) ? at + 4 : /^\^[23]/.test(printed) ? at + 3 : at + 1;
}

/** "L(-1)", "/10(9)", "min-1 kg-1", "/1.73 m2" after a unit: the token after all of it. */
function rateEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to - from < 16) {
    const next = to;
    const { text = "", start } = tokens[next] ?? {};
    const touching = start === tokens[next - 1]?.end;
    if (touching && text === "/" && /^[\p{L}\p{N}.]+$/u.test(tokens[next + 1]?.text ?? "")) {
      to = next + 2;
    } else if (/^(?:m2|m²)$/.test(text) && tokens[next - 1]?.text.endsWith("1.73")) {
      to = next + 1;
    } else {
      const end = inverseEnd(tokens, next);
      if (end === undefined) return to;
      to = end;
    }
  }
  return to;
}

/** "L(-1)", "kg-1" or "min⁻¹": one over a unit. */
function inverseEnd(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text ?? "";
  if (!/^(?:[mdμµu]?[lL]|k?g|min|s|h|day|d|m|cm|mm|mol)$/.test(text)) return undefined;
  const marks = tokens
    .slice(at + 1, at + 5)
    .map((token) => token.text)
    .join("");
  const power = /^(?:\([-−–][123]\)|[-−–⁻][123¹²³](?!\d))/.exec(marks)?.[0];
  if (power === undefined || tokens[at + 1]?.start !== tokens[at]?.end) return undefined;
  return at + 1 + (power.startsWith("(") ? 4 : 2);
}

/** "x 10(9)/l", "× 10^9/L", "× 10⁹ /L": a power of ten with what it is per. */
function readPowerUnit(tokens: readonly Token[], at: number): ReadUnit | undefined {
  // "×10⁹/L": the slash joins the power to what it is per.
  const joined = tokens[at + 1]?.text ?? "";
  if (/^[x×]$/i.test(tokens[at]?.text ?? "") && /^10[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}\/\p{L}+\p{N}?$/u.test(joined))
    return { text: `${tokens[at]?.text ?? ""} ${joined}`, to: at + 2, kind: "measurement" };
  const power = readPower(tokens, at);
  if (power === undefined || tokens[power.to]?.text !== "/") return undefined;
  let { to } = power;
  while (
    to - power.to < 4 &&
    /^(?:\/|\p{L}\p{N}?|[mdμµ]l|[mc]m[23³]|cells)$/iu.test(tokens[to]?.text ?? "")
  ) {
    if (to > power.to && tokens[to]?.start !== tokens[to - 1]?.end) break;
    to++;
  }
  const first = tokens[at] as Token;
  const parts = tokens.slice(at, to);
  return {
    text: parts.map((part) => (part === first ? `${part.text} ` : part.text)).join(""),
    to,
    kind: "measurement",
  };
}
