import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { readNumber } from "./read-number.ts";

/** The longest phrase that says who is compared, in tokens. */
const longest = 9;

const LINK = /^(?:than|versus|vs|compared|and)$/;
const SET = /^(?:in|among|amongst|for|with|between|after|to|by|on|of)$/;

/**
 * The two phrases that a sentence sets against each other, printed right beside a list of two values.
 *
 *     higher in hypermetropes than myopes (1.30 vs 0.46)
 *     5% and 7% in treated and control eyes, respectively
 */
export function comparedBeside(sentence: Tagged, list: readonly Draft[]): string[] | undefined {
  const [left, right] = list;
  if (left === undefined || right === undefined || list.length !== 2) return undefined;
  if (left.kind === "year" || left.kind === "age") return undefined;
  return sidesBefore(sentence, left) ?? sidesAfter(sentence, right);
}

function sidesBefore({ tokens, tags, text }: Tagged, left: Draft): string[] | undefined {
  let open = left.figure.from - 1;
  while (
    open > 0 &&
    left.figure.from - open < 4 &&
    /^(?:noun|adj|comma|stop)$/.test(tags[open] ?? "")
  )
    open--;
  if (tags[open] !== "open") return undefined;
  const link = backTo(open, LINK);
  if (link < 0) return undefined;
  let from = link + 1;
  while (
    /^(?:with|to|in|among|for|the)$/.test(tokens[from]?.lower ?? "") &&
    tokens[from]?.lower !== "the"
  )
    from++;
  const before = backTo(link, SET);
  if (before < 0 || from >= open || before + 1 >= link) return undefined;
  const { lower = "" } = tokens[before] ?? {};
  const joined = tokens[link]?.lower === "and";
  // "a decrease in A and B (45% vs 30%)" names two outcomes; "between A and B" two sides.
  if (/^(?:of|to|by|on)$/.test(lower) || (joined && lower !== "between")) return undefined;
  return sides(before + 1, link, from, open);

  /** Back to a word of the pattern, over the words of one noun phrase only. */
  function backTo(to: number, pattern: RegExp): number {
    for (let i = to - 1; i >= 0 && to - i <= longest; i--) {
      if (pattern.test(tokens[i]?.lower ?? "")) return i;
      if (!/^(?:noun|adj|det|part|ing|mark|pron)$/.test(tags[i] ?? "")) return -1;
    }
    return -1;
  }

  function sides(a: number, b: number, c: number, d: number): string[] | undefined {
    if (readNumber(tokens, a) !== undefined || readNumber(tokens, c) !== undefined)
      return undefined;
    const one = text.slice(tokens[a]?.start, tokens[b - 1]?.end);
    const other = text.slice(tokens[c]?.start, tokens[d - 1]?.end);
    return isName(one) && isName(other) ? [one, other] : undefined;
  }
}

/** The phrases behind the list: only with "respectively", else two outcomes might be meant. */
function sidesAfter(sentence: Tagged, right: Draft): string[] | undefined {
  const { tokens, tags } = sentence;
  const at = right.end;
  if (!/^(?:in|for|among|with)$/.test(tokens[at]?.lower ?? "")) return undefined;
  let link = -1;
  for (let i = at + 1; i < tokens.length && i - at <= 2 * longest; i++) {
    const { lower = "" } = tokens[i] ?? {};
    if (/^(?:and|versus|vs)$/.test(lower)) {
      if (link >= 0) return undefined;
      link = i;
    } else if (lower === "respectively") {
      const end = tags[i - 1] === "comma" ? i - 1 : i;
      if (link < 0) return undefined;
      const from = tokens[link + 1]?.lower === tokens[at]?.lower ? link + 2 : link + 1;
      const names = [printTokens(sentence, at + 1, link), printTokens(sentence, from, end)];
      return names.every(isName) ? names : undefined;
    } else if (/^(?:num|verb|aux|stop|open)$/.test(tags[i] ?? "")) return undefined;
  }
  return undefined;
}

function isName(words: string): boolean {
  return (
    /\p{L}{2}/u.test(words) &&
    !/\b(?:both|all|two|each|years?|months?|weeks?|days?|baseline)\b/i.test(words)
  );
}
