import type { ArticleType } from "../../article/index.ts";
import type { Excerpt } from "../reading.ts";
import type { Arms } from "./arms.ts";
import { findControl } from "./find-control.ts";
import { findExposure, findGiven } from "./find-exposure.ts";
import { findAddition, findAgainstPlacebo } from "./find-named-arms.ts";
import { findPair } from "./find-pair.ts";
import type { StudySentence } from "./study-text.ts";

/** Types with arms that someone was put in. */
const TREATS: ReadonlySet<ArticleType> = new Set<ArticleType>([
  "trial",
  "non-randomised-trial",
  "research",
  "meta-analysis",
  "cohort",
]);

/** Intervention (or exposure) and comparator, where the methods or the aim name them. */
export function findArms(
  type: ArticleType,
  sentences: readonly StudySentence[],
  population: Excerpt | undefined,
): Arms {
  // Who was studied is no arm: "24 healthy volunteers" are not their own controls.
  const isArm = (excerpt: Excerpt | undefined): excerpt is Excerpt =>
    excerpt !== undefined &&
    !(population !== undefined && excerpt.start < population.end && population.start < excerpt.end);
  const methods = sentences.filter(({ role }) => role === "methods");
  const aims = sentences.filter(
    ({ role, text }) =>
      (role === "objective" &&
        /^To\b|\b(?:th(?:is|e|ese)|our|we|present|current)\b/i.test(text) &&
        (AIM.test(text) || !/\b(?:is|are|has|have)\b/.test(text))) ||
      (role !== "conclusions" && AIM.test(text)),
  );
  const pair = TREATS.has(type)
    ? (findAgainstPlacebo(methods) ??
      findPair(type, methods) ??
      findPair(type, aims) ??
      findAddition(aims))
    : undefined;
  const arms = isArm(pair?.intervention) && isArm(pair.comparator) ? pair : undefined;
  const isTrial = type === "trial";
  const intervention =
    arms?.intervention ??
    findExposure(aims, isTrial) ??
    // Who was allotted is told by the arms; what all of a trial's patients got is not under test.
    (isTrial ? undefined : findGiven(methods));
  const comparator = arms?.comparator ?? findControl([...methods, ...aims]);
  return {
    ...(isArm(intervention) &&
    !/^(?:an? |the )?(?:matching )?(?:placebo|sham|controls?)\b/i.test(intervention.text)
      ? { intervention }
      : {}),
    ...(isArm(comparator) && comparator.text !== intervention?.text ? { comparator } : {}),
  };
}

const AIM =
  /\b(?:aim|objective|purpose|goal|we (?:\w+ )?(?:sought|investigated|evaluated|assessed|examined|hypothesi[sz]ed|studied|aimed|proposed)|undertaken|designed|to (?:determine|assess|evaluate|investigate|compare|examine|study|test|explore|analy[sz]e))\b/i;
