import { makeArticle } from "../src/article/index.ts";
import {
  BLOOM_LEVELS,
  checkQuiz,
  type WrittenQuestion,
  whyFew,
  writeQuestions,
} from "../src/quiz/index.ts";
import { loadRoleModel, type Reading, readAbstract } from "../src/reading/index.ts";
import { isGrounded, quotesItsSentence } from "./common/is-grounded.ts";
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
  const said = all.filter(({ appraises }) => !appraises);
  const ungrounded = said.filter((each) => !isGrounded(each, each.reading.sentences));
  return {
    abstracts: made.length,
    questions: all.length,
    atLeast5: share(counts.filter((count) => count >= 5).length, counts.length),
    atLeast8: share(counts.filter((count) => count >= 8).length, counts.length),
    median: quantile(counts, 0.5),
    p5: quantile(counts, 0.05),
    none: counts.filter((count) => count === 0).length,
    // Below five questions each abstract says why; the numbers in a reason are left out.
    few: tally(
      made.flatMap(({ article, reading }) => whyFew(article, reading) ?? []),
      (why) => why.replace(/\b(?:\d+|none|only|one|two|three)\b/giu, "N").replace(/N N/gu, "N"),
    ),
    kinds: tally(all, ({ question }) => question.kind),
    bloom: Object.fromEntries(
      BLOOM_LEVELS.map((level) => [
        level,
        share(all.filter(({ question }) => question.bloom === level).length, all.length),
      ]),
    ),
    recallAboveThird: made.filter(({ written }) => isMostlyRecall(written)).length,
    ways: tally(all, ({ way }) => way),
    // Distinct sentences, and ways of asking, by question: 1 where none comes twice.
    spread: {
      sentences: meanShare(made.map(({ written }) => written.map(({ sentence }) => sentence))),
      ways: meanShare(made.map(({ written }) => written.map(({ way }) => way))),
    },
    // Of the questions that ask what the article says, and of those on what a sentence is worth.
    grounded: share(said.length - ungrounded.length, said.length),
    appraising: {
      share: share(all.length - said.length, all.length),
      quoted: share(
        all.filter((each) => each.appraises && quotesItsSentence(each, each.reading.sentences))
          .length,
        all.length - said.length,
      ),
    },
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

/** The mean share of distinct values, over lists that are not empty. */
function meanShare(lists: readonly (readonly unknown[])[]): number {
  const shares = lists.filter(({ length }) => length > 0);
  const distinct = shares.map((list) => new Set(list).size / list.length);
  return share(
    distinct.reduce((sum, each) => sum + each, 0),
    shares.length,
  );
}

/**
 * For each number of options: of how many questions, the share of keys in each place, and by how
 * much the farthest differs from chance, beside what chance alone does to so many (two standard errors).
 */
function keyPlaces(all: readonly WrittenQuestion[]) {
  const places: Record<string, number[]> = {};
  for (const { question } of all) {
    if (question.kind !== "single" && question.kind !== "several") continue;
    const size = question.options.length;
    places[size] = places[size] ?? Array.from({ length: size }, () => 0);
    const counts = places[size] ?? [];
    for (const [at, { correct }] of question.options.entries()) {
      if (correct) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return Object.fromEntries(
    Object.entries(places).map(([size, counts]) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const even = 1 / counts.length;
      return [
        size,
        {
          questions: total,
          shares: counts.map((count) => share(count, total)),
          off: round(Math.max(...counts.map((count) => Math.abs(count / total - even))), 3),
          chance: round(2 * Math.sqrt((even * (1 - even)) / total), 3),
        },
      ];
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
