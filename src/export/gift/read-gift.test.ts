import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText, renderInline } from "../../deck/index.ts";
import { gradeAnswer, type Question } from "../../quiz/index.ts";
import { ARBITRARY_QUESTIONS } from "../../quiz/kinds/arbitrary-question.ts";
import { inlineText } from "../questions/inline-html.ts";
import { isSaidOnce, partsOf } from "../questions/shown-of.ts";
import { deckOf, FLAGSHIP_DECKS, ONE_OF_EACH } from "../questions/test-decks.ts";
import { readGift } from "./read-gift.ts";
import { writeGift } from "./write-gift.ts";

const squeeze = (text: string) => text.replace(/\s+/gu, " ").trim();

/** What a person sees and what counts of a question, in plain text. */
function shown(question: Question): unknown {
  const text = (markdown: string) => squeeze(inlineText(markdown));
  const said = (feedback: string | undefined) =>
    feedback === undefined ? undefined : text(feedback);
  switch (question.kind) {
    case "single":
    case "several":
      return question.options.map(({ text: each, correct, feedback }) => [
        text(each),
        correct,
        said(feedback),
      ]);
    case "numeric":
      return [question.value, question.tolerance];
    case "order":
      return question.items.map((item) => text(item.text));
    case "match":
      return [
        question.pairs.map(({ left, right }) => [text(left), text(right)]),
        (question.decoys ?? []).map((decoy) => text(decoy.text)),
      ];
    case "short":
      return [question.accepted.map(text), slips(question.slips)];
    case "cloze":
      return [
        squeeze(question.pieces.map((piece) => text(piece)).join(" ")),
        question.blanks.map(({ accepted }) => accepted.map(text)),
        slips(question.slips),
      ];
  }
}
function slips(
  all:
    | { answer: string; feedback: string }[]
    | readonly { answer: string; feedback: string }[] = [],
) {
  return all.map(({ answer, feedback }) => [
    squeeze(inlineText(answer)),
    squeeze(inlineText(feedback)),
  ]);
}

/** What GIFT cannot say is another test's. */
const isSayable = (question: Question) =>
  isSaidOnce(question) && !JSON.stringify(partsOf(question)).includes("->");

describe.each(ARBITRARY_QUESTIONS)("a question of kind %s", (kind, arbitrary) => {
  test("comes back from GIFT as it was", () => {
    fc.assert(
      fc.property(arbitrary.filter(isSayable), (question) => {
        const one: Question =
          question.kind === "cloze"
            ? {
                ...question,
                pieces: question.pieces.slice(0, 2),
                blanks: question.blanks.slice(0, 1),
              }
            : question;
        const { questions, findings } = readGift(writeGift(deckOf(one)).text);
        expect(findings).toEqual([]);
        const [back] = questions;
        if (back === undefined || questions.length > 1) throw new Error("not one question");
        expect(back.kind).toBe(kind);
        expect(back.id).toBe(one.id);
        expect([back.bloom, back.difficulty]).toEqual([one.bloom, one.difficulty]);
        expect(shown(back)).toEqual(shown(one));
        if (one.kind !== "numeric")
          expect(plainText(back.stem)).toBe(squeeze(inlineText(one.stem)));
        expect(plainText(back.explanation)).toContain(squeeze(inlineText(one.explanation)));
      }),
      { numRuns: 80 },
    );
  });
});

test.each(FLAGSHIP_DECKS)(
  "%s comes back with its keys, its feedback and its emphasis",
  (_, deck) => {
    const asked = deck.slides.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "question" ? [block.question] : [])),
    );
    const { questions, findings } = readGift(writeGift(deck).text);
    expect(findings).toEqual([]);
    expect(questions.map(shown)).toEqual(asked.map(shown));
    expect(questions.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
  },
);

test("emphasis stays emphasis", () => {
  const [first] = readGift(writeGift(deckOf(...ONE_OF_EACH)).text).questions;
  expect(first?.stem).toBe("Which gene codes for *IFNγ*?");
});

