import { shuffle } from "../../../kernel/index.ts";
import type { Draft, WritingContext } from "../draft.ts";
import { quoteSentence, sentencesOf } from "./quote-sentence.ts";
import { METHODS } from "./statistics.ts";

/** “What does the log-rank test find out?”, among what other methods of statistics find out. */
export function askStatistics(context: WritingContext): Draft[] {
  const places = sentencesOf(context, ["methods", "results"]);
  return METHODS.flatMap(({ id, shows, finds, like }): Draft[] => {
    if (!shows.test(context.article.abstract)) return [];
    const place = places.find(({ text }) => quoteSentence(text, shows) !== undefined);
    const quote = place && quoteSentence(place.text, shows);
    const printed = place && shows.exec(place.text)?.[0].replace(/\s+/gu, " ").trim();
    if (!place || !quote || !printed) return [];
    // "Pearson chi-squared" is no coefficient of Pearson's.
    if (/\bpearson(?:'s|’s)?[\s-]+(?:chi|χ|x\s?\(?2)/iu.test(place.text) && id === "correlation")
      return [];
    // What the same sentence names besides would be a right answer to a hasty reader.
    const wrong = shuffle(
      METHODS.filter(
        (other) => other.id !== id && !like.includes(other.id) && !other.shows.test(place.text),
      ),
      context.random,
    ).slice(0, 3);
    if (wrong.length < 3) return [];
    return [
      {
        fact: `concept ${id}`,
        way: "statistic",
        sentence: place.index,
        stem: `The authors write: “${quote}”. What is the method called “${printed}” used to find out?`,
        answer: {
          kind: "single",
          key: finds,
          distractors: wrong.map((other) => ({
            text: other.finds,
            feedback: `Another method is used for that: ${NAMES[other.id]}.`,
          })),
        },
        explanation: `That is what ${NAMES[id]} tells.`,
        bloom: "understand",
        difficulty: 3,
      },
    ];
  });
}

const NAMES: Readonly<Record<string, string>> = {
  km: "the Kaplan–Meier curve",
  cox: "Cox regression",
  logistic: "logistic regression",
  linear: "linear regression",
  logrank: "the log-rank test",
  t: "the t test",
  anova: "the analysis of variance",
  chi: "the chi-squared test, or Fisher’s",
  ranks: "a rank test such as that of Wilcoxon",
  correlation: "the correlation coefficient",
  kappa: "kappa",
  roc: "the ROC curve",
  bland: "the plot of Bland and Altman",
  icc: "the intraclass correlation",
  alpha: "Cronbach’s alpha",
  power: "the calculation of the sample size",
};
