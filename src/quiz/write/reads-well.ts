import { hasFiniteVerb } from "../../reading/index.ts";
import type { Draft } from "./draft.ts";

/**
 * What a change of words leaves behind and no reader forgives, wherever it stands:
 *
 *     It is not uncertain · might unlikely be · pre- and postoperatively cut in half
 *     How many child failed … · the other in between both groups
 */
const BROKEN: readonly RegExp[] = [
  /\b(?:not|might|never|could|would)\s(?:be\s)?(?:un(?:likely|certain|clear|known|able|common|usual|safe)|inadequate|insufficient|impossible|ineffective)\b/iu,
  /\b(?:unlikely|uncertain|unclear)\sbe\b/iu,
  /\bhow many\s(?:child|man|woman|patient|subject|case|participant|infant|eye|tumou?r|study|sample)\s/iu,
  /\b(?:pre|post|intra|peri|non|mid)-\s(?!and\b|or\b|to\b|versus\b|vs\b)/iu,
  /\s[-–]\p{L}/u,
  /%\s(?:patients|subjects|women|men|cases|participants|children)\b/iu,
  /\b(\p{L}{3,})\s\1s?\b/iu,
  /\b(?:in|of|from)\s(?:in|within|between|of)\b|\bin respect of\b/iu,
  /\bhow many (?:\p{L}+ ){0,2}\p{L}+s was\b/iu,
  /\b(?:about the same|about as|no different|not)\b.*\bwith (?:an? )?(?:statistically )?significant difference/iu,
  // "These instances" without their pointer.
  /\bin the (?:instances|circumstances|situations|settings)\b(?! (?:of|in|where|that)\b)/iu,
  // A relative clause, and no verb behind it.
  /\bpercentage of (?:the )?(?:\p{L}+ )?\p{L}+ (?:who|that) (?:was|were|had) \p{L}+(?: \p{L}+){0,2}\?$/iu,
  // The source's own slip, what breaks off, what goes without saying: "a independent", "How many were?".
  /\ba\s(?!one\b|once\b|eu|uni|us|ut|ur)[aeio]\p{Ll}/u,
  /\bhow many\b.*\s(?:was|were|had|did)(?:\s\p{L}+s)?\?$/iu,
  // Which of many: "for type V?"; a group without its article.
  /\b(?:for|about)\s(?:type|class|grade|stage|group|level)\s[\p{Lu}\p{N}]+\?$/u,
  /\b(?:in|of|from)\s\p{Lu}{2,6}\sgroup\b/u,
  /^with\s(?:\p{L}+\s){0,5}(?:approval|consent)\b/iu,
  // A thing that can be counted, without its article.
  /\b(?:between|of|about|and)\s(?:level|degree|length|rate|number|presence|correlation) (?:of|between)\b/iu,
];
/** A person without more in the stem: which treatment, which group? */
const BARE =
  /\b(?:about|does|do|did|is|are|was|were)\s(?:the\s)?(?:treatment|therapy|group\s\p{N}|cases|groups|any criteria|(?:first|second|third) hypothesis|results?|findings|the intervention)\s?(?:\?|$)/iu;

/** ", so a main effect model of family factors": a second clause without its verb. */
function breaksOff(text: string): boolean {
  const rest = /,\s(?:so|thus|hence)\s([^,]*)$/u.exec(text)?.[1];
  return rest !== undefined && !hasFiniteVerb(rest);
}

/** False for what says one thing twice over, or is no English: a last look at stem and options. */
export function readsWell({ stem, answer, appraises }: Draft): boolean {
  const options =
    // What appraises was written by hand.
    answer.kind === "single" && !appraises
      ? [answer.key, ...answer.distractors.map(({ text }) => text)]
      : [];
  return (
    !BARE.test(stem) &&
    [stem, ...options].every((text) => !breaksOff(text) && BROKEN.every((form) => !form.test(text)))
  );
}
