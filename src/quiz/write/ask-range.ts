import { type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { figureClauses } from "./figure-clause.ts";
import { wrongPairs } from "./number-pairs.ts";
import { isTopic } from "./other-phrases.ts";
import { peelLead } from "./peel-lead.ts";
import { lowerStart } from "./word-case.ts";

const RANGED =
  /^([^#;:()]{4,120}?) (?:ranged|varied) (?:(?:widely|considerably) )?(?:from|between) #(\d+)# (?:to|and) #(\d+)#((?: (?:in|for|among|across|at|after|during|with) [^#,;:()]{3,60}?)?)(?:[,;(].*| (?:and|with|while|depending) .*)?$/u;
/** "Between which values did the contact surface range?", the wrong answers with one bound or both changed. */
export function askRanges(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return figureClauses(context).flatMap(({ text, figures, printed, sentence }): Draft[] => {
    const { lead, main } = peelLead(text);
    const [, subject = "", low = "", high = "", tail = ""] = RANGED.exec(main) ?? [];
    const [one, other] = [figures[Number(low)], figures[Number(high)]];
    if (!one || !other || !(one.value < other.value) || lead.includes("#")) return [];
    // "Ranged from … and from …, respectively": two that are named together.
    if (
      /\brespectively\b/u.test(main) ||
      /\band\b/u.test(subject.split(" of ")[0]?.replace(/\bbetween .*/u, "") ?? "")
    )
      return [];
    if (!isTopic(subject) || pointsBack(`${lead} ${subject} ${tail}`)) return [];
    const pair = [printed[Number(low)] ?? "", printed[Number(high)] ?? ""] as const;
    const wrong = wrongPairs(one, other, pair, reading.quantities, true);
    if (!wrong) return [];
    const opening = lead === "" ? "Between" : `${lead}, between`;
    return [
      {
        fact: `number ${one.start}`,
        way: "range",
        sentence,
        stem: `${opening} which values did ${lowerStart(subject, article.abstract)} range${tail}?`,
        answer: {
          kind: "single",
          key: `${pair[0]} and ${pair[1]}`,
          distractors: wrong.map((each) => ({
            text: `${each.one} and ${each.other}`,
            feedback: each.feedback,
          })),
        },
        explanation: `The abstract gives ${pair[0]} as the lowest and ${pair[1]} as the highest.`,
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}
