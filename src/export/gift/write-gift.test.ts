import fc from "fast-check";
import * as giftReader from "gift-pegjs";
import { describe, expect, test } from "vitest";
import type { Question } from "../../quiz/index.ts";
import { ARBITRARY_QUESTIONS } from "../../quiz/kinds/arbitrary-question.ts";
import { inlineHtml, inlineText } from "../questions/inline-html.ts";
import { deckOf, FLAGSHIP_DECKS, ONE_OF_EACH } from "../questions/test-decks.ts";
import { writeGift } from "./write-gift.ts";

/** What another program makes of our file, without its category. */
function readByPeg(text: string) {
  const [category, ...questions] = giftReader.parse(text);
  expect(category?.type).toBe("Category");
  return questions;
}

const squeeze = (text: string) => text.replace(/\s+/gu, " ").trim();
const html = (markdown: string) => squeeze(inlineHtml(markdown));
/** Typed answers: an asterisk is written so that Moodle takes it for one. */
const typed = (markdown: string) => squeeze(inlineText(markdown)).replace(/\*/gu, "\\*");
/** gift-pegjs leaves its own placeholders in the right sides of pairs. */
const unmask = (text: string) =>
  text.replace(/&&(\d{3});/gu, (_, code: string) => String.fromCharCode(Number(code)));

/** What we mean by a question, in the terms of the other reader; `undefined` where GIFT cannot say it. */
function meant(question: Question) {
  switch (question.kind) {
    case "single":
    case "several":
      return {
        type: "MC",
        choices: question.options.map(({ text, correct, feedback }) => ({
          text: html(text),
          correct,
          feedback: feedback === undefined ? null : html(feedback),
        })),
      };
    case "numeric":
      return { type: "Numerical", value: question.value, tolerance: question.tolerance };
    case "order":
      return {
        type: "Matching",
        pairs: question.items.map(({ text }, i) => [String(i + 1), squeeze(inlineText(text))]),
      };
    case "match":
      return {
        type: "Matching",
        pairs: [
          ...question.pairs.map(({ left, right }) => [html(left), squeeze(inlineText(right))]),
          ...(question.decoys ?? []).map(({ text }) => ["", squeeze(inlineText(text))]),
        ],
      };
    case "short":
      return { type: "Short", right: question.accepted.map(typed) };
    case "cloze":
      return { type: "Short", right: (question.blanks[0]?.accepted ?? []).map(typed) };
  }
}

/** The same, as the other reader has it. */
function read(question: giftReader.GIFTQuestion) {
  switch (question.type) {
    case "MC":
      return {
        type: "MC",
        choices: question.choices.map(({ text, isCorrect, weight, feedback }) => ({
          text: squeeze(text.text),
          correct: isCorrect || (weight ?? 0) > 0,
          feedback: feedback === null ? null : squeeze(feedback.text),
        })),
      };
    case "Numerical": {
      const [key] = question.choices as giftReader.NumericalChoice[];
      return { type: "Numerical", value: key?.text.number, tolerance: key?.text.range };
    }
    case "Matching":
      return {
        type: "Matching",
        pairs: question.matchPairs.map(({ subquestion, subanswer }) => [
          squeeze(subquestion.text),
          squeeze(unmask(subanswer)),
        ]),
      };
    case "Short":
      return {
        type: "Short",
        right: question.choices
          .filter(({ weight }) => weight !== 0)
          .map(({ text }) => squeeze(text.text)),
      };
    default:
      return { type: question.type };
  }
}