/** Files of others: what they hold, the kinds that are read, and the lines that are named. */
const FOREIGN: readonly [string, string, string[], RegExp[]][] = [
  [
    "true or false, with feedback",
    "// a comment\n::Sky::The sky is blue.{T#No: look up.#Yes.}",
    ["single"],
    [],
  ],
  ["a missing word among choices", "The {=sun ~moon} is a star.", ["single"], []],
  ["a missing word to type", "Two plus two equals {=four =4}.", ["cloze"], []],
  ["weights in percent", "Which?{~%50%A ~%50%B#good ~%-100%C}", ["several"], []],
  ["half a point", "Which?{=A ~%50%B ~C}", ["single"], [/“B” was right in part/u]],
  ["several full keys", "Which?{=A =B ~C}", ["several"], [/any one of several/u]],
  ["a range of numbers", "When?{#1822:2 ####Grant was born then}", ["numeric"], []],
  ["two ends of a range", "Pi?{#3.141..3.142}", ["numeric"], []],
  [
    "numbers worth less",
    "When?{#=1822:0 =%50%1822:2#near}",
    ["numeric"],
    [/“1822:2”, worth 50%, was left out/u],
  ],
  ["any other number", "When?{#=1822:0 ~#no}", ["numeric"], [/any other number, worth 0%/u]],
  ["pairs", "Match.{=a -> 1 =b -> 2 = -> 3}", ["match"], []],
  ["a pattern", "Who?{=Gr*nt =Grant}", ["short"], [/asterisk/u]],
  ["an open question", "Write about it.{}", [], [/open question/u]],
  ["a description", "Read this first.", [], [/text without answers/u]],
  ["a brace alone", "Which?{=A ~B", [], [/brace stands alone/u]],
  ["one choice alone", "Which?{=A ~A}", [], [/two options are the same/u]],
  ["escapes", "What is \\{x\\: 1\\}?{=a\\=b ~c\\~d#e\\#f}", ["single"], []],
  [
    "Windows line ends",
    "$CATEGORY: a/b\r\n\r\nWhich?{\r\n=A\r\n~B\r\n}\r\n\r\nNext?{=A ~B}",
    ["single", "single"],
    [],
  ],
];
test.each(FOREIGN)("a file of others with %s is read, or says why not", (_, file, kinds, said) => {
  const { questions, findings } = readGift(file);
  expect(questions.map(({ kind }) => kind)).toEqual(kinds);
  expect(findings.length).toBe(said.length);
  said.forEach((pattern, i) => {
    expect(findings[i]?.what).toMatch(pattern);
    expect(findings[i]?.line).toBeGreaterThan(0);
  });
});

test("a finding names the line on which its question begins", () => {
  const { findings } = readGift("// one\nFirst?{=A ~B}\n\n// two\n// three\nAn essay{}\n");
  expect(findings.map(({ line }) => line)).toEqual([6]);
});

test("what was escaped is shown without its backslash", () => {
  const [question] = readGift("What is \\{x\\: 1\\}?{=a\\=b ~c\\~d#e\\#f}").questions;
  expect(plainText(question?.stem ?? "")).toBe("What is {x: 1}?");
  if (question?.kind !== "single") throw new Error("not a single choice");
  expect(question.options.map(({ text }) => plainText(text))).toEqual(["a=b", "c~d"]);
  expect(gradeAnswer(question, { kind: "choice", chosen: [0] })).toBe(1);
});

test("HTML of others is shown as its words, and no tag of it survives", () => {
  const { questions } = readGift(
    "[html]<p>Which <b>one</b>?<script>alert(1)</script></p>{=<i>A</i> ~B &lt; C}",
  );
  const [question] = questions;
  if (question?.kind !== "single") throw new Error("not a single choice");
  expect(question.stem).toBe("Which **one**?");
  expect(question.options.map(({ text }) => plainText(text))).toEqual(["A", "B < C"]);
  expect(renderInline(question.options[1]?.text ?? "")).toBe("B &lt; C");
});

test("anything at all is read without an exception, and names or reads each part", () => {
  const odd = fc.string({ unit: fc.constantFrom(..."ab 1{}=~#:\\%*\n[]->/TF$&;<"), maxLength: 60 });
  fc.assert(
    fc.property(odd, (file) => {
      const { questions, findings } = readGift(file);
      const hasText = file
        .split("\n")
        .some((line) => line.trim() !== "" && !/^\s*(?:\/\/|\$CATEGORY:)/u.test(line));
      expect(questions.length + findings.length > 0).toBe(hasText);
    }),
    { numRuns: 1000 },
  );
});

test("a text in brackets behind a gap is no format", () => {
  const [question] = readGift("The gap {=IFNγ} [x] is closed.").questions;
  if (question?.kind !== "cloze") throw new Error("not a cloze");
  expect(question.pieces.map((piece) => plainText(piece.trim()))).toEqual([
    "The gap",
    "[x] is closed.",
  ]);
});
