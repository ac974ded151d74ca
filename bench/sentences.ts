import { split } from "sentence-splitter";
import { splitSentences } from "../src/reading/sentences/split-sentences.ts";
import { readJsonl } from "./common/read-jsonl.ts";
import { quantile, round, score } from "./common/score.ts";

/**
 * How well sentences are found, beside `Intl.Segmenter` alone and the npm package
 * `sentence-splitter`. All three get whole papers, and one rule counts them:
 *
 * - A paragraph is what stands between two line breaks. A boundary is the end of a sentence that
 *   another sentence of the same paragraph follows; headings and last sentences count for nothing.
 * - White space belongs to no sentence: spans are trimmed, so only the place of the end counts.
 * - That place must agree to the character: a closing quote, bracket or reference number on the
 *   wrong side of it is one boundary missed and one invented.
 *
 * Data: `{ text, sents: [[start, end], …] }`, spans in UTF-16 code units (CRAFT).
 *
 * @throws {RangeError} when the spans are not in order, not in the text, or cut words: offsets of another unit
 */
export function bench(path: string) {
  const papers = readJsonl<Paper>(path);
  for (const paper of papers) checkSpans(paper, path);
  const ours = measure(papers, splitSentences);
  const { words, sentences } = ours;
  return {
    papers: papers.length,
    sentences,
    words,
    ...pick(ours),
    segmenter: pick(measure(papers, segment)),
    sentenceSplitter: pick(measure(papers, splitByPackage)),
  };
}

export const defaultData = "../shared/data/sentences/craft-dev.jsonl";

interface Paper {
  readonly text: string;
  readonly sents: readonly (readonly [number, number])[];
}
type Spans = readonly { readonly start: number; readonly end: number }[];

/** Data in bytes or code points would be scored in silence, and badly. */
function checkSpans({ text, sents }: Paper, path: string): void {
  let last = 0;
  let insideWords = 0;
  for (const [start, end] of sents) {
    if (start < last || end <= start || end > text.length) {
      throw new RangeError(`${path}: the span ${start}–${end} is empty, out of order or outside.`);
    }
    if (/^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, start - 1), start + 1))) insideWords++;
    last = end;
  }
  // A few sentences do begin right behind the last, where a space was lost.
  if (insideWords > 0.01 * sents.length + 1) {
    throw new RangeError(`${path}: ${insideWords} spans begin inside words: no UTF-16 units?`);
  }
}

function measure(papers: readonly Paper[], splitter: (text: string) => Spans) {
  for (const { text } of papers) splitter(text); // To warm up.
  let [right, found, gold, sentences, words] = [0, 0, 0, 0, 0];
  const times: number[] = [];
  for (const { text, sents } of papers) {
    const wordCount = text.split(/\s+/).length;
    const begin = performance.now();
    const spans = splitter(text);
    times.push(((performance.now() - begin) / wordCount) * 1000);
    const wanted = boundaries(
      text,
      sents.map(([start, end]) => ({ start, end })),
    );
    const given = boundaries(text, spans);
    right += given.filter((at) => wanted.includes(at)).length;
    found += given.length;
    gold += wanted.length;
    sentences += sents.length;
    words += wordCount;
  }
  return { ...score(right, found, gold), ms: round(quantile(times, 0.5), 3), sentences, words };
}

/** Where a sentence ends that another one follows in the same paragraph. */
export function boundaries(text: string, spans: Spans): number[] {
  const trimmed = spans.flatMap(({ start, end }) => {
    const slice = text.slice(start, end);
    const from = start + slice.length - slice.trimStart().length;
    return slice.trim() === "" ? [] : [{ start: from, end: from + slice.trim().length }];
  });
  return trimmed.flatMap(({ end }, i) => {
    const next = trimmed[i + 1];
    return next === undefined || text.slice(end, next.start).includes("\n") ? [] : [end];
  });
}

const pick = ({ precision, recall, f1, ms }: ReturnType<typeof measure>) => ({
  precision,
  recall,
  f1,
  msPer1000Words: ms,
});

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

function segment(text: string): Spans {
  return Array.from(segmenter.segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

function splitByPackage(text: string): Spans {
  return split(text)
    .filter((node) => node.type === "Sentence")
    .map(({ range }) => ({ start: range[0], end: range[1] }));
}
