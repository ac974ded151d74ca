import type { QuantityKind } from "../reading.ts";
import type { Token } from "../words/tokenize.ts";
import { unitKind } from "./quantity-units.ts";

/** A unit after a number: as printed ("%" for every spelling of it), where it ends, its kind. */
export interface ReadUnit {
  readonly text: string;
  readonly to: number;
  readonly kind: QuantityKind;
}

/** The unit that begins at token `at` ("mg/kg", "mm Hg", "percentage points"), or `undefined`. */
export function readUnit(tokens: readonly Token[], at: number): ReadUnit | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const power = readPower(tokens, at);
  if (power !== undefined) return power;
  const joined = `${token.text} ${tokens[at + 1]?.text ?? ""}`;
  if (/^per cent$/i.test(joined)) return { text: "%", to: at + 2, kind: "percentage" };
  if (/^(?:mm hg|cm h2o|° c|percentage points?)$/i.test(joined)) {
    return { text: joined, to: at + 2, kind: "measurement" };
  }
  const kind = unitKind(token.text);
  if (kind === undefined) return undefined;
  const text = kind === "percentage" && token.text !== "‰" ? "%" : token.text;
  // "5 mg / kg" with spaces or "mg · kg-1" is rare; "30 mg per day" says how often, not what.
  return { text, to: at + 1, kind };
}

/** "x 10(9)/l", "× 10^9/L", "× 10⁹ /L". */
function readPower(tokens: readonly Token[], at: number): ReadUnit | undefined {
  if (!/^[x×]$/i.test(tokens[at]?.text ?? "") || !/^10/.test(tokens[at + 1]?.text ?? ""))
    return undefined;
  let to = at + 2;
  let open = false;
  while (to < tokens.length && to - at < 9) {
    const text = tokens[to]?.text ?? "";
    const touching = tokens[to]?.start === tokens[to - 1]?.end;
    if (!touching || (text === ")" && !open)) break;
    if (!/^[()^/\p{N}⁰-⁹]|^(?:l|ml|μl|cells|copies)(?:\/|$)/iu.test(text)) break;
    open = text === "(" || (open && text !== ")");
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

/** Years and months are an age where the words around say so, else a duration. */
export function settleKind(tokens: readonly Token[], unit: ReadUnit, from: number): QuantityKind {
  if (unit.kind !== "duration") return unit.kind;
  if (!/^(?:y|yr|yrs|years?|months?|mo|weeks?|wks?|days?)$/i.test(unit.text)) return "duration";
  const next = tokens[unit.to]?.lower ?? "";
  if (next === "old" || next === "-old" || (next === "of" && tokens[unit.to + 1]?.lower === "age"))
    return "age";
  const before = tokens.slice(Math.max(0, from - 9), from).map((token) => token.lower);
  const year = /^y/i.test(unit.text);
  return year && before.some((word) => /^(?:age|aged|ages|older|younger)$/.test(word))
    ? "age"
    : "duration";
}
