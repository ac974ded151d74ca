import { makeArticle } from "../src/article/index.ts";
import {
  BLOOM_LEVELS,
  checkQuiz,
  type WrittenQuestion,
  writeQuestions,
} from "../src/quiz/index.ts";
import { loadRoleModel, type Reading, readAbstract } from "../src/reading/index.ts";
import { isGrounded } from "./common/is-grounded.ts";
import { readJsonl } from "./common/read-jsonl.ts";
import { quantile, round } from "./common/score.ts";

const roles = await loadRoleModel();

/**
 * How many questions an abstract gives, of which kinds and levels, and whether the cited sentence
 * bears each out. The conclusion is part of the abstract where a record holds it apart.
 *
 * Data: `{ title? or question?, sections: [{ label, text }], conclusion? }`, or `{ abstract }` or
 * `{ text }`; a record an abstract.
 */
export const defaultData = "../shared/data/abstracts/pubmedqa-dev.jsonl";

export interface QuizRecord {
  readonly id?: string;
  readonly title?: string;
  readonly question?: string;
  readonly sections?: readonly { readonly label: string; readonly text: string }[];
  readonly conclusion?: string;
  readonly abstract?: string;
  readonly text?: string;
}

/** The share of a place may differ so much from that of chance. */
export function bench(path: string) {
  const made = readJsonl<QuizRecord>(path).map(makeQuiz);
  const all = made.flatMap(({ written, reading }) => written.map((each) => ({ ...each, reading })));
  const counts = made.map(({ written }) => written.length);
  const ungrounded = all.filter((each) => !isGrounded(each, each.reading.sentences));
  return {
    abstracts: made.length,
    questions: all.length,
    atLeast5: share(counts.filter((count) => count >= 5).length, counts.length),
    atLeast8: share(counts.filter((count) => count >= 8).length, counts.length),
    median: quantile(counts, 0.5),
    p5: quantile(counts, 0.05),
    none: counts.filter((count) => count === 0).length,
    kinds: tally(all, ({ question }) => question.kind),
    bloom: Object.fromEntries(
      BLOOM_LEVELS.map((level) => [
        level,
        share(all.filter(({ question }) => question.bloom === level).length, all.length),
      ]),
    ),
    recallAboveThird: made.filter(({ written }) => isMostlyRecall(written)).length,
    ways: tally(all, ({ fact }) => fact.split(" ")[0] ?? ""),
    grounded: share(all.length - ungrounded.length, all.length),
    ungrounded: ungrounded.slice(0, 5).map(({ question }) => question.stem),
    flaws: tally(
      made.flatMap(({ written }) => checkQuiz(written.map(({ question }) => question))),
      ({ flaw }) => flaw,
    ),
    keyPlaces: keyPlaces(all),
    msMedian: round(
      quantile(
        made.map(({ ms }) => ms),
        0.5,
      ),
      2,
    ),
    msP95: round(
      quantile(
        made.map(({ ms }) => ms),
        0.95,
      ),
      2,
    ),
    perAbstract: made.map(({ id, written, ms }) => ({
      id,
      questions: written.length,
      kinds: tally(written, ({ question }) => question.kind),
      bloom: tally(written, ({ question }) => question.bloom ?? "none"),
      ms: round(ms, 1),
    })),
  };
}

/** The quiz on a record, and the milliseconds that writing it took, reading not counted. */
export function makeQuiz(record: QuizRecord, index = 0) {
  const article = makeArticle({
    title: record.title ?? record.question ?? "",
    abstract: abstractOf(record),
  });
  const reading: Reading = readAbstract(article, roles);
  const started = performance.now();
  const written = writeQuestions(article, reading);
  const ms = performance.now() - started;
  return { id: record.id ?? String(index), article, reading, written, ms };
}

export function abstractOf({ sections, conclusion, abstract, text }: QuizRecord): string {
  const parts = [
    ...(sections ?? []),
    ...(conclusion ? [{ label: "CONCLUSION", text: conclusion }] : []),
  ];
  return text ?? abstract ?? parts.map((part) => `${part.label}: ${part.text}`).join("\n");
}

function isMostlyRecall(written: readonly WrittenQuestion[]): boolean {
  const recall = written.filter(({ question }) => question.bloom === "remember").length;
  return recall > Math.max(1, written.length / 3);
}

/** For each number of options: the share of keys in each place. */
function keyPlaces(all: readonly WrittenQuestion[]): Record<string, number[]> {
  const places: Record<string, number[]> = {};
  for (const { question } of all) {
    if (question.kind !== "single") continue;
    const size = question.options.length;
    places[size] = places[size] ?? Array.from({ length: size }, () => 0);
    const counts = places[size] ?? [];
    const at = question.options.findIndex(({ correct }) => correct);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return Object.fromEntries(
    Object.entries(places).map(([size, counts]) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      return [size, counts.map((count) => share(count, total))];
    }),
  );
}

function tally<Item>(items: readonly Item[], name: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[name(item)] = (counts[name(item)] ?? 0) + 1;
  return counts;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : round(part / whole, 3);
}
