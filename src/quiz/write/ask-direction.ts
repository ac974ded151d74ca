import {
  asDistractors,
  type Draft,
  type DraftOption,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { findSites } from "./find-sites.ts";
import { isOpen } from "./is-open.ts";
import { readFindings } from "./read-findings.ts";
import { varyDirection } from "./vary-direction.ts";
import { varyEquality } from "./vary-equality.ts";
import { exchange } from "./vary-phrase.ts";

/**
 * "What did the authors find about major bleeding?": which way it went, the other way, or neither.
 * "No significant difference" is an answer like the others.
 */
export function askDirections(context: WritingContext): Draft[] {
  const { reading } = context;
  return readFindings(context).flatMap((finding): Draft[] => {
    const { predicate, plural, sentence, fact, stem, topic } = finding;
    const length = predicate.split(" ").length;
    if (finding.hedge !== "" || length < 2 || length > 20) return [];
    // "Rose in 52%, fell in 5%": shares, not one direction.
    if (/\d.*[,%]|%/u.test(predicate)) return [];
    const turned =
      (isOpen(reading.sentences[sentence]?.text ?? "") ? undefined : varyDirection(predicate)) ??
      varyEquality(predicate, plural);
    const others =
      turned && [...turned, ...varyOtherwise(predicate, sentence, context)].slice(0, 3);
    if (!others || others.length < 2) return [];
    const pronoun = plural ? "They" : "It";
    return [
      {
        fact,
        way: "direction",
        sentence,
        stem,
        answer: {
          kind: "single",
          key: `${pronoun} ${predicate}`,
          distractors: others.map(({ text, feedback }) => ({
            text: `${pronoun} ${text}`,
            feedback,
          })),
        },
        explanation: `The abstract says that ${topic} ${predicate}.`,
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}

/** A fourth answer: the same direction without its significance, or of something else. */
function varyOtherwise(predicate: string, index: number, context: WritingContext): DraftOption[] {
  const site = findSites(predicate, siteContext(context)).find(({ reverses }) => !reverses);
  const options: DraftOption[] = [];
  const claim = context.claims[index]?.join(" ") ?? "";
  if (site?.others[0] && !claim.includes(site.others[0])) {
    options.push(...asDistractors([exchange(predicate, [{ site, to: site.others[0] }])]));
  }
  return options.map(({ text, feedback }) => ({
    text: text.charAt(0).toLowerCase() + text.slice(1),
    feedback,
  }));
}
