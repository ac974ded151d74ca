import { describe, expect, test } from "vitest";
import article from "../../decks/acquired-resistance-nsclc/article.txt?raw";
import markdown from "../../decks/acquired-resistance-nsclc/talk.md?raw";
import { foldText } from "../kernel/index.ts";
import type { ChoiceQuestion } from "../quiz/index.ts";
import { checkDeck } from "./check-deck.ts";
import { evidenceIds, questionsOf, type Slide } from "./deck.ts";
import { formatDeck } from "./format-deck.ts";
import { listClaims } from "./list-claims.ts";
import { readOtherSource } from "./other-source.ts";
import { parseDeck } from "./parse-deck.ts";
import { planTalk } from "./plan-talk.ts";

/** The talk that a person made of the example deck, with sources beside the commentary. */
const { deck } = parseDeck(markdown);
const questions = questionsOf(deck).filter(
  (question): question is ChoiceQuestion => question.kind === "single",
);

const isAsked = ({ blocks }: Slide) =>
  blocks.some(({ type }) => type === "question" || type === "again");
/** What is shown and spoken to: no question, no list of references, not the article's words. */
const spoken = deck.slides.filter(
  (slide) => !isAsked(slide) && slide.kind !== "references" && slide.kind !== "source",
);

/** All that a slide shows, as Markdown. */
const shown = (slide: Slide) =>
  formatDeck({ ...deck, slides: [{ ...slide, note: "" }], evidence: [] });

test("the talk has no findings, with its article and with its own source slide", () => {
  expect(checkDeck(parseDeck(markdown), article)).toEqual([]);
  expect(checkDeck(parseDeck(markdown))).toEqual([]);
});

test("the file is as the program would write it", () => {
  expect(formatDeck(deck)).toBe(markdown);
});

test("16 to 20 slides beside questions and references fill 15 minutes", () => {
  expect(spoken.length).toBeGreaterThanOrEqual(16);
  expect(spoken.length).toBeLessThanOrEqual(20);
  expect(planTalk(deck).reduce((sum, minutes) => sum + minutes, 0)).toBe(15);
  expect(deck.front.minutes).toBe(15);
});

test("each slide that takes time has notes to say it by", () => {
  const silent = spoken.filter(({ minutes = 1, note }) => minutes > 0 && note.length < 80);
  expect(silent).toEqual([]);
});

describe("the twenty questions", () => {
  test("are twenty, each of one answer in four", () => {
    expect(questions.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 20 }, (_, i) => `q${i + 1}`).sort(),
    );
    expect(questions.every(({ options }) => options.length === 4)).toBe(true);
  });

  test("have their keys five times in each place", () => {
    const places = questions.map(({ options }) => options.findIndex(({ correct }) => correct));
    expect([0, 1, 2, 3].map((at) => places.filter((place) => place === at).length)).toEqual([
      5, 5, 5, 5,
    ]);
  });

  test.each(questions.map((question) => [question.id, question] as const))(
    "%s says of each wrong option why it is, and gives level and source",
    (_, { options, explanation, bloom, difficulty }) => {
      const bare = options.filter(({ correct, feedback = "" }) => !correct && feedback.length < 15);
      expect(bare).toEqual([]);
      expect(evidenceIds(explanation)).not.toEqual([]);
      expect([bloom, difficulty]).not.toContain(undefined);
    },
  );

  test("ask two before the talk and again after it", () => {
    const again = deck.slides
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === "again" ? [block.question] : []));
    expect(again).toEqual(questions.slice(0, 2).map(({ id }) => id));
  });
});

describe("evidence", () => {
  test("stands behind every claim", () => {
    const claims = deck.slides.flatMap(listClaims);
    expect(claims.length).toBeGreaterThan(70);
    expect(claims.filter(({ markdown: claim }) => evidenceIds(claim).length === 0)).toEqual([]);
  });

  test.each(deck.evidence.map(({ id, text }) => [id, text] as const))(
    "%s stands in the article, or is a short quotation with its address",
    (_, text) => {
      const other = readOtherSource(text);
      if (!other) expect(foldText(article).text).toContain(foldText(text).text);
      else {
        expect(other.quotation.split(/\s+/u).length).toBeLessThanOrEqual(40);
        expect(other.name).not.toBe("");
        expect(other.address).toMatch(/^https:\/\//u);
      }
    },
  );

  test("from a preprint is called so on the slide itself", () => {
    const preprints = new Set(
      deck.evidence
        .filter(({ text }) => readOtherSource(text)?.name.includes("preprint"))
        .map(({ id }) => id),
    );
    const resting = deck.slides.filter((slide) =>
      evidenceIds(shown(slide)).some((id) => preprints.has(id)),
    );
    expect(resting.length).toBeGreaterThan(5);
    expect(resting.filter((slide) => !/preprint/iu.test(shown(slide)))).toEqual([]);
  });
});