/** Texts with which the other reader, or GIFT itself, can do nothing. */
const isSayable = (question: Question) => {
  const said = JSON.stringify(question);
  // Placeholders of the reader; a minus zero; and texts that come to nothing once marks are gone.
  if (/&&\d{3};/u.test(said)) return false;
  const texts = [question.stem, ...collect(question)].map(inlineText);
  return texts.every(
    (text) =>
      squeeze(text) !== "" &&
      !text.includes("->") &&
      !/^\[(?:html|plain|moodle|markdown)\]/u.test(text),
  );
};
function collect(question: Question): string[] {
  switch (question.kind) {
    case "single":
    case "several":
      return question.options.flatMap(({ text, feedback = "x" }) => [text, feedback]);
    case "order":
      return question.items.map(({ text }) => text);
    case "match":
      return [
        ...question.pairs.flatMap(({ left, right }) => [left, right]),
        ...(question.decoys ?? []).map(({ text }) => text),
      ];
    case "short":
      return [
        ...question.accepted,
        ...(question.slips ?? []).flatMap(({ answer, feedback }) => [answer, feedback]),
      ];
    case "cloze":
      return [
        ...question.blanks.flatMap(({ accepted }) => accepted),
        ...(question.slips ?? []).flatMap(({ answer, feedback }) => [answer, feedback]),
      ];
    case "numeric":
      return (question.slips ?? []).map(({ feedback }) => feedback);
  }
}

describe.each(ARBITRARY_QUESTIONS)("a question of kind %s, whatever it says", (_, arbitrary) => {
  test("is read by gift-pegjs as what we meant", () => {
    fc.assert(
      fc.property(arbitrary.filter(isSayable), (question) => {
        const [first] = readByPeg(writeGift(deckOf(question)).text);
        if (first === undefined) throw new Error("nothing was read");
        expect(read(first)).toEqual(meant(question));
        if (first.type === "Category" || first.type === "Description") throw new Error(first.type);
        expect(first.id).toMatch(new RegExp(`^${question.id}(?:-1)?$`, "u"));
        if (question.kind !== "cloze" && question.kind !== "numeric") {
          expect(squeeze(first.stem.text)).toBe(html(question.stem));
        }
        const why = html(question.explanation);
        if (why !== "") expect(squeeze(first.globalFeedback?.text ?? "")).toContain(why);
      }),
      { numRuns: 80 },
    );
  });
});

test.each(FLAGSHIP_DECKS)("every question of %s is there, with its sentence", (_, deck) => {
  const { text, remarks } = writeGift(deck);
  expect(remarks).toEqual([]);
  const questions = readByPeg(text);
  const count = deck.slides
    .flatMap(({ blocks }) => blocks)
    .filter(({ type }) => type === "question");
  expect(questions.length).toBe(count.length);
  for (const question of questions) {
    if (question.type === "Category" || question.type === "Description")
      throw new Error(question.type);
    expect(question.globalFeedback?.text).toMatch(/<blockquote><p>“.+” <small>.+<\/small>/u);
  }
});

test("one question of each kind is written so that people can read it", () => {
  const { text, remarks } = writeGift(deckOf(...ONE_OF_EACH));
  expect(text).toContain("// [id:q1] [tag:single] [tag:remember] [tag:difficulty 1]");
  expect(text).toContain(
    "::q1 Which gene codes for IFNγ?::[html]Which gene codes for <em>IFNγ</em>?{",
  );
  expect(text).toContain(
    "\t~[html]<em>IFNGR1</em>#[html]That is its receptor.".replace("=", "\\="),
  );
  expect(text).toContain("\t~%50%[html]JAK1#[html]Yes.\n\t~%-100%[html]STAT1");
  expect(text).toContain("(patients){\n\t#\n\t=1201:0.5\n\t=%0%29:0.5#[html]They were sequenced.");
  expect(text).toContain("\t=2 -> JAK1 is activated");
  expect(text).toContain("\t= -> PD-1");
  expect(text).toContain("[html]Complete it.<br/>IFNγ signals through {\n\t=JAK1");
  expect(text).toContain(
    "[html]Complete it.<br/>IFNγ signals through JAK1 and p-{\n\t=STAT1\n\t=STAT-1",
  );
  expect(text).toContain("\t=%0%about 10%#[html]Those are the others.");
  expect(remarks).toEqual(["q6: is 2 questions, since a text of GIFT has one gap"]);
});

test("an answer with an arrow is left out and named, since Moodle would take it for a pair", () => {
  const question: Question = {
    id: "q1",
    kind: "short",
    stem: "Which way?",
    explanation: "",
    accepted: ["A->B"],
  };
  const { text, remarks } = writeGift(deckOf(question));
  expect(text).not.toContain("A->B");
  expect(remarks.join(" ")).toMatch(/q1: the answer “A->B” was left out.*q1: left out/u);
});
