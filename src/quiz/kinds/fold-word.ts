/** Greek letters as their Latin ones: "IFNγ", "IFN-gamma" and "IFNg" are written by all. */
const GREEK: ReadonlyMap<string, string> = new Map([
  ..."α:a β:b γ:g δ:d ε:e ζ:z η:h θ:th κ:k λ:l μ:u ν:n π:p ρ:r σ:s ς:s τ:t φ:f χ:ch ψ:ps ω:o"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
]);
const GREEK_NAMES: readonly (readonly [RegExp, string])[] = [
  [/alpha/gu, "a"],
  [/beta/gu, "b"],
  [/gamma/gu, "g"],
  [/delta/gu, "d"],
  [/epsilon/gu, "e"],
  [/kappa/gu, "k"],
  [/lambda/gu, "l"],
  [/sigma/gu, "s"],
  [/omega/gu, "o"],
  [/^mu$/gu, "u"],
  [/^mc(?=[glm]$)/gu, "u"],
];

/** British spellings as American ones; that "four" becomes "for" in both harms nobody. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/our/gu, "or"],
  [/ae|oe/gu, "e"],
  [/is(?=(?:e[ds]?|ing|ations?)$)/gu, "iz"],
  [/ys(?=(?:e[ds]?|ing)$)/gu, "yz"],
  [/sulph/gu, "sulf"],
  [/(?<=[bt])re$/gu, "er"],
  [/ogue$/gu, "og"],
  [/amme$/gu, "am"],
  [/ll(?=ed$|ing$|er$)/gu, "l"],
  [/aluminium/gu, "aluminum"],
];

const NUMBERS: ReadonlyMap<string, string> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, number) => [word, String(number)]),
);

/** A word of an answer, in lower case, as the one spelling that its variants share. */
export function foldWord(word: string): string {
  const number = NUMBERS.get(word);
  if (number !== undefined) return number;
  let folded = word;
  for (const [pattern, name] of GREEK_NAMES) folded = folded.replace(pattern, name);
  folded = folded.replace(/[\u0370-\u03ff]/gu, (letter) => GREEK.get(letter) ?? letter);
  for (const [pattern, american] of AMERICAN) folded = folded.replace(pattern, american);
  // "T cells" and "T cell"; but "bias", "virus" and "sepsis" are no plurals.
  return folded.length >= 4 ? folded.replace(/(?<=[^aisu])s$/u, "") : folded;
}
