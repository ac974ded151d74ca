import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Question } from "../../quiz/index.ts";
import { ARBITRARY_QUESTIONS } from "../../quiz/kinds/arbitrary-question.ts";
import { inlineHtml, inlineText } from "../questions/inline-html.ts";
import { deckOf, FLAGSHIP_DECKS, ONE_OF_EACH } from "../questions/test-decks.ts";
import { writeMoodle } from "./write-moodle.ts";

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** The questions of a file, without its category. */
function read(xml: string): Node[] {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node: Node = { name, attributes, children: [], text: "" };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext(text) {
        const node = open.at(-1);
        if (node) node.text += text;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const quiz = root.children.find(({ name }) => name === "quiz");
  return (quiz?.children ?? []).filter(({ attributes }) => attributes["type"] !== "category");
}
const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);
/** The text of a node, or of `<name><text>…` in it. */
const textOf = (node: Node | undefined, name = "text") => {
  const child = node?.children.find((each) => each.name === name);
  return child?.children.find((each) => each.name === "text")?.text ?? child?.text ?? "";
};

/** What Moodle's reader looks for in each type, with what it takes where it is missing. */
const WANTED: Readonly<Record<string, string[]>> = {
  multichoice: ["single", "shuffleanswers", "answernumbering", "answer"],
  numerical: ["answer"],
  matching: ["shuffleanswers", "subquestion"],
  ordering: ["layouttype", "selecttype", "selectcount", "gradingtype", "showgrading", "answer"],
  cloze: [],
  shortanswer: ["usecase", "answer"],
};

/** The answers of each gap, as Moodle's own pattern takes them out of a text. */
function gapsOf(html: string): string[][] {
  const gap = /\{1:SHORTANSWER:((?:=.+?(?<!\\|&|&amp;)(?=[~#}]|$)~?)+)\}/gu;
  const answer = /=(.+?(?<!\\|&|&amp;)(?=[~#}]|$))/gu;
  return [...html.matchAll(gap)].map(([, answers = ""]) =>
    [...answers.matchAll(answer)].map(([, text = ""]) =>
      text.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code))),
    ),
  );
}

const pattern = (markdown: string) => inlineText(markdown).replace(/\*/gu, "\\*");

/** What counts in a question, in Moodle's terms. */
function meant(question: Question): unknown {
  switch (question.kind) {
    case "single":
    case "several":
      return question.options.map(({ text, correct, feedback }) => [
        inlineHtml(text),
        correct,
        feedback === undefined ? "" : inlineHtml(feedback),
      ]);
    case "numeric":
      return [question.value, question.tolerance];
    case "order":
      return question.items.map(({ text }, i) => [String(i + 1), inlineHtml(text)]);
    case "match":
      return [
        ...question.pairs.map(({ left, right }) => [inlineHtml(left), inlineText(right)]),
        ...(question.decoys ?? []).map(({ text }) => ["", inlineText(text)]),
      ];
    case "short":
      return question.accepted.map(pattern);
    case "cloze":
      return question.blanks.map(({ accepted }) => accepted.map(pattern));
  }
}

function found(node: Node): unknown {
  const answers = all(node, "answer");
  switch (node.attributes["type"]) {
    case "multichoice":
      return answers.map((answer) => [
        textOf(answer),
        Number(answer.attributes["fraction"]) > 0,
        textOf(answer, "feedback"),
      ]);
    case "numerical":
      return [Number(textOf(answers[0])), Number(textOf(answers[0], "tolerance"))];
    case "ordering":
      return answers.map((answer) => [answer.attributes["fraction"], textOf(answer)]);
    case "matching":
      return all(node, "subquestion").map((each) => [textOf(each), textOf(each, "answer")]);
    case "shortanswer":
      return answers
        .filter(({ attributes }) => attributes["fraction"] === "100")
        .map((answer) => textOf(answer));
    default:
      return gapsOf(textOf(node, "questiontext"));
  }
}

describe.each(ARBITRARY_QUESTIONS)("a question of kind %s, whatever it says", (_, arbitrary) => {
  test("has all that Moodle's reader wants, and says what we meant", () => {
    fc.assert(
      fc.property(arbitrary, (question) => {
        const [node, ...more] = read(writeMoodle(deckOf(question)));
        if (!node) throw new Error("there is no question");
        expect(more).toEqual([]);
        for (const name of ["name", "questiontext", "generalfeedback", "idnumber"]) {
          expect(all(node, name)).toHaveLength(1);
        }
        for (const name of WANTED[node.attributes["type"] ?? ""] ?? ["no such type"]) {
          expect(all(node, name).length).toBeGreaterThan(0);
        }
        expect(textOf(node, "name")).not.toBe("");
        expect(textOf(node, "questiontext")).toContain(inlineHtml(question.stem));
        expect(textOf(node, "generalfeedback")).toContain(inlineHtml(question.explanation));
        expect(found(node)).toEqual(meant(question));
      }),
      { numRuns: 80 },
    );
  });

  test("is well-formed XML, as xmllint reads it", async () => {
    const questions = fc.sample(arbitrary, { numRuns: 60, seed: 7 });
    const xml = writeMoodle(deckOf(...questions));
    const { errors } = await validateXML({ xml, normalization: "c14n" });
    expect(errors).toEqual([]);
  });
});

test("the shares of a question make one, and those of wrong answers take it away", () => {
  const questions = read(writeMoodle(deckOf(...ONE_OF_EACH)));
  for (const node of questions.filter(({ attributes }) => attributes["type"] === "multichoice")) {
    const shares = all(node, "answer").map(({ attributes }) => Number(attributes["fraction"]));
    expect(shares.filter((share) => share > 0).reduce((sum, share) => sum + share, 0)).toBe(100);
  }
});

test("a slip is a wrong answer that is spoken to; a decoy is a choice without a row", () => {
  const xml = writeMoodle(deckOf(...ONE_OF_EACH));
  expect(xml).toContain(
    '<answer fraction="0" format="moodle_auto_format"><text>29</text><feedback format="html"><text>They were sequenced.',
  );
  expect(xml).toContain('<answer fraction="0" format="plain_text"><text>about 10%</text>');
  expect(xml).toContain(
    '<subquestion format="html"><text></text><answer><text>PD-1</text></answer></subquestion>',
  );
});

test.each(FLAGSHIP_DECKS)(
  "every question of %s is there under its own number, with its sentence",
  (_, deck) => {
    const asked = deck.slides
      .flatMap(({ blocks }) => blocks)
      .filter(({ type }) => type === "question");
    const questions = read(writeMoodle(deck));
    expect(questions.length).toBe(asked.length);
    expect(new Set(questions.map((node) => textOf(node, "idnumber"))).size).toBe(asked.length);
    for (const node of questions)
      expect(textOf(node, "generalfeedback")).toMatch(/<blockquote><p>“/u);
  },
);
