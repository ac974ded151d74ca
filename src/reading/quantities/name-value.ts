import { startsNounPhrase } from "../words/chunk-noun-phrase.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { baseAfter, baseBefore, headBefore } from "./find-base-noun.ts";
import { findSubject } from "./find-subject.ts";
import { nameInBracket } from "./name-in-bracket.ts";
import { nameTime } from "./name-time.ts";

/** What a duration, age, dose, measurement or score is of. */
export function nameValue(sentence: Tagged, draft: Draft): string {
  const { tokens, tags } = sentence;
  const { from } = draft.figure;
  const after = nameAfter(sentence, draft);
  if (after !== "") return after;
  if (/^(?:of|by|between)$/.test(tokens[from - 1]?.lower ?? "")) {
    // "a period of 6 years", "a mean age of 54"
    const noun = headBefore(sentence, from - 1);
    if (noun !== "") return noun;
  }
  const aged = agedBefore(sentence, from);
  if (aged !== "") return aged;
  const beside = nounBeside(sentence, draft);
  if (beside !== "") return beside;
  if (tags.slice(Math.max(0, from - 4), from).includes("open")) {
    const bracket = nameInBracket(sentence, from);
    if (bracket !== "") return bracket;
  }
  if (completes(sentence, from)) return findSubject(sentence, from);
  if (draft.kind === "duration") return nameTime(sentence, draft);
  return draft.kind === "dose" ? nameGiven(sentence, from) : "";
}

/** "patients treated with 25 Gy", "treatment comprising either 25 Gy": to whom or as what it is given. */
function nameGiven(sentence: Tagged, from: number): string {
  const { tokens, tags } = sentence;
  let i = from - 1;
  while (
    i > 0 &&
    from - i < 5 &&
    /^(?:with|either|at|to|by|a|an|total|single)$/.test(tokens[i]?.lower ?? "")
  )
    i--;
  if (tags[i] === "part" || tags[i] === "ing") return baseBefore(sentence, i);
  return tags[i] === "verb" ? findSubject(sentence, from) : "";
}

/** "16-month period", "5 mg of morphine", "6.59 dB hearing loss", "a 4.24 increment". */
function nameAfter(sentence: Tagged, { figure, kind, unit, end, interval, spread }: Draft): string {
  const { tokens, tags } = sentence;
  // "7.5 years (range 4.3-11.2) follow-up": the noun may stand after what the figure's bracket adds.
  const beyond = (interval ?? spread) !== undefined && tags[figure.to] === "open";
  const at = beyond && tags[end] === "close" ? end + 1 : figure.to;
  if (tokens[at]?.lower === "of" && (kind === "dose" || kind === "measurement")) {
    return startsNounPhrase(tags, at + 1) ? baseAfter(sentence, at + 1) : "";
  }
  if (unit === undefined && kind !== "number") return "";
  return tags[at] === "det" ? "" : baseAfter(sentence, at);
}

/** "patients aged 18 to 65", "women older than 50 years": who is of that age. */
function agedBefore(sentence: Tagged, from: number): string {
  const { tokens } = sentence;
  let i = from - 1;
  while (
    i > 0 &&
    from - i < 6 &&
    /^(?:from|between|the|of|ages?|\d+|to|and|[-–])$/.test(tokens[i]?.lower ?? "")
  )
    i--;
  const here = tokens[from]?.lower ?? "";
  const at = /^(?:older|younger)$/.test(here) ? from : tokens[i]?.lower === "aged" ? i : -1;
  if (at < 1) return "";
  const to = /^[,(]$/.test(tokens[at - 1]?.text ?? "") ? at - 1 : at;
  return baseBefore(sentence, to);
}

/** "median follow-up 24 months", "mean age, 55.6 years", "PSA>4.0 ng/mL": the noun right before. */
function nounBeside(sentence: Tagged, { figure, unit }: Draft): string {
  const { tokens, tags } = sentence;
  const { from } = figure;
  let to = from;
  while (from - to < 2 && /^[:,=]$/.test(tokens[to - 1]?.lower ?? "")) to--;
  const inBracket = tags.slice(Math.max(0, to - 6), to).includes("open");
  const signed = tokens[to]?.text === "=" || tokens[to]?.text === ":" || figure.comparator !== "=";
  // A comma binds them in a bracket alone: "(mean age, 55.6 years)", not "using X, 55.6 years".
  const binds = to === from ? unit !== undefined : tokens[to]?.text !== ",";
  return inBracket || signed || binds ? baseBefore(sentence, to) : "";
}

/** True when the number completes the predicate: "fell to 128", "was estimated at a mean of 12". */
function completes({ tokens, tags }: Tagged, from: number): boolean {
  const between = new Set(["aux", "part", "adv", "prep", "verb", "modal", "to", "comma"]);
  for (let i = from - 1; i >= 0 && from - i < 9; i--) {
    const tag = tags[i] ?? "";
    if (tag === "aux" || tag === "verb") {
      const time = /^(?:at|after|within|during|for|until|in|over|by|before|from|every)$/;
      return (
        !time.test(tokens[from - 1]?.lower ?? "") ||
        /^(?:rang|fell|drop|decreas|increas|rose|declin|improv|chang)/.test(tokens[i]?.lower ?? "")
      );
    }
    if (!between.has(tag) && !/^(?:an?|mean|median|average)$/.test(tokens[i]?.lower ?? ""))
      return false;
  }
  return false;
}
