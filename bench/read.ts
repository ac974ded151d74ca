import { makeArticle } from "../src/article/index.ts";
import { loadRoleModel, readAbstract } from "../src/reading/index.ts";
import { readJsonl } from "./common/read-jsonl.ts";
import { quantile, round } from "./common/score.ts";

/**
 * How long a whole Reading takes, whether memory stays flat, and whether cost grows as the text.
 *
 * Data: `{ sections: [{ label, text }] }`, `{ abstract }` or `{ text }`, a record an abstract.
 */
export const defaultData = "../shared/data/abstracts/pubmedqa-dev.jsonl";

interface Abstract {
  readonly sections?: readonly { readonly label: string; readonly text: string }[];
  readonly abstract?: string;
  readonly text?: string;
}

const model = await loadRoleModel();

/** Enough for the compiler to have seen everything; its own time is reported as `msFirst`. */
const WARM_UP = 1_000;
/** How many abstracts the memory must bear. */
const MANY = 50_000;
/** How often the heap is measured on the way. */
const EVERY = 10_000;
/** Words of the texts whose times are compared: from a long abstract to a full text. */
const LENGTHS = [7_500, 15_000, 30_000, 60_000];
/** Each length is read so often, and the fastest counts: others use the machine too. */
const TRIES = 5;

export function bench(path: string) {
  const texts = readJsonl<Abstract>(path).map(textOf);
  const text = (i: number) => texts[i % texts.length] as string;
  const msFirst = time(text(0));
  for (let i = 1; i < WARM_UP; i++) time(text(i));
  const times = texts.map(time);
  const lengths = LENGTHS.map((words) => readLong(texts, words));
  const perWord = lengths.map(({ ms, words }) => ms / words);
  return {
    abstracts: texts.length,
    msFirst: round(msFirst, 1),
    msMedian: round(quantile(times, 0.5), 3),
    msP95: round(quantile(times, 0.95), 3),
    heapMBEvery10000: heapOver(text),
    msOfWords: Object.fromEntries(lengths.map(({ words, ms }) => [words, round(ms, 1)])),
    /** 1 where a text eight times as long takes eight times as long. */
    growthOverLinear: round((perWord.at(-1) ?? 0) / (perWord[0] ?? 1), 2),
  };
}

function textOf({ sections, abstract, text }: Abstract): string {
  return (
    text ?? abstract ?? (sections ?? []).map((each) => `${each.label}: ${each.text}`).join("\n")
  );
}

/** Milliseconds of one Reading. */
function time(abstract: string): number {
  const article = makeArticle({ abstract });
  const start = performance.now();
  readAbstract(article, model);
  return performance.now() - start;
}

/** Megabytes of live heap after each so many abstracts, collected (Node needs --expose-gc). */
function heapOver(text: (i: number) => string): number[] {
  const heap: number[] = [];
  for (let i = 0; i < MANY; i++) {
    time(text(i));
    if ((i + 1) % EVERY !== 0) continue;
    (globalThis as { gc?: () => void }).gc?.();
    heap.push(round(process.memoryUsage().heapUsed / 1e6, 1));
  }
  return heap;
}

/** The abstracts one after the other as one text of about so many words, headings left out. */
function readLong(texts: readonly string[], least: number): { words: number; ms: number } {
  let long = "";
  let words = 0;
  for (let i = 0; words < least; i++) {
    const next = (texts[i % texts.length] as string).replace(/^[A-Z][A-Z /&]+: /gm, "");
    long += `${next}\n\n`;
    words += next.split(/\s+/).length;
  }
  const ms = Math.min(...Array.from({ length: TRIES }, () => time(long)));
  return { words, ms };
}
