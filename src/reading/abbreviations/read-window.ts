/** A long form has no more than this many UTF-16 units. */
const longestWindow = 200;

/**
 * The text before `end` in which a long form of at most `words` words may stand, as an offset:
 *
 *     It failed. The gene for (so-called) tumour protein 53 (TP53)
 *                ^ no further than the sentence            ^ end
 *
 * Nor does it reach over a line break, a semicolon or a colon before a space ("4-coumarate:CoA
 * ligase" has one within), or out of the bracket it is in.
 */
export function findWindowStart(text: string, end: number, words: number): number {
  const floor = Math.max(0, end - longestWindow);
  let at = end;
  let left = words;
  let depth = 0;
  while (at > floor && /[\s.]/.test(text[at - 1] ?? "")) at--;
  while (at > floor) {
    const unit = text[at - 1] ?? "";
    if (unit === ")" || unit === "]") depth++;
    else if ((unit === "(" || unit === "[") && --depth < 0) break;
    if (unit === "\n" || (/[;:]/.test(unit) && /\s/.test(text[at] ?? " "))) break;
    if (/[.?!]/.test(unit) && endsSentence(text, at - 1)) break;
    if (/\s/.test(unit) && depth === 0 && !/\s/.test(text[at] ?? "") && --left === 0) break;
    at--;
  }
  return at;
}

/** A mark before a space, but not that of "S. aureus", "St. John's wort" and "A vs. B". */
function endsSentence(text: string, mark: number): boolean {
  if (!/\s/.test(text[mark + 1] ?? " ")) return false;
  return (
    text[mark] !== "." ||
    !/(?:^|[^\p{L}\p{N}])(?:\p{L}|St|Dr|vs)$/u.test(text.slice(Math.max(0, mark - 3), mark))
  );
}
