import type { Tagged } from "../words/tag-sentence.ts";
import { MONTH } from "./is-notation.ts";
import type { ReadNumber } from "./read-number.ts";

const BEFORE =
  /^(?:in|since|until|till|from|between|to|and|of|during|before|after|by|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|,|\(|years?|through|–|-|—|versus|vs|mid|early|late|spring|summer|autumn|fall|winter|or|the|\/|\d|[123]?\d)$/;
const COUNTED =
  /^(?:patients|participants|subjects|women|men|children|cases|mg|adults|individuals|people|mice|samples|consecutive|records|controls|new)$/;

/** The year that the number is, with the study it dates ("Memon et al."), or `undefined`. */
export function readYear({ tokens, tags }: Tagged, number: ReadNumber): { of: string } | undefined {
  const token = tokens[number.from];
  if (token === undefined || number.to !== number.from + 1) return undefined;
  if (isShortYear(tokens, number.from)) return { of: "" };
  if (!/^(?:18|19|20)\d\d$/.test(token.text)) return undefined;
  const before = tokens[number.from - 1]?.lower ?? "";
  const next = tokens[number.to]?.lower ?? "";
  if (COUNTED.test(next)) return undefined;
  if (/^(?:census|survey|guidelines?|edition|season|calendar)$/.test(next)) return { of: "" };
  // "of 2004 deaths": a plural noun right after is counted.
  const named = tags[number.to] === "noun" || tags[number.to] === "adj";
  const paired = /^(?:18|19|20)\d\d$/.test(tokens[number.from - 2]?.text ?? "");
  if (
    named &&
    !paired &&
    tags[number.from - 1] !== "det" &&
    !/^(?:in|since|during|january|december)$/.test(before)
  )
    return undefined;
  if (!BEFORE.test(before) && !/^(?:to|–|-|\)|,|and|through)$/.test(next)) {
    // "NHANES 1994": after a name or at the start it is a year, after a verb or sign a number.
    const named =
      number.from === 0 || tags[number.from - 1] === "noun" || tags[number.from - 1] === "stop";
    if (!named || number.value > 2040) return undefined;
  }
  return { of: before === "(" || before === "," ? authorsBefore({ tokens }, number.from - 1) : "" };
}

/** "1991-92": the second year in short. */
function isShortYear(tokens: Tagged["tokens"], at: number): boolean {
  if (!/^\d\d$/.test(tokens[at]?.text ?? "") || !/^[-–/]$/.test(tokens[at - 1]?.text ?? ""))
    return false;
  return (
    /^(?:18|19|20)\d\d$/.test(tokens[at - 2]?.text ?? "") &&
    tokens[at - 2]?.end === tokens[at - 1]?.start
  );
}

/** "Memon et al. (2024)", "Memon and Ye (2024)": the names before the bracket. */
function authorsBefore({ tokens }: Pick<Tagged, "tokens">, open: number): string {
  const parts: string[] = [];
  for (let i = open - 1; i >= 0 && parts.length < 5; i--) {
    const text = tokens[i]?.text ?? "";
    if (!/^(?:et|al|\.|and|&)$|^\p{Lu}\p{Ll}/u.test(text)) break;
    parts.unshift(text);
  }
  while (/^(?:and|et|&|By|In)$/.test(parts[0] ?? "")) parts.shift();
  if (parts.some((part) => MONTH.test(part.toLowerCase()))) return "";
  const joins = parts.some((part) => part === "et" || part === "and" || part === "&");
  return joins ? parts.join(" ").replaceAll(" .", ".") : "";
}
