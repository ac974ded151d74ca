import { oppositeOf } from "./directions.ts";
import type { Draft, WritingContext } from "./draft.ts";
import { isOpen } from "./is-open.ts";
import { nameAuthors, nameStudy } from "./name-study.ts";
import { type ReadFinding, readFindings } from "./read-findings.ts";
import { turnDirection, turnStance } from "./turn-stance.ts";

/**
 * What the study came to on a topic: so, the other way, or not at all. The last resort for findings
 * that no closer question fits.
 *
 * @param asked sentences that have a question already
 */
export function askStances(context: WritingContext, asked: ReadonlySet<number>): Draft[] {
  return readFindings(context).flatMap((finding): Draft[] => {
    const { predicate, plural, hedge, isConclusion, sentence, fact, topic, lead, subject } =
      finding;
    if (asked.has(sentence) || hedge !== "") return [];
    // One person is neither "it" nor "they"; a share is asked for by its number.
    if (
      /^(?:the|a|an|this|one) (?:patient|woman|man|child|boy|girl|infant|author)$/iu.test(subject)
    )
      return [];
    // "Even more striking was the change": turned round already.
    if (/^(?:much|even|so|also|more|most|less)\b/iu.test(subject)) return [];
    if (/\d\s?%|\bper ?cent\b|\d [+±]/u.test(subject)) return [];
    const isDoubted = isOpen(context.reading.sentences[sentence]?.text ?? "");
    if (isDoubted && predicate.split(" ").some((word) => oppositeOf(word) !== undefined)) return [];
    const others = turnDirection(finding) ?? turnStance(finding);
    if (!others) return [];
    const pronoun = plural ? "They" : "It";
    const who = isConclusion ? nameAuthors(context) : nameStudy(context);
    return [
      {
        fact,
        way: "stance",
        sentence,
        stem: stemOf(finding, who),
        answer: { kind: "single", key: `${pronoun} ${predicate}`, distractors: others },
        explanation: `The abstract says that${lead === "" ? "" : `, ${lead.charAt(0).toLowerCase()}${lead.slice(1)},`} ${topic} ${predicate}.`,
        bloom: isConclusion ? "evaluate" : "understand",
        difficulty: 2,
      },
    ];
  });
}

/** Worded by what is said: advice, ability, or how things were. */
function stemOf({ predicate, topic, lead, stem, isConclusion }: ReadFinding, who: string): string {
  if (lead !== "") return stem;
  if (/^(?:should|must|need)\b/u.test(predicate)) return `What did ${who} advise on ${topic}?`;
  return isConclusion ? stem : `What did ${who} observe about ${topic}?`;
}
