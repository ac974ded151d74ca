import { type Draft, sentenceAt, type WritingContext } from "./draft.ts";
import type { FigureReader } from "./figure-reading.ts";
import { readAccuracy } from "./read-accuracy.ts";
import { readCorrelation, readRatio } from "./read-ratio.ts";
import { readDeviation, readMedian, readQuartiles } from "./read-scatter.ts";

const READERS: readonly FigureReader[] = [
  readAccuracy,
  readRatio,
  readCorrelation,
  readQuartiles,
  readDeviation,
  readMedian,
];

/**
 * "The abstract gives a sensitivity of 85%. What does this figure say?": the figure to be read, among
 * what it is most often taken for; each sort of figure once.
 */
export function askReadings(context: WritingContext): Draft[] {
  const { article, reading } = context;
  const seen = new Set<number>();
  return reading.quantities.flatMap((quantity): Draft[] => {
    const sentence = sentenceAt(reading, quantity.start);
    // "kg/m(2)": a unit cut off in its middle.
    if (/^(?:\(\d|[²³])/u.test(article.abstract.slice(quantity.end, quantity.end + 2))) return [];
    const role = reading.sentences[sentence]?.role;
    if (role !== "results" && role !== "conclusions") return [];
    const found = READERS.map((reader) => reader(quantity, article.abstract));
    const kind = found.findIndex((each) => each !== undefined);
    const read = found[kind];
    // To ask for the same explanation twice would be to give it away.
    if (!read || seen.has(kind)) return [];
    seen.add(kind);
    return [
      {
        fact: `number ${quantity.start}`,
        way: "reading",
        sentence,
        stem: `The abstract gives ${read.named}. What does this figure say?`,
        answer: { kind: "single", key: read.key, distractors: read.wrong },
        explanation: read.explanation,
        bloom: "apply",
        difficulty: 3,
      },
    ];
  });
}
