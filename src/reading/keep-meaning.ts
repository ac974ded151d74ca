const COMPARATIVE =
  "less|more|fewer|greater|higher|lower|longer|shorter|larger|smaller|better|worse|older|younger|later|earlier|stronger|weaker|faster|slower";

/** "60 years or older", "23 minutes less": the word that says which way a number bounds. */
const BOUND = new RegExp(
  `(\\p{N}[\\p{N}.,·]*)(?:\\s+\\p{L}+){0,2}\\s+(?:(?:or|and)\\s+(${COMPARATIVE}|above|over|below|under)|(${COMPARATIVE}))\\b`,
  "giu",
);

/** "higher in women than in men": a comparison with its other side; not "more than 60%". */
const COMPARISON = new RegExp(
  `\\b(${COMPARATIVE})\\b(?:\\s+[^\\s.;]+){0,9}?\\s+than\\s+(?![\\p{N}])`,
  "giu",
);

/**
 * True when a headline still compares what its sentence compares, and bounds numbers as it does:
 * "slept 23 minutes" is no cut of "slept 23 minutes less than controls".
 */
export function keepsMeaning(headline: string, sentence: string): boolean {
  const has = (word: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(word)}(?![\\p{L}\\p{N}])`, "iu").test(headline);
  for (const [, number = "", behind, after] of sentence.matchAll(BOUND)) {
    if (has(number.replace(/[.,]$/u, "")) && !has(behind ?? after ?? "")) return false;
  }
  for (const [, comparative = ""] of sentence.matchAll(COMPARISON)) {
    if (has(comparative) && !has("than")) return false;
  }
  return true;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
