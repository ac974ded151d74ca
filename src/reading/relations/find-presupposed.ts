import type { Relation } from "../reading.ts";
import type { Tag } from "../words/tag.ts";
import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { argumentSpeaks, canAct } from "./argument-speaks.ts";
import { breaksName } from "./breaks-name.ts";
import { readObjectEnd } from "./read-object.ts";
import { DIRECT } from "./relation-verbs.ts";

/** Participles that name a cause wherever they restrict a noun; "reduced by" may count instead. */
const RESTRICTS = /^(?:caused|induced|mediated|triggered|driven|elicited|evoked|provoked)$/;
const CHANGE =
  /^(?:changes?|increases?|decreases?|reductions?|improvements?|differences?|declines?|alterations?|decrease|variations?)$/;
const IN_PHRASE = new Set<Tag>(["noun", "adj", "num"]);

/**
 * Causes that a noun phrase takes for granted, whatever its sentence says of it.
 *
 *     Hearing loss caused by gentamicin may be reduced by X.
 *     ^-- effect -^          ^ cause --^
 */
export function findPresupposed(sentence: Tagged): Relation[] {
  const { tokens, tags } = sentence;
  const found: Relation[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? "";
    if (!RESTRICTS.test(word) || (tags[at] !== "part" && tags[at] !== "verb")) continue;
    if (tokens[at + 1]?.lower !== "by") continue;
    if (tags[at - 1] !== "noun") continue;
    let from = at;
    while (from > 0 && at - from < 12 && IN_PHRASE.has(tags[from - 1] as Tag)) from--;
    if (tags[from - 1] === "det") from--;
    // "fractures of the hip caused by X": what X caused is open.
    if (tokens[from - 1]?.lower === "of") continue;
    if (tags[from - 1] === "conj") continue;
    // "change in CRT induced by X": the change was induced, not CRT.
    if (tags[from - 1] === "prep" && CHANGE.test(tokens[from - 2]?.lower ?? "")) continue;
    const end = readObjectEnd(sentence, at + 2);
    if (end === undefined || !argumentSpeaks(sentence, at + 2, end)) continue;
    // "regulation mediated by both A and B can be": the verb is not of a clause with B alone.
    if (tags[end] === "conj" || breaksName(sentence, at + 2, end)) continue;
    if (!argumentSpeaks(sentence, from, at) || !canAct(sentence, at + 2, end)) continue;
    const verb = DIRECT.get(verbForm(word)?.lemma ?? "");
    found.push({
      cause: printTokens(sentence, at + 2, end),
      effect: printTokens(sentence, from, at),
      verb: printTokens(sentence, at, at + 2),
      sign: verb?.sign ?? "0",
      strength: "causes",
      negated: false,
      frame: "stated",
      start: tokens[from]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
    });
  }
  return found;
}
