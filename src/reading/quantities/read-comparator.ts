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
  ["no fewer than", ">="],
  ["more than", ">"],
  ["greater than", ">"],
  ["higher than", ">"],
  ["less than", "<"],
  ["lower than", "<"],
  ["fewer than", "<"],
  ["smaller than", "<"],
  ["larger than", ">"],
  ["older than", ">"],
  ["younger than", "<"],
  ["longer than", ">"],
  ["shorter than", "<"],
  ["at least", ">="],
  ["at most", "<="],
  ["as many as", "<="],
  ["as few as", ">="],
  ["up to", "<="],
  ["a minimum of", ">="],
  ["a maximum of", "<="],
  ["close to", "~"],
  ["well over", ">"],
  ["just over", ">"],
  ["just under", "<"],
  ["> or =", ">="],
  ["< or =", "<="],
  ["= or >", ">="],
  ["= or <", "<="],
  ["> / =", ">="],
  ["< / =", "<="],
  ["& lt ;", "<"],
  ["& gt ;", ">"],
  ["above", ">"],
  ["below", "<"],
  ["under", "<"],
  ["exceeding", ">"],
  ["exceeded", ">"],
  ["nearly", "~"],
  ["approximately", "~"],
  ["approx", "~"],
  ["about", "~"],
  ["around", "~"],
  ["almost", "~"],
  ["roughly", "~"],
  ["circa", "~"],
  ["some", "~"],
  ["> =", ">="],
  ["< =", "<="],
  ["= >", ">="],
  ["= <", "<="],
  [">", ">"],
  ["<", "<"],
  ["≥", ">="],
  ["≤", "<="],
  ["⩾", ">="],
  ["⩽", "<="],
  ["≧", ">="],
  ["≦", "<="],
  ["~", "~"],
  ["∼", "~"],
  ["≈", "~"],
];

/** By their last word, so that a number looks at one or two of them. */
const BY_LAST = new Map<string, (readonly [readonly string[], Comparator])[]>();
for (const [phrase, sign] of PHRASES) {
  const words = phrase.split(" ");
  const last = words.at(-1) ?? "";
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), [words, sign]]);
}

/** The comparator that ends right before token `from`; `from` of the answer is where it begins. */
export function readComparator(
  tokens: readonly Token[],
  from: number,
): { from: number; sign: Comparator } {
  for (const [words, sign] of BY_LAST.get(tokens[from - 1]?.lower ?? "") ?? []) {
    const start = from - words.length;
    if (start < 0 || !words.every((word, k) => tokens[start + k]?.lower === word)) continue;
    return { from: start, sign };
  }
  // "over 60%", but "over 10 years" and "over a period of 5 years" are times that passed.
  if (tokens[from - 1]?.lower === "over" && isBound(tokens, from)) {
    return { from: from - 1, sign: ">" };
  }
  return { from, sign: "=" };
}

const TIME =
  /^(?:\d+[-‐‑])?(?:s|sec|seconds?|min|minutes?|h|hrs?|hours?|days?|weeks?|months?|y|yrs?|years?|decades?)$/;

/** "Over" bounds a number, save a time that does not follow an age. */
function isBound(tokens: readonly Token[], from: number): boolean {
  const after = tokens.slice(from, from + 3).some((token) => TIME.test(token.lower));
  if (!after) return /^(?:\d|one|two|half|a)/.test(tokens[from]?.lower ?? "");
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some((token) => /^(?:aged?|ages)$/.test(token.lower));
}

const AFTER: ReadonlyMap<string, Comparator> = new Map(
  "more:>= older:>= greater:>= higher:>= longer:>= above:>= over:>= later:>= larger:>= less:<= fewer:<= younger:<= lower:<= below:<= under:<= shorter:<= earlier:<="
    .split(" ")
    .map((pair) => {
      const [word = "", sign] = pair.split(":");
      return [word, sign as Comparator] as const;
    }),
);

/** "or older", "and above" from token `at`: a comparator that stands after its number. */
export function readComparatorAfter(
  tokens: readonly Token[],
  at: number,
): { to: number; sign: Comparator } | undefined {
  if (!/^(?:or|and)$/.test(tokens[at]?.lower ?? "")) return undefined;
  const word = tokens[at + 1]?.lower ?? "";
  const sign = AFTER.get(word);
  // "5 or more patients", but "30% and lower survival": "and" joins only the words of age.
  if (sign === undefined) return undefined;
  if (tokens[at]?.lower === "and" && !/^(?:older|above|over|younger|under)$/.test(word))
    return undefined;
  return tokens[at + 2]?.lower === "than" ? undefined : { to: at + 2, sign };
}
