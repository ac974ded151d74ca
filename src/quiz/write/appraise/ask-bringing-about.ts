import { type Draft, sentenceAt, type WritingContext } from "../draft.ts";
import { quoteSentence } from "./quote-sentence.ts";

const LINK = /\b(?:associated with|correlated with|related to|linked (?:to|with))\b/iu;
/** Nobody can be given another age; what cannot be changed is asked for no cause. */
const FIXED =
  /^(?:\p{L}+ )?(?:age|older|younger|sex|gender|male|female|race|ethnicity|men|women|black|white|stage|grade|tumou?r size|height|score|scores|death|mortality|survival)\b/iu;
const DENIED = /\b(?:no|not|nor|neither|without|non-?significant)\b/iu;

/** “X was associated with Y”: what would tell whether the one brings about the other. */
export function askBringingAbout(context: WritingContext): Draft[] {
  const { article, reading } = context;
  // Where chance decided, the groups are alike already.
  if (/randomi[sz]ed|randomly|\bmice\b|\brats?\b|in vitro|meta-analys/iu.test(article.abstract))
    return [];
  return reading.relations.flatMap((relation): Draft[] => {
    if (relation.strength !== "associated" || relation.negated || FIXED.test(relation.cause))
      return [];
    const sentence = sentenceAt(reading, relation.start);
    const { text = "", role } = reading.sentences[sentence] ?? {};
    if (role !== "results" && role !== "conclusions") return [];
    const quote = quoteSentence(text, LINK);
    if (!quote || DENIED.test(quote)) return [];
    return [
      {
        fact: "concept cause",
        way: "bringing-about",
        tellsAll: true,
        sentence,
        stem: `The abstract reports: “${quote}”. What would do most to show whether this link is one of cause and effect?`,
        answer: {
          kind: "single",
          key: "Finding it between groups that are alike in everything else",
          distractors: [
            {
              text: "Finding it once more in a far larger group of the same kind",
              feedback: "A larger group makes a link more certain, and its cause no clearer.",
            },
            {
              text: "Finding it with a far smaller p value in the same people",
              feedback: "A p value says how likely chance is to do it, and nothing of a cause.",
            },
            {
              text: "Finding it with instruments that measure both more exactly",
              feedback: "What is measured exactly can still be owed to a third thing.",
            },
          ],
        },
        explanation:
          "What goes together may both be owed to something else in which the groups differ.",
        bloom: "evaluate",
        difficulty: 4,
      },
    ];
  });
}
