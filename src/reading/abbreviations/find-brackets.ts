/** A pair of brackets: the offsets of the opening and of the closing one. */
export interface Brackets {
  readonly open: number;
  readonly close: number;
}

/** The longest bracket that can define something; long forms with their asides stay below it. */
const longestBracket = 200;

/**
 * Pairs of round or square brackets with at most 200 units between them, inner before outer:
 *
 *     interleukin-2 (IL-2 [recombinant]) → [recombinant], then (IL-2 …)
 *
 * A blank line ends every open bracket, so that one never closed spoils one paragraph only.
 */
export function findBrackets(text: string): Brackets[] {
  const pairs: Brackets[] = [];
  const stack: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit === "(" || unit === "[") stack.push(i);
    else if (unit === ")" || unit === "]") {
      const open = stack.pop();
      if (open !== undefined && i - open < longestBracket) pairs.push({ open, close: i });
    } else if (unit === "\n" && text[i + 1] === "\n") stack.length = 0;
  }
  return pairs;
}
