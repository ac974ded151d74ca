import type { Tagged } from "../words/tag-sentence.ts";
import { isCutShort, listGoesOn } from "./is-cut-short.ts";
import { opensClause, skipParentheses, startsPhrase } from "./starts-phrase.ts";
import { walkPhrase } from "./walk-phrase.ts";

const CHANGE =
  /^(?:falls?|rises?|increases?|decreases?|reductions?|changes?|differences?|improvements?|declines?|drops?|gains?)$/;

/**
 * The end of the noun phrase that begins at token `from`, or `undefined` where it visibly goes on
 * where we lost it. Adjuncts of the clause are left out. `verbMayFollow` where the phrase ends a
 * subject ("between A and B was found").
 *
 *     reduced the risk of stroke (by 20%) in women in a dose-dependent manner
 *             ^-------------- object ---^
 */
export function readObjectEnd(
  sentence: Tagged,
  from: number,
  verbMayFollow = false,
): number | undefined {
  const list = readList(sentence, from);
  const walked = list ?? walkPhrase(sentence, from);
  const end = walked === undefined ? undefined : beforeRelative(sentence, from, walked);
  if (end === undefined || end <= from) return undefined;
  if (verbMayFollow && sentence.tags[skipParentheses(sentence.tags, end)] === "aux") return end;
  return isCutShort(sentence, from, end, list !== undefined)
    ? undefined
    : trimEnd(sentence, from, end);
}

/**
 * The end of a list "A, B (x), and C" that begins at `from`, or `undefined` where there is none.
 * A list closes with "and" or "or"; "A, and B rose" is none.
 */
function readList(sentence: Tagged, from: number): number | undefined {
  const { tokens, tags } = sentence;
  let end = walkPhrase(sentence, from);
  for (let members = 1; end !== undefined && members < 12; members++) {
    const comma = skipParentheses(tags, end);
    if (tags[comma] !== "comma") return undefined;
    const joined = /^(?:and|or)$/.test(tokens[comma + 1]?.lower ?? "");
    const start = joined ? comma + 2 : comma + 1;
    // "A, and account for B": a verb that looks like a noun.
    if (tokens[start]?.lower === "account" && tokens[start + 1]?.lower === "for") return undefined;
    if (!startsPhrase(tags, start) || (joined && opensClause(sentence, comma + 1)))
      return undefined;
    const next = walkPhrase(sentence, start);
    if (next === undefined || next <= start) return undefined;
    end = next;
    if (joined) return end;
    // "A, acute and delayed B, and C": the "and" within a member does not close the list.
    const after = skipParentheses(tags, end);
    const goesOn = tags[after] === "comma" && listGoesOn(sentence, after);
    if (tags.slice(start, end).includes("conj") && !goesOn) return end;
  }
  return undefined;
}

/**
 * "function in women who have X" ends before "in women": half of a restriction would widen it, all
 * of it is no noun phrase of ours. "The number of women who" is cut short instead.
 */
function beforeRelative({ tokens, tags }: Tagged, from: number, end: number): number {
  const next = tokens[end]?.lower === "whose" ? "rel" : tags[end];
  if (next !== "rel" || tags[end - 1] === "comma") return end;
  for (let i = end - 1; i > from; i--) {
    if (tags[i] === "conj" || tokens[i]?.lower === "of") return end;
    // "a rapid fall in oxygenation that": without the rest, nothing fell.
    if (tags[i] === "prep" && CHANGE.test(tokens[i - 1]?.lower ?? "")) return end;
    if (tags[i] === "prep") return /^(?:in|among|with|for)$/.test(tokens[i]?.lower ?? "") ? i : end;
  }
  return end;
}

/** Without trailing function words. */
function trimEnd({ tokens, tags }: Tagged, from: number, end: number): number {
  let stop = end;
  // "the risk of stroke 0.6%": a figure put beside the thing.
  if (tokens[stop - 1]?.text === "%" && tags[stop - 2] === "num" && tags[stop - 3] === "noun")
    stop -= 2;
  while (stop > from && ["det", "adv", "conj", "prep"].includes(tags[stop - 1] ?? "")) stop--;
  return stop;
}
