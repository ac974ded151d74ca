import {
  asDistractors,
  capitalise,
  type Draft,
  pointsBack,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { findTermSites } from "./find-sites.ts";
import { TERM_CLASSES } from "./lexicon.ts";
import { readClause } from "./read-clause.ts";
import { exchange } from "./vary-phrase.ts";
import { lowerStart } from "./word-case.ts";

const MEANS =
  /^(was|were)\s+((?:\p{L}+ly\s+)?\p{L}+(?:ed|en|ne|de|wn))\s+(using|with|by|by means of|with the use of|through|via)\s+(.{4,90})$/u;

/** "How was visual acuity measured?": by what the abstract says, among means of the same type. */
export function askMethods(context: WritingContext): Draft[] {
  const { article, reading, claims } = context;
  return reading.sentences.flatMap((_, index) =>
    (claims[index] ?? []).flatMap((claim): Draft[] => {
      const clause = readClause(claim);
      const match = MEANS.exec(clause?.predicate ?? "");
      const [, be = "", deed = "", link = "", means = ""] = match ?? [];
      if (/\b(?:statistic|significance|analys)/iu.test(clause?.subject ?? "")) return [];
      if (!clause || !match || pointsBack(claim) || clause.subject.split(" ").length > 12)
        return [];
      // "Associated with" names no means.
      if (
        link === "with" &&
        !/^(?:treated|stained|assessed|measured|analysed|analyzed|managed|evaluated|examined|tested|fixed|infused|immunized|immunised|infected)$/u.test(
          deed,
        )
      )
        return [];
      if (
        /^(?:no\b|compared|associated|followed|related|correlated|characterized|accompanied|affected|caused)$/u.test(
          deed,
        )
      )
        return [];
      const site = findTermSites(means, siteContext(context), TERM_CLASSES).find(
        ({ others }) => others.length >= 3,
      );
      if (!site) return [];
      const variants = site.others.slice(0, 3).map((to) => exchange(means, [{ site, to }]));
      const topic = lowerStart(clause.subject, article.abstract);
      const say = (text: string) => capitalise(`${link} ${text}`);
      return [
        {
          fact: `method ${index}`,
          way: "method",
          sentence: index,
          stem: `How ${be} ${topic} ${deed}?`,
          answer: {
            kind: "single",
            key: say(means),
            distractors: asDistractors(variants).map(({ feedback }, at) => ({
              text: say(variants[at]?.text ?? ""),
              feedback,
            })),
          },
          explanation: `The abstract says that ${topic} ${be} ${deed} ${link} ${means}.`,
          bloom: "remember",
          difficulty: 2,
        },
      ];
    }),
  );
}
