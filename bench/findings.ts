import { makeArticle } from "../src/article/index.ts";
import { listFindings } from "../src/reading/findings/list-findings.ts";
import { weighSentences } from "../src/reading/findings/weigh-sentences.ts";
import { loadRoleModel, readAbstract } from "../src/reading/index.ts";
import { readJsonl } from "./common/read-jsonl.ts";
import { quantile, round } from "./common/score.ts";

const roles = await loadRoleModel();

/**
 * How well the sentences that belong on slides are found, and how many of them get a headline.
 *
 * Data: `{ text, sentences: [[start, end], …], picks: [index, …] }`: an abstract, its sentences in
 * UTF-16 code units, and the three to five that a person would put on slides. The weights were set
 * on the first half of our own file; the second half is told apart as `unseen`.
 */
export const defaultData = "bench/data/findings.jsonl";

interface Labelled {
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly picks: readonly number[];
}

/** What one abstract adds up to. */
interface Count {
  /** Picks among the first three and the first five findings. */
  readonly top3: number;
  readonly top5: number;
  readonly picks: number;
  readonly titled: number;
  readonly uncut: number;
  readonly words: readonly number[];
  readonly ms: number;
}

export function bench(path: string) {
  const abstracts = readJsonl<Labelled>(path);
  abstracts.forEach(countIn);
  const counts = abstracts.map(countIn);
  const half = Math.ceil(counts.length / 2);
  return {
    abstracts: counts.length,
    ...sum(counts),
    seen: sum(counts.slice(0, half)),
    unseen: sum(counts.slice(half)),
    msMedian: round(
      quantile(
        counts.map(({ ms }) => ms),
        0.5,
      ),
      3,
    ),
    msP95: round(
      quantile(
        counts.map(({ ms }) => ms),
        0.95,
      ),
      3,
    ),
  };
}

function sum(counts: readonly Count[]) {
  const total = (of: (count: Count) => number) => counts.reduce((all, each) => all + of(each), 0);
  const words = counts.flatMap((each) => each.words);
  return {
    precisionAt3: round(total(({ top3 }) => top3) / (3 * counts.length)),
    recallAt5: round(total(({ top5 }) => top5) / total(({ picks }) => picks)),
    picksWithHeadline: round(total(({ titled }) => titled) / total(({ picks }) => picks)),
    headlinesUncut: round(total(({ uncut }) => uncut) / total(({ titled }) => titled)),
    meanWords: round(words.reduce((all, each) => all + each, 0) / words.length, 1),
  };
}

function countIn({ text, sentences, picks }: Labelled): Count {
  const reading = readAbstract(makeArticle({ abstract: text }), roles);
  const before = performance.now();
  weighSentences(reading.sentences);
  const findings = listFindings(reading.sentences, reading);
  const ms = performance.now() - before;
  const headlines = new Map(findings.map(({ sentence, headline }) => [sentence, headline]));
  const ranked = reading.sentences
    .map(({ weight }, sentence) => ({ weight, sentence, headline: headlines.get(sentence) }))
    .sort((a, b) => b.weight - a.weight || a.sentence - b.sentence);
  // A sentence of ours is the labelled one that it shares the most text with.
  const labelled = ranked.map(({ sentence }) => {
    const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
    const shared = sentences.map(([from, to]) => Math.min(end, to) - Math.max(start, from));
    const most = Math.max(...shared);
    return most > 0 ? shared.indexOf(most) : -1;
  });
  const hits = (first: number) =>
    new Set(labelled.slice(0, first).filter((index) => picks.includes(index))).size;
  const titled = ranked.filter(
    (each, i) => each.headline !== undefined && picks.includes(labelled[i] ?? -1),
  );
  const plain = (of: string) => of.toLowerCase().replace(/[\s.]+$/u, "");
  return {
    top3: hits(3),
    top5: hits(5),
    picks: picks.length,
    titled: titled.length,
    uncut: titled.filter(
      (each) => plain(each.headline ?? "") === plain(reading.sentences[each.sentence]?.text ?? ""),
    ).length,
    words: titled.map((each) => (each.headline ?? "").split(/\s+/u).length),
    ms,
  };
}
