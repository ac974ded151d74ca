import type { Comparator } from "../reading.ts";
import type { Token } from "../words/tokenize.ts";

/** Words and signs before a number that bound it, longest first. */
const PHRASES: readonly (readonly [string, Comparator])[] = [
  ["greater than or equal to", ">="],
  ["less than or equal to", "<="],
  ["more than or equal to", ">="],
  ["not less than", ">="],
  ["not more than", "<="],
  ["no more than", "<="],
  ["no less than", ">="],
  ["more than", ">"],
  ["greater than", ">"],
  ["higher than", ">"],
  ["less than", "<"],
  ["lower than", "<"],
  ["fewer than", "<"],
  ["larger than", ">"],
  ["older than", ">"],
  ["younger than", "<"],
  ["longer than", ">"],
  ["at least", ">="],
  ["at most", "<="],
  ["up to", "<="],
  ["a minimum of", ">="],
  ["a maximum of", "<="],
  ["over", ">"],
  ["above", ">"],
  ["below", "<"],
  ["under", "<"],
  ["exceeding", ">"],
  ["nearly", "~"],
  ["approximately", "~"],
  ["about", "~"],
  ["around", "~"],
  ["almost", "~"],
  ["roughly", "~"],
  ["circa", "~"],
  ["some", "~"],
  ["> =", ">="],
  ["< =", "<="],
  [">", ">"],
  ["<", "<"],
  ["≥", ">="],
  ["≤", "<="],
  ["⩾", ">="],
  ["⩽", "<="],
  ["~", "~"],
  ["∼", "~"],
  ["≈", "~"],
  ["=", "="],
];

const SPLIT = PHRASES.map(([phrase, sign]) => [phrase.split(" "), sign] as const);

/** The comparator that ends right before token `from`; `from` of the answer is where it begins. */
export function readComparator(
  tokens: readonly Token[],
  from: number,
): { from: number; sign: Comparator } {
  for (const [phrase, sign] of SPLIT) {
    const start = from - phrase.length;
    if (start < 0 || !phrase.every((word, k) => tokens[start + k]?.lower === word)) continue;
    // A bare "=" says nothing that the number does not.
    return sign === "=" ? { from, sign } : { from: start, sign };
  }
  return { from, sign: "=" };
}
