import { closing } from "../words/chunk-noun-phrase.ts";
import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { IN_ARGUMENT, isArgument, restricts } from "./in-argument.ts";
import { DIRECT } from "./relation-verbs.ts";
import { opensClause, startsPhrase } from "./starts-phrase.ts";

/** Participles that go on with the noun before them: "patients receiving X". */
const RESTRICTING_ING =
  /^(?:undergoing|receiving|expressing|lacking|carrying|containing|involving|requiring|having|harboring|harbouring|encoding|bearing|underlying|needing|using|affecting|living|attending)$/;

/** Participles that comment on the clause rather than restrict the noun before them. */
const GOES_ON_ING =
  /^(?:suggesting|indicating|leading|resulting|causing|showing|demonstrating|making|providing|compared|allowing|supporting|confirming|revealing|implying|thereby)$/;

/** "peak power 24 h after": when it was measured, not what. */
const TIME = /^(?:h|hours?|days?|weeks?|months?|years?|min|minutes?)$/;

/** Nouns that "to" with an infinitive completes. */
export const COMPLETED =
  /^(?:ability|capacity|need|tendency|propensity|potential|failure|willingness|attempts?|decisions?|time|likelihood|efforts?|capability|opportunit(?:y|ies)|motivation|intention|inability|desire)$/;

/**
 * The end of the noun phrase that begins at token `from`, lists left aside: determiners, modifiers
 * and nouns, what restricts them, and the prepositional phrases that belong to it. At most 40 tokens.
 *
 *     the risk of stroke (RR 2) in women undergoing surgery by 20%
 *     ^---------------------------------------------------^
 */
export function walkPhrase(sentence: Tagged, from: number): number | undefined {
  const { tokens, tags } = sentence;
  let end = from;
  let i = from;
  while (i < tokens.length && i - from < 40) {
    const tag = tags[i] as Tag;
    const next = tags[i + 1];
    const lower = tokens[i]?.lower ?? "";
    const nominal = next === "noun" || next === "adj";
    // "metaphase I": a numeral, not the pronoun.
    const numeral = tag === "pron" && tokens[i]?.text === "I" && i > from;
    // "blood loss up to 2 h": how long, not what.
    if (lower === "up" && next === "to") break;
    if (tag === "num" && end === i && i > from && TIME.test(tokens[i + 1]?.lower ?? "")) break;
    if (tag === "noun" || tag === "num" || numeral || isNominal(sentence, i)) end = ++i;
    else if (tag === "det" && i > from && tags[i - 1] === "noun") break;
    else if (/^(?:regardless|irrespective)$/.test(lower)) break;
    else if (tag === "adj" || tag === "det") i++;
    else if (tag === "adv" && (nominal || next === "part" || next === "det" || next === "adv")) i++;
    else if (tag === "pron" && i === from) end = ++i;
    else if (tag === "part" && (nominal || next === "ing")) i++;
    else if (tag === "part" && end === i && restricts(sentence, i)) i += 2;
    else if (tag === "ing" && (nominal || next === "det") && (i === from || tags[i - 1] !== "noun"))
      i++;
    else if (
      tag === "ing" &&
      end === i &&
      (RESTRICTING_ING.test(lower) ||
        (nominal && !GOES_ON_ING.test(lower) && !DIRECT.has(verbForm(lower)?.lemma ?? "")))
    )
      i++;
    else if (tag === "ing" && i === from) end = ++i;
    else if (tag === "open" && end === i && end > from) {
      const close = closing(tags, i);
      const after = tokens[close + 1]?.lower ?? "";
      const goesOn =
        ["noun", "adj"].includes(tags[close + 1] ?? "") ||
        (tags[close + 1] === "part" && ["noun", "adj"].includes(tags[close + 2] ?? "")) ||
        (tags[close + 1] === "conj" &&
          startsPhrase(tags, close + 2) &&
          !opensClause(sentence, close + 1)) ||
        (IN_ARGUMENT.has(after) && isArgument(sentence, close + 1, from));
      if (close < 0 || !goesOn) break;
      i = close + 1;
    } else if (tag === "comma" && end < i && tags[i - 1] === "adj" && joinsAdjectives(tags, i)) {
      i++;
    } else if (tag === "conj") {
      if (!startsPhrase(tags, i + 1) || opensClause(sentence, i)) break;
      // "reduces transmission but selects resistance": what follows "but" is another statement.
      if (end === i && (lower === "but" || lower === "yet")) break;
      // "effective in improving A and reducing B": a second gerund, not a second object.
      if (tags[from - 1] === "ing" && tags[i + 1] === "ing") break;
      // "a biomarker of injury and an independent risk factor": a second predicate.
      if (/^an?$/.test(tokens[i + 1]?.lower ?? "") && namesRole(sentence, i + 2)) break;
      // "no effects on A and no effect on B"
      if (tokens[i + 1]?.lower === "no") break;
      i++;
    } else if ((tag === "prep" || tag === "to") && end > from && IN_ARGUMENT.has(lower)) {
      if (!isArgument(sentence, i, from)) break;
      i++;
    } else if (tag === "to" && next === "inf" && COMPLETED.test(tokens[i - 1]?.lower ?? "")) i += 2;
    // "S. aureus": the point of a genus cut to its letter.
    else if (lower === "." && tag === "mark" && /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? "")) i++;
    else if (tag === "mark" && /^[%+/&'’"“”*°<>≥≤=-]$/.test(lower)) {
      if (lower === "%") end = i + 1;
      i++;
    } else break;
  }
  return end;
}

/** "independent risk factor for": a noun that says what its subject is to another thing. */
function namesRole({ tokens }: Tagged, from: number): boolean {
  return tokens
    .slice(from, from + 5)
    .some(({ lower }) =>
      /^(?:factor|predictor|marker|biomarker|cause|target|regulator|mediator|indicator|driver)$/.test(
        lower,
      ),
    );
}

/** "maternal, fetal, or neonatal complications" */
function joinsAdjectives(tags: readonly Tag[], comma: number): boolean {
  return tags[comma + 1] === "adj" || (tags[comma + 1] === "conj" && tags[comma + 2] === "adj");
}

/** "the accuracy of CT staging for": an -ing form after a noun that governs nothing. */
function isNominal({ tags }: Tagged, i: number): boolean {
  if (tags[i] !== "ing" || tags[i - 1] !== "noun") return false;
  const next = tags[i + 1];
  return (
    next === undefined ||
    ["prep", "conj", "comma", "stop", "open", "close", "aux", "verb", "adv"].includes(next)
  );
}
