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
  /\b(\p{L}{3,})\s\1\b/iu,
];
/** A person without more in the stem: which treatment, which group? */
const BARE =
  /\b(?:about|does|do|did|is|are|was|were)\s(?:the\s)?(?:treatment|therapy|group\s\p{N}|cases|groups|any criteria|(?:first|second|third) hypothesis|results?|findings|the intervention)\s?(?:\?|$)/iu;

/** False for what says one thing twice over, or is no English: a last look at stem and options. */
export function readsWell({ stem, answer }: Draft): boolean {
  const options =
    answer.kind === "single" ? [answer.key, ...answer.distractors.map(({ text }) => text)] : [];
  return (
    !BARE.test(stem) && [stem, ...options].every((text) => BROKEN.every((form) => !form.test(text)))
  );
}
