import { oppositeOf } from "./directions.ts";
import type { DraftOption } from "./draft.ts";
import { isPerformed } from "./performed.ts";
import type { ReadFinding } from "./read-findings.ts";
import { deny, readInfinitive } from "./read-infinitive.ts";

/** More than one thing said, or a limit set: one "not" does not turn it. */
const MIXED =
  /[;:]|\b(?:because|although|whereas|while|however|but|therefore|unless|only|mainly|mostly|solely|even|rather|at least|at most|nor|neither|never|unknown|unclear|all|any|each|every|respectively|some|several|few|many|followed by|no|either|most (?:common|frequent)\p{L}*)\b/u;
/** What stands behind "showed that" is a claim of its own. */
const FRAME =
  /^(?:\p{Ll}+ly )?(?:show|suggest|indicat|reveal|demonstrat|confirm|find|found|report|conclud|prov)\p{L}*\s+that\b/u;
/** Verbs that take a comparative: "was higher", "had a longer stay". */
const COMPARES =
  /\b(?:is|are|was|were|be|been|has|have|had|remain\p{L}*|show\p{L}*|demonstrat\p{L}*|report\p{L}*|exhibit\p{L}*|display\p{L}*|experienc\p{L}*|achiev\p{L}*|receiv\p{L}*|requir\p{L}*|appear\p{L}*|seem\p{L}*|with|to|in|of|an?|the)(?:\s\p{L}+ly)?$/u;
const TURNED = "The abstract says the opposite.";

/** "had more errors than the younger": fewer, or no different. */
export function turnDirection({ predicate, plural }: ReadFinding): DraftOption[] | undefined {
  if (
    /\b(?:not|no|and|but|while|whereas|without|only|or|from|by|\p{L}*correlat\p{L}*|associated|related|linked)\b|\d/u.test(
      predicate,
    )
  )
    return undefined;
  const words = predicate.split(" ");
  const places = words.flatMap((word, at) => (oppositeOf(word) === undefined ? [] : [at]));
  const [at, ...more] = places;
  if (at === undefined || more.length > 0 || words.length > 24 || at > 7) return undefined;
  const opposite = oppositeOf(words[at] ?? "") ?? "";
  // "Improved alignment" is no act; "an increase" has an article of its own.
  const isFirst = at === 0;
  if (isFirst && words.length < 3) return undefined;
  // "They waited longer" has no "waited shorter".
  if (/er$/u.test(words[at] ?? "") && !COMPARES.test(words.slice(0, at).join(" ")))
    return undefined;
  const turned = words.with(at, opposite);
  const before = words[at - 1] ?? "";
  if (/^an?$/u.test(before)) turned[at - 1] = /^[aeiou]/u.test(opposite) ? "an" : "a";
  const pronoun = plural ? "They" : "It";
  const than = /\b(?:than|compared (?:with|to))\b/u.test(predicate);
  const verb = plural ? "were" : "was";
  return [
    { text: `${pronoun} ${turned.join(" ")}`, feedback: "That turns the direction round." },
    {
      text: than
        ? `${pronoun} ${verb} no different in this respect`
        : `${pronoun} made no difference in this respect`,
      feedback: "The abstract says which way it went.",
    },
  ];
}

/** So, not so, or unclear; `undefined` where one denial does not turn it. */
export function turnStance({ predicate, plural }: ReadFinding): DraftOption[] | undefined {
  const read = readInfinitive(predicate);
  if (
    !read ||
    isPerformed(predicate) ||
    MIXED.test(predicate) ||
    /^[^,]*,\s(?:and|or)\s/u.test(predicate) ||
    FRAME.test(predicate)
  )
    return undefined;
  const { infinitive, modal, negated } = read;
  const words = infinitive.split(" ").length;
  if (words < (infinitive.startsWith("be ") ? 2 : 3) || words > 30) return undefined;
  if (/\d+(?:\.\d+)?\s?%|\d.*\d/u.test(predicate)) return undefined;
  // A second verb: "was raised and fell", "used to predict it predict".
  if (/\band (?:\S+ly )?(?:\p{L}+ed|was|were|had|is|are|has)\b/u.test(infinitive)) return undefined;
  if (
    /^(?:be )?(?:needed|required|warranted|necessary|planned|shown|found|due|among|one|seen|observed|noted|based|defined|as follows)\b/u.test(
      infinitive,
    )
  )
    return undefined;
  const pronoun = plural ? "They" : "It";
  const open = (said: string) => ({
    text: `It remains unclear whether ${pronoun.toLowerCase()} ${said}`,
    feedback: "The abstract takes a stand.",
  });
  if (modal === "can" || modal === "could") {
    const not = modal === "can" ? "cannot" : "could not";
    const said = `${modal} ${infinitive}`;
    return [
      { text: `${pronoun} ${negated ? said : `${not} ${infinitive}`}`, feedback: TURNED },
      open(said),
    ];
  }
  if (modal !== "") return undefined;
  if (negated) {
    if (/\bany\b/u.test(infinitive)) return undefined;
    const be = /^(?:\p{Ll}+ly )?(was|were|is|are) /u.exec(predicate)?.[1];
    const was = read.past ? (plural ? "were" : "was") : plural ? "are" : "is";
    const said =
      be === undefined
        ? `${was} found to ${infinitive}`
        : `${be} ${infinitive.replace(/^((?:\S+ly )*)be /u, "$1")}`;
    return [{ text: `${pronoun} ${said}`, feedback: TURNED }, open(said)];
  }
  return [{ text: `${pronoun} ${deny(read, plural)}`, feedback: TURNED }, open(predicate)];
}
