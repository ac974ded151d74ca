import type { Relation } from "../reading.ts";
import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import { argumentSpeaks } from "./argument-speaks.ts";
import { readObjectEnd, readSubject } from "./read-arguments.ts";
import { readVerbGroup, type VerbGroup } from "./read-verb-group.ts";

/**
 * Statements in one sentence that one thing acts on another.
 *
 *     ..., highlighting that a chronically inflamed microenvironment drives resistance.
 *                            ^------------- cause -----------------^        ^-effect-^
 *
 * Precision before recall: both arguments must be noun phrases that say something by themselves,
 * and what the text denies, asks or leaves open is not stated. Spans run from the first argument
 * to the last, so that they hold cause, verb and effect verbatim.
 */
export function findRelations(sentence: Tagged): Relation[] {
  const relations: Relation[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const group = readVerbGroup(sentence, i);
    if (group === undefined) continue;
    const relation = readRelation(sentence, group);
    if (relation !== undefined) relations.push(relation);
    i = group.to - 1;
  }
  return relations;
}

function readRelation(sentence: Tagged, group: VerbGroup): Relation | undefined {
  const subject = readSubject(sentence, group.from);
  if (subject === undefined || !argumentSpeaks(sentence, subject.from, subject.to))
    return undefined;
  const end = readObjectEnd(sentence, group.to);
  if (end === undefined || !argumentSpeaks(sentence, group.to, end)) return undefined;
  const left = printTokens(sentence, subject.from, subject.to);
  const right = printTokens(sentence, group.to, end);
  const first = sentence.tokens[subject.from];
  const suggests = subject.hedged && group.strength !== "associated";
  const softened =
    subject.shared?.modal === true && group.strength === "causes" ? "may-cause" : group.strength;
  return {
    cause: group.swapped ? right : left,
    effect: group.swapped ? left : right,
    verb: printTokens(sentence, group.from, group.to),
    sign: group.sign,
    strength: suggests ? "suggests" : softened,
    negated:
      group.negated ||
      subject.shared?.negated === true ||
      first?.lower === "no" ||
      first?.lower === "neither",
    frame: "stated",
    start: first?.start ?? 0,
    end: sentence.tokens[end - 1]?.end ?? 0,
  };
}
