import { oppositeOf } from "./directions.ts";

/** True where a result can bear a conclusion out: both say so or both deny it, and neither turns the other's direction round. */
export function isAligned(one: string, other: string): boolean {
  const denies = (text: string) =>
    /\b(?:no|not|neither|nor|none|without|similar|comparable|fail(?:ed|s)?|unlikely)\b/iu.test(
      text,
    );
  const words = new Set(other.toLowerCase().split(/[^\p{L}]+/u));
  const turns = one
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(oppositeOf(word) ?? " "));
  return denies(one) === denies(other) && !turns;
}
