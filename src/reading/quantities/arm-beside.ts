import { opening } from "../words/chunk-noun-phrase.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { type Draft, isShare } from "./draft-quantity.ts";
import type { Arm, Arms } from "./find-arms.ts";

/** How far behind its number an arm may stand: "5 deaths were observed in the control group". */
const reach = 9;

const INTO = /^(?:in|within|for|among|amongst|from|with|of|to|under|on)$/;

/** What says when or for how long something was done is no finding in an arm. */
export const WHEN =
  /^(?:at|after|within|during|for|until|over|by|before|from|every|since|past|last|first|subsequent)$/;

/**
 * The arm that follows a value in its own clause, up to the next value.
 *
 *     45% in the placebo group    199 included in the AGA group    22 cases in the first group
 *
 * @param last the draft that prints the value again, or the draft itself
 */
export function armAfter(
  sentence: Tagged,
  draft: Draft,
  last: Draft,
  beyond: Draft | undefined,
  arms: Arms,
): Arm | undefined {
  const { tokens, tags } = sentence;
  const bracketed = tags[draft.figure.from - 1] === "open";
  // "(45% in the control group)": within its bracket, never beyond.
  if (bracketed && tags[last.end] === "close") return undefined;
  const from = tags[last.end] === "close" ? last.end + 1 : last.end;
  const to = Math.min(beyond?.figure.from ?? tokens.length, from + reach);
  const isTime = /^(?:duration|age|dose)$/.test(draft.kind ?? "");
  let verbs = 0;
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    // The value's own clause ends: what follows is of another.
    if (/^(?:comma|stop|conj|sub|rel|open|close)$/.test(tag ?? "")) return undefined;
    if (tag === "verb" || tag === "aux" || tag === "modal") verbs++;
    if (verbs > 0 && (!isShare(draft) || i - from > 7)) return undefined;
    // "the 8-year survival for the whole population": what is said of the noun is not of the time.
    if (isTime && (i > from || WHEN.test(tokens[draft.figure.from - 1]?.lower ?? "")))
      return undefined;
    const { lower = "" } = tokens[i] ?? {};
    if (/^(?:than|versus|vs|compared)$/.test(lower)) return undefined;
    if (!INTO.test(lower)) continue;
    const arm = arms.from.get(i + 1);
    if (arm === undefined) {
      const shortened = shortenedArm(sentence, i, arms);
      if (shortened !== undefined) return shortened;
      continue;
    }
    // "allocated to", "compared with": only right behind the value do these say where it was found.
    if (/^(?:with|of|to|on)$/.test(lower) && i !== from && tags[i - 1] !== "part") return undefined;
    return joinsAnother(sentence, arm, arms) ? undefined : arm;
  }
  return undefined;
}

/**
 * The arm whose noun is left out, since a neighbour has it: "12% in the control and 15% in the
 * treatment group", "199 in the AGA group and 146 in the SGA".
 */
function shortenedArm({ text, tokens, tags }: Tagged, at: number, arms: Arms): Arm | undefined {
  if (tokens[at + 1]?.lower !== "the") return undefined;
  let to = at + 2;
  while (to - at < 5 && /^(?:noun|adj|part|mark)$/.test(tags[to] ?? "")) to++;
  const ends = to === tokens.length || /^(?:comma|conj|stop|open|to)$/.test(tags[to] ?? "");
  if (to === at + 2 || !ends) return undefined;
  for (let i = Math.max(0, at - 15); i < to + 15; i++) {
    const arm = arms.from.get(i);
    const alike = tokens[i]?.lower === "the" && tokens[i - 1]?.lower === tokens[at]?.lower;
    if (arm === undefined || !alike || !/(?:group|arm|cohort)$/i.test(arm.text)) continue;
    return { from: at + 1, to, text: text.slice(tokens[at + 1]?.start, tokens[to - 1]?.end) };
  }
  return undefined;
}

/** "in men and women": the value is of both. */
export function joinsAnother({ tokens, tags }: Tagged, arm: Arm, arms: Arms): boolean {
  const link = /^(?:and|or|&|versus|vs)$/;
  // "between AA and non-AA women"
  const [joint, word] = [tags[arm.from - 1], tags[arm.from - 2]];
  if (joint === "conj" && (word === "noun" || word === "adj" || word === "part")) return true;
  return (
    (link.test(tokens[arm.to]?.lower ?? "") && arms.from.has(arm.to + 1)) ||
    (link.test(tokens[arm.from - 1]?.lower ?? "") && arms.to.has(arm.from - 1))
  );
}

/** The arm right before the value's bracket: "the high-risk group (9.1%)", "(n = 20)". */
export function armInFront(sentence: Tagged, { figure }: Draft, arms: Arms): string {
  const { tokens, tags } = sentence;
  // "(intervention group: 205)"
  const named = arms.to.get(figure.from - 1);
  if (named !== undefined && /^[:=]$/.test(tokens[figure.from - 1]?.text ?? "")) return named.text;
  let open = figure.from - 1;
  while (open > 0 && figure.from - open < 5 && tags[open] !== "open" && tags[open] !== "close")
    open--;
  if (tags[open] !== "open") return "";
  let to = open;
  // "the control group (n = 20) (45%)"
  if (
    tags[to - 1] === "close" &&
    /^n$/i.test(tokens[Math.max(0, opening(tags, to - 1)) + 1]?.text ?? "")
  )
    to = Math.max(0, opening(tags, to - 1));
  const arm = arms.to.get(to);
  return arm === undefined || joinsAnother(sentence, arm, arms) ? "" : arm.text;
}
