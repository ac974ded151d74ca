import type { Tagged } from "../words/tag-sentence.ts";
import { printTokens } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { baseBefore } from "./find-base-noun.ts";
import { isCompared } from "./is-compared.ts";

const ARM = /^(?:groups?|arms?|controls?|placebo|men|women|males|females|boys|girls)$/;
const INSIDE = new Set(["noun", "adj", "det", "part", "ing", "num", "mark"]);

/**
 * The arm that a value belongs to, where the words next to it name one.
 *
 *     in the high-risk group (9.1%)    45% in the placebo group    45% of women
 *
 * @param listed another value follows in the same list, so that the words before are of both
 */
export function findGroup(sentence: Tagged, draft: Draft, listed: boolean): string {
  const { tokens, tags } = sentence;
  const { figure } = draft;
  const open = tags[figure.from - 1] === "open" ? figure.from - 1 : -1;
  if (open > 0 && !listed) {
    const arm = armEnding(sentence, open);
    if (arm !== "") return arm;
    // "higher in patients (39%) than in controls (17%)": whoever is compared is a group.
    if (isCompared(sentence, open)) return baseBefore(sentence, open);
  }
  if (figure.comparator !== "=" && figure.comparator !== "~") return "";
  let i = draft.end;
  if (tags[i] === "close" && open < 0) i++;
  if (open >= 0 || !/^(?:in|for|among|with|of)$/.test(tokens[i]?.lower ?? "")) return "";
  let end = i + 1;
  while (end - i < 8 && INSIDE.has(tags[end] ?? "") && !ARM.test(tokens[end]?.lower ?? "")) end++;
  if (!ARM.test(tokens[end]?.lower ?? "")) return "";
  // "the placebo group", "the control arm"
  while (ARM.test(tokens[end + 1]?.lower ?? "")) end++;
  // "in group 1A"
  const named = /^(?:\d\p{Lu}?|\p{Lu}\d?|I{1,3}|IV)$/u.test(tokens[end + 1]?.text ?? "");
  return printArm(sentence, i + 1, named ? end + 2 : end + 1);
}

/** The arm that ends before token `to`: "the control group"; "" where the noun is no arm. */
export function armEnding(sentence: Tagged, to: number): string {
  const { tokens, tags } = sentence;
  if (!ARM.test(tokens[to - 1]?.lower ?? "")) return "";
  let from = to - 1;
  while (from > 0 && to - from < 8 && INSIDE.has(tags[from - 1] ?? "")) from--;
  return printArm(sentence, from, to);
}

/** "two groups" and "both arms" are no arm. */
function printArm(sentence: Tagged, from: number, to: number): string {
  const words = printTokens(sentence, from, to);
  if (/^(?:the )?(?:groups?|arms?)$/i.test(words)) return "";
  return /\b(?:two|three|four|both|all|each|between|groups|arms|these|no|\d+)\b/i.test(words)
    ? ""
    : words;
}
