import type { Passage } from "./passage.ts";

/** Words that are exchanged in such options without changing what they say; the first stands for all. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  [
    "decreased reduced lowered diminished",
    "decreases reduces lowers diminishes",
    "decrease reduce reduction",
    "increased raised elevated",
    "increases raises elevates",
    "women females",
    "men males",
    "randomised randomized",
    "tumour tumor neoplasm",
    "tumours tumors neoplasms",
    "unchanged unaltered unaffected",
    "percent %",
    "greater larger",
    "prolonged lengthened extended",
    "prolongs lengthens extends",
  ].flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return others.map((other) => [other, first] as const);
  }),
);
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?:>=|≥|⩾)/gu, " at least "],
  [/(?:<=|≤|⩽)/gu, " at most "],
  [/>/gu, " more than "],
  [/</gu, " less than "],
  [/%/gu, " percent "],
  [/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, ""],
  // A sign before a number counts: "−3" is not "3".
  [/(?<![\p{L}\p{N}] ?)[-−–](?=\p{N})/gu, " minus "],
  [/\+/gu, " plus "],
];

/** The words of an option by which it is the same as another: without articles, in one spelling. */
export function meaningOf({ text }: Passage): string[] {
  let plain = text.toLowerCase();
  for (const [sign, words] of SIGNS) plain = plain.replace(sign, words);
  const words = plain.match(/[\p{L}\p{N}\p{M}]+(?:[-‐‑'’.·][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
  return words
    .filter((word) => !/^(?:a|an|the)$/u.test(word))
    .map((word) => SYNONYMS.get(word) ?? word);
}
