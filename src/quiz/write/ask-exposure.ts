import {
  asDistractors,
  capitalise,
  type Draft,
  pointsBack,
  sentenceAt,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { varyPhrase } from "./vary-phrase.ts";
import { lowerStart } from "./word-case.ts";

/** "Murine models exposed to chronic IFNγ …", up to the verb that follows. */
const EXPOSED =
  /(?<=^|[.,;]\s+|\bin\s+)((?:\p{L}[\p{L}\p{N}-]*\s+){1,4}?)(exposed to|treated with|fed|immuni[sz]ed with|infected with|injected with|stimulated with)\s+([^,;:.()]{3,60}?)(?=\s+(?:\p{L}+ed|was|were|had|have|has|did|show|develop|display)\b|[,;:.])/gu;

/** "With what were the murine models treated?" */
export function askExposures(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return [...article.abstract.matchAll(EXPOSED)].flatMap((match) => {
    const [, who = "", , what = ""] = match;
    const how = (match[2] as string).replace(/^fed$/u, "fed on");
    const group = lowerStart(who.trim(), article.abstract).replace(/^the\s+/u, "");
    if (pointsBack(group) || pointsBack(what) || /\b(?:was|were|is|are|and|or)\b/u.test(group))
      return [];
    const variants = varyPhrase(what, siteContext(context));
    if (!variants) return [];
    const [verb = "", preposition = ""] = how.split(" ");
    return [
      {
        fact: `exposure ${match.index}`,
        way: "exposure",
        sentence: sentenceAt(reading, match.index + who.length),
        stem: `${capitalise(preposition)} what were the ${group} ${verb}?`,
        answer: {
          kind: "single" as const,
          key: capitalise(what),
          distractors: asDistractors(variants),
        },
        explanation: `The abstract says that the ${group} were ${match[2]} ${what}.`,
        bloom: "remember" as const,
        difficulty: 2,
      },
    ];
  });
}
