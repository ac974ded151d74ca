import type { Quantity } from "../../reading/index.ts";
import { quoteSentence } from "./appraise/quote-sentence.ts";
import { type Draft, pointsBack, sentenceAt, type WritingContext } from "./draft.ts";

const RATIOS: Readonly<Record<string, string>> = {
  HR: "hazard ratio",
  OR: "odds ratio",
  RR: "relative risk",
  IRR: "incidence rate ratio",
};

/** What a ratio compares. */
const HELD: Readonly<Record<string, string>> = {
  "hazard ratio": "hazard",
  "odds ratio": "odds",
  "relative risk": "risk",
  "incidence rate ratio": "rate",
};

/** "How is an odds ratio of 1.3 with a 95% interval of 0.8 to 2.1 read?" */
export function askIntervals({ article, reading, claims }: WritingContext): Draft[] {
  return reading.quantities.flatMap((quantity): Draft[] => {
    const ratio = RATIOS[quantity.statistic ?? ""];
    const { interval, value } = quantity;
    if (!ratio || !interval || interval.kind !== "CI" || interval.low >= interval.high) return [];
    if (interval.low > value || value > interval.high || value === 1) return [];
    const bounds = printBounds(quantity, article.abstract);
    const sentence = sentenceAt(reading, quantity.start);
    const [claim = "", second] = claims[sentence] ?? [];
    // Several claims, or several ratios, would leave open what the ratio belongs to.
    const isAlone =
      second === undefined &&
      reading.quantities.filter(
        (other) => other.statistic && sentenceAt(reading, other.start) === sentence,
      ).length === 1 &&
      claim.split(" ").length >= 5 &&
      !pointsBack(claim);
    const role = reading.sentences[sentence]?.role;
    if (!bounds || role === "methods" || role === "objective") return [];
    const [low, high] = bounds;
    const printed = /\d+(?:[.·]\d+)?/u.exec(quantity.text)?.[0] ?? String(value);
    // A ratio of what, and between whom: where no claim says so, the sentence does.
    const quote = quoteSentence(reading.sentences[sentence]?.text ?? "", exactly(low, high));
    if (!isAlone && quote === undefined) return [];
    const spans = interval.low <= 1 && interval.high >= 1;
    const across = `No clear effect: the interval from ${low} to ${high} includes the value of no difference`;
    const raised = `Significantly higher ${HELD[ratio]}: the interval from ${low} to ${high} lies above the value of no difference`;
    const lowered = `Significantly lower ${HELD[ratio]}: the interval from ${low} to ${high} lies below the value of no difference`;
    const equal = `Proof of no effect: ${printed} with an interval from ${low} to ${high} rules one out`;
    const key = spans ? across : value > 1 ? raised : lowered;
    const feedback = new Map([
      [across, `The interval from ${low} to ${high} does not include 1.`],
      [raised, spans ? "The interval includes 1." : "The ratio is below 1: a fall, not a rise."],
      [lowered, spans ? "The interval includes 1." : "The ratio is above 1: a rise, not a fall."],
      [equal, "An interval can leave an effect open; it cannot prove that there is none."],
    ]);
    return [
      {
        fact: `number ${quantity.start}`,
        way: "interval",
        sentence,
        tellsAll: true,
        stem: isAlone
          ? `The abstract reports: “${claim}” (${ratio} ${printed}). What does the confidence interval of this ratio show?`
          : `The abstract reports: “${quote}”. What does the interval from ${low} to ${high} show?`,
        answer: {
          kind: "single",
          key,
          distractors: [...feedback]
            .filter(([text]) => text !== key)
            .map(([text, why]) => ({ text, feedback: why })),
        },
        explanation: spans
          ? "A ratio of 1 means no difference, and the interval includes it."
          : "A ratio of 1 means no difference, and the interval leaves it out.",
        bloom: "apply",
        difficulty: 3,
      },
    ];
  });
}

/** The two bounds as they stand one after the other. */
function exactly(low: string, high: string): RegExp {
  const [from, to] = [low, high].map((each) => each.replace(/\./gu, "\\."));
  return new RegExp(`(?<![\\d.])${from}(?![\\d])[^\\d]{1,12}${to}(?![\\d])`, "u");
}

/** Both ends as printed, "0.72" and "0.91". */
function printBounds({ interval }: Quantity, abstract: string): [string, string] | undefined {
  if (!interval) return undefined;
  const numbers = abstract.slice(interval.start, interval.end).match(/\d+(?:[.·]\d+)?/gu) ?? [];
  const [low, high] = numbers;
  return low && high && numbers.length === 2 ? [low, high] : undefined;
}
