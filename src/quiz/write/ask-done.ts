import { hashText } from "../../kernel/index.ts";
import { leansBack } from "./ask-role.ts";
import { STATISTICS } from "./ask-step.ts";
import { asDistractors, type Draft, type WritingContext } from "./draft.ts";
import { nameAuthors } from "./name-study.ts";
import { varyStudy } from "./study-sites.ts";

const STEMS: readonly string[] = [
  "How did {who} proceed?",
  "Which of these was part of the study as it was done?",
  "Which of these steps did {who} take?",
];

const MOST_WORDS = 26;
/** What was aimed at, assumed or found is no step. */
const NO_STEP =
  /\b(?:aim|aimed|aims|objective|purpose|sought|goal|hypothes\p{L}+|significant\p{L}*|more|less|higher|lower|greater|associated|correlated|improved|conclude|suggest)\b|^To\s|\b(?:may|might|should|could|is|are|has|have|can)\b/iu;

/** A step as a whole among steps that differ from it, where the sentence has more than one place to change. */
export function askDone(context: WritingContext): Draft[] {
  const { reading, claims } = context;
  return reading.sentences.flatMap(({ role }, index) =>
    (role === "methods" ? (claims[index] ?? []) : []).flatMap((claim): Draft[] => {
      const words = claim.split(" ").length;
      if (
        words < 5 ||
        words > MOST_WORDS ||
        leansBack(claim) ||
        /[•/]$|^[•\W]|\p{Lu}{4,}\s*[/&]/u.test(claim)
      )
        return [];
      if (STATISTICS.test(claim) || NO_STEP.test(claim)) return [];
      const variants = varyStudy(claim, index, context);
      if (!variants) return [];
      const stem = STEMS[hashText(claim) % STEMS.length] ?? "";
      return [
        {
          fact: `claim ${index} ${claim}`,
          way: "done",
          tellsAll: true,
          sentence: index,
          stem: stem.replace("{who}", nameAuthors(context)),
          answer: { kind: "single", key: claim, distractors: asDistractors(variants) },
          explanation: "The abstract says so; each of the others changes what was done.",
          bloom: "understand",
          difficulty: 2,
        },
      ];
    }),
  );
}
