import type { Relation, Role } from "../reading.ts";
import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { argumentSpeaks, canAct, isHumanAct } from "./argument-speaks.ts";
import { breaksName } from "./breaks-name.ts";
import { readFrame } from "./read-frame.ts";
import { readObjectEnd } from "./read-object.ts";
import { readSubject } from "./read-subject.ts";
import { saysOtherwise } from "./says-otherwise.ts";
import { signOn } from "./sign-on.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The relation that a verb group states, or `undefined` where an argument or the frame fails. */
export function readRelation(
  sentence: Tagged,
  group: VerbGroup,
  role?: Role,
): Relation | undefined {
  const subject = readSubject(sentence, group.from);
  if (subject === undefined || !argumentSpeaks(sentence, subject.from, subject.to))
    return undefined;
  const end = readObjectEnd(sentence, group.to);
  if (end === undefined || !argumentSpeaks(sentence, group.to, end)) return undefined;
  if (breaksName(sentence, subject.from, subject.to) || breaksName(sentence, group.to, end))
    return undefined;
  if (saysOtherwise(sentence, group, end)) return undefined;
  // "has a predictive effect on": it tells of the other, and does nothing to it.
  const tells = verbOf(sentence, group, /^(?:predictive|prognostic)$/) !== "";
  const causes = group.strength !== "associated" && !tells;
  if (
    causes &&
    !canAct(sentence, group.swapped ? group.to : subject.from, group.swapped ? end : subject.to)
  )
    return undefined;
  if (group.needs) {
    const acts =
      isHumanAct(sentence, subject.from, subject.to) || isHumanAct(sentence, group.to, end);
    // "is needed for physically active individuals": for whom, not for what.
    if (acts || !canAct(sentence, group.to, end)) return undefined;
  }
  // "enables laypersons to operate": what is brought about is the infinitive.
  const { tokens, tags } = sentence;
  if (tags[end] === "to" && tags[end + 1] === "inf" && !canAct(sentence, group.to, end))
    return undefined;
  const main = verbOf(sentence, group, LETS);
  if (main !== "" && tags[end] === "to" && tags[end + 1] === "inf") return undefined;
  // "neither A nor B mediated C": denied, though no "not" stands near.
  if (/^(?:nor|neither)$/.test(tokens[subject.from - 1]?.lower ?? "")) return undefined;
  const words = tokens.slice(subject.from, subject.to).map(({ lower }) => lower);
  if (words.includes("nor") && words[0] !== "neither") return undefined;
  // "caused the rate to fall": what is caused is the verb, not the rate.
  const last = verbForm(tokens[end - 1]?.lower ?? "");
  if (tags[end - 2] === "to" && last?.form === "base") return undefined;
  // "The groups were correlated with the scores", in the methods: what was computed.
  if (
    role === "methods" &&
    /\b(?:correlated|related|dependent)\b/.test(printTokens(sentence, group.from, group.to))
  )
    return undefined;
  // "may lead to A but did not alleviate B": an auxiliary of its own makes the verb a clause's.
  const own = tags[group.from] === "aux" || tags[group.from] === "modal";
  const shared = own ? undefined : subject.shared;
  const verb = own ? group.from : (subject.first ?? group.from);
  const frame = readFrame(sentence, subject.from, verb, group.raising, role);
  if (frame === undefined) return undefined;
  // "cells were stimulated by TGF-β", among the methods: what was done, not what came of it.
  if (role === "methods" && frame.frame === "found") return undefined;
  const left = printTokens(sentence, subject.from, subject.to);
  const right = printTokens(sentence, group.to, end);
  const first = tokens[subject.from];
  const softened =
    shared?.modal === true && group.strength === "causes" ? "may-cause" : group.strength;
  const deniesObject = /^(?:neither|no)$/.test(tokens[group.to]?.lower ?? "");
  const none = first?.lower === "no" || first?.lower === "neither";
  return {
    cause: group.swapped ? right : left,
    effect: group.swapped ? left : right,
    verb: printTokens(sentence, group.from, group.to),
    sign: signOn(group.sign, betterOf(sentence, group), group.swapped ? left : right),
    strength: tells ? "associated" : frame.hedged && causes ? "suggests" : softened,
    negated: group.negated || shared?.negated === true || none || deniesObject,
    frame: frame.frame,
    start: first?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  };
}

const BETTERS = /^(?:improv|ameliorat|worsen|aggravat|exacerbat|beneficial|favou?rable)/;
/** Verbs that an infinitive completes: "stimulates cells to secrete X" acts on the secretion. */
const LETS = /^(?:enabl|stimulat|induc|caus|trigger|driv|prompt|provok|activat)/;

/** The first word of the group that `kind` matches, or nothing. */
function verbOf({ tokens }: Tagged, { from, to }: VerbGroup, kind: RegExp): string {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return words.find((word) => kind.test(word)) ?? "";
}

/** The word of better or worse in the group; of "positive" only what it does, not how it goes along. */
function betterOf(sentence: Tagged, group: VerbGroup): string {
  const acts = verbOf(sentence, group, /^(?:effects?|impacts?|influences?)$/) !== "";
  const positive = acts && verbOf(sentence, group, /^positive$/) !== "";
  return positive ? "positive effect" : verbOf(sentence, group, BETTERS);
}
