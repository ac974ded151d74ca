import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Article, makeArticle, readArticle } from "../src/article/index.ts";
import { composeWhole } from "../src/deck/compose/compose-deck.ts";
import type { MissingPart } from "../src/deck/compose/hand-on-prompts.ts";
import { type Deck, evidenceIds } from "../src/deck/deck.ts";
import { formatDeck } from "../src/deck/format-deck.ts";
import { listClaims } from "../src/deck/list-claims.ts";
import { listStatements, plainText } from "../src/deck/markdown.ts";
import { countWords, findOverflow } from "../src/deck/slide-limits.ts";
import { findTemplate, templateFor } from "../src/deck/templates.ts";
import { loadRoleModel, readAbstract } from "../src/reading/index.ts";
import { readJsonl } from "./common/read-jsonl.ts";
import { quantile, round } from "./common/score.ts";
import { abstractOf, type QuizRecord } from "./quiz.ts";

const roles = await loadRoleModel();

/**
 * Articles to decks, as `make` does it: read, questions and all, composed, formatted. How long it
 * takes, how long the decks are, what is over the limits of a slide, which claims have no evidence,
 * and which holes of the templates stayed empty. Slides are those that are presented, without the
 * questions. Reading a file's format is not timed.
 *
 * Data: a folder of article files, or records as for the bench `quiz`, one abstract each.
 */
export const defaultData = "../shared/data/abstracts/pubmedqa-dev.jsonl";

interface Made {
  readonly template: string;
  readonly deck: Deck;
  readonly missing: readonly MissingPart[];
  readonly ms: number;
}

export async function bench(path: string) {
  const articles = statSync(path).isDirectory() ? await readFolder(path) : readRecords(path);
  // The first is made twice: what a process does once is no part of it.
  for (const article of articles.slice(0, 1)) make(article);
  const made = articles.map(make);
  const times = made.map(({ ms }) => ms);
  const claims = made.flatMap(({ deck }) => deck.slides.flatMap(listClaims));
  const cited = claims.filter(({ markdown }) => evidenceIds(markdown).length > 0);
  const names = [...new Set(made.map(({ template }) => template))].sort();
  return {
    articles: made.length,
    fullTexts: articles.filter(({ sections }) => sections.length > 0).length,
    perSecond: round(1000 / (times.reduce((sum, ms) => sum + ms, 0) / times.length), 1),
    msMedian: round(quantile(times, 0.5), 1),
    msP90: round(quantile(times, 0.9), 1),
    ...describe(made),
    claims: claims.length,
    claimsWithEvidence: cited.length / claims.length,
    byTemplate: Object.fromEntries(
      names.map((name) => {
        const own = made.filter(({ template }) => template === name);
        const empty = tally(own.flatMap(({ missing }) => missing.map(({ part }) => part)));
        return [name, { articles: own.length, ...describe(own), empty }];
      }),
    ),
  };
}

function make(article: Article): Made {
  const started = performance.now();
  const reading = readAbstract(article, roles);
  const template = templateFor(reading.glance.type);
  const { deck, missing } = composeWhole(article, reading, findTemplate(template));
  formatDeck(deck);
  return { template, deck, missing, ms: performance.now() - started };
}

/** What the decks are like; medians of decks, and of their slides. */
function describe(made: readonly Made[]) {
  const talks = made.map(({ deck }) =>
    deck.slides.filter(
      ({ kind, blocks }) => kind !== "source" && blocks.every(({ type }) => type !== "question"),
    ),
  );
  const slides = talks.flat().filter(({ kind }) => kind === "statement");
  const headlines = slides.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "heading" ? [countIn(block.text)] : [])),
  );
  const words = slides.map(({ blocks }) =>
    blocks.reduce((sum, block) => {
      if (block.type === "figure") return sum + countIn(block.body);
      if (block.type !== "prose") return sum;
      return sum + listStatements(block.markdown).reduce((all, { text }) => all + countIn(text), 0);
    }, 0),
  );
  const over = made.flatMap(({ deck }) => deck.slides.flatMap(findOverflow));
  const empty = made.map(({ missing }) => missing.length);
  return {
    slidesMedian: quantile(
      talks.map(({ length }) => length),
      0.5,
    ),
    slidesMost: Math.max(...talks.map(({ length }) => length)),
    minutesMedian: quantile(
      made.map(({ deck }) => deck.slides.reduce((sum, { minutes = 0 }) => sum + minutes, 0)),
      0.5,
    ),
    wordsPerSlide: quantile(words, 0.5),
    headlineWords: quantile(headlines, 0.5),
    headlineMost: Math.max(...headlines),
    overLimits: over.length,
    emptyHoles: round(empty.reduce((sum, count) => sum + count, 0) / made.length, 1),
  };
}

const countIn = (markdown: string): number => countWords(plainText(markdown));

function readRecords(path: string): Article[] {
  return readJsonl<QuizRecord>(path).map((record) =>
    makeArticle({
      title: record.title ?? record.question ?? "",
      abstract: abstractOf(record),
    }),
  );
}

/** The first article of each file; a file that holds none to make slides of is passed over. */
async function readFolder(path: string): Promise<Article[]> {
  const files = readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile())
    .sort();
  const articles: Article[] = [];
  for (const file of files) {
    const [first] = (await readArticle(readFileSync(file))).records;
    if (first && (first.article.abstract !== "" || first.article.sections.length > 0)) {
      articles.push(first.article);
    }
  }
  return articles;
}

function tally(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}
