import type { Deck } from "../../deck/index.ts";
import { leadingNumber } from "../gift/write-gift.ts";
import { type AskedQuestion, askedQuestions } from "../questions/asked-questions.ts";
import { decimal } from "../questions/decimal.ts";
import { explainHtml, type PartFeedback, partFeedback } from "../questions/explain.ts";
import { inlineHtml, inlineText } from "../questions/inline-html.ts";
import { nameQuestion } from "../questions/name-question.ts";
import { clozeText } from "./cloze-text.ts";
import { element, textElement } from "./xml.ts";

/**
 * The questions of a deck for Moodle's question bank, in the form that Moodle's own reader defines:
 * https://docs.moodle.org/en/Moodle_XML_format. Every kind of ours has one of Moodle's; ordering
 * needs Moodle 4.4, or the plug-in of that name before.
 */
export function writeMoodle(deck: Deck): string {
  const category = inlineText(deck.front.title).replace(/\s+/gu, " ").replace(/\//gu, "//");
  const questions = askedQuestions(deck).map(
    (asked) =>
      `<question type="${TYPES[asked.plain.kind]}">${headOf(asked)}${partsOf(asked)}</question>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    "<quiz>",
    `<question type="category"><category>${element("text", `$course$/top/${category}`)}</category></question>`,
    ...questions,
    "</quiz>",
    "",
  ].join("\n");
}

const TYPES = {
  single: "multichoice",
  several: "multichoice",
  numeric: "numerical",
  order: "ordering",
  match: "matching",
  cloze: "cloze",
  short: "shortanswer",
} as const;

/** What questions of all types have, in the order in which Moodle writes it. */
function headOf(asked: AskedQuestion): string {
  const { plain } = asked;
  return [
    `<name>${element("text", nameQuestion(asked))}</name>`,
    textElement("questiontext", questionText(asked)),
    textElement("generalfeedback", explainHtml(asked, unplaced(asked))),
    // Of a cloze each gap counts one; the sum is the question's.
    ...(plain.kind === "cloze" ? [] : [element("defaultgrade", 1)]),
    element("penalty", "0.3333333"),
    element("hidden", 0),
    element("idnumber", plain.id),
    tagsOf(plain),
  ].join("");
}

function tagsOf({ bloom, difficulty }: AskedQuestion["plain"]): string {
  const tags = [bloom, difficulty === undefined ? undefined : `difficulty ${difficulty}`].filter(
    (tag) => tag !== undefined,
  );
  return tags.length === 0
    ? ""
    : `<tags>${tags.map((tag) => `<tag>${element("text", tag)}</tag>`).join("")}</tags>`;
}

function questionText({ plain }: AskedQuestion): string {
  const stem = `<p>${inlineHtml(plain.stem)}</p>`;
  if (plain.kind === "cloze") return `${stem}<p>${clozeText(plain)}</p>`;
  const unit = plain.number?.unit;
  // Moodle's own units would be asked for and graded; ours are said.
  return unit === undefined ? stem : `<p>${inlineHtml(plain.stem)} (${inlineHtml(unit)})</p>`;
}

/** What is said about parts that the type has no place for, which goes to the general feedback. */
function unplaced({ plain }: AskedQuestion): PartFeedback[] {
  switch (plain.kind) {
    case "order":
    case "match":
    case "cloze":
      return partFeedback(plain);
    case "numeric":
      return partFeedback(plain).filter(({ part }) => Number.isNaN(leadingNumber(part[0] ?? "")));
    default:
      return [];
  }
}

/** An answer, what it is worth in percent, and what is said to it. */
function answer(
  text: string,
  fraction: string,
  feedback: string | undefined,
  format: string,
): string {
  const said = textElement("feedback", feedback === undefined ? "" : inlineHtml(feedback));
  return `<answer fraction="${fraction}" format="${format}">${element("text", text)}${said}`;
}

const percent = (share: number) => String(Math.round(share * 1e7) / 1e5);

function partsOf({ plain }: AskedQuestion): string {
  const { kind, options = [], pairs = [], decoys = [], slips = [], number } = plain;
  switch (kind) {
    case "single":
    case "several": {
      const right = options.filter(({ correct }) => correct).length;
      const wrong = options.length - right;
      const worth = (correct: boolean) =>
        kind === "single"
          ? correct
            ? "100"
            : "0"
          : correct
            ? percent(1 / right)
            : `-${percent(1 / wrong)}`;
      const answers = options.map(
        ({ text, correct, feedback }) =>
          `${answer(inlineHtml(text), worth(correct), feedback, "html")}</answer>`,
      );
      return [
        element("single", kind === "single" ? "true" : "false"),
        // The order is part of the deck; whoever wants another sets it in Moodle.
        element("shuffleanswers", "false"),
        element("answernumbering", "ABCD"),
        element("showstandardinstruction", kind === "single" ? 0 : 1),
        ...answers,
      ].join("");
    }
    case "numeric": {
      const { value = 0, tolerance = 0 } = number ?? {};
      const near = slips
        .map((slip) => ({ amount: leadingNumber(slip.answer), said: slip.feedback }))
        .filter(({ amount }) => !Number.isNaN(amount));
      return [{ amount: value, said: undefined }, ...near]
        .map(
          ({ amount, said }, i) =>
            `${answer(decimal(amount), i === 0 ? "100" : "0", said, "moodle_auto_format")}${element("tolerance", decimal(tolerance))}</answer>`,
        )
        .join("");
    }
    case "order":
      return [
        element("layouttype", "VERTICAL"),
        element("selecttype", "ALL"),
        element("selectcount", 0),
        // Each pair of items that is in order counts, as we grade.
        element("gradingtype", "RELATIVE_ALL_PREVIOUS_AND_NEXT"),
        element("showgrading", "SHOW"),
        element("numberingstyle", "none"),
        ...options.map(
          ({ text }, i) =>
            `<answer fraction="${i + 1}" format="html">${element("text", inlineHtml(text))}</answer>`,
        ),
      ].join("");
    case "match": {
      const pair = (left: string, right: string) =>
        `<subquestion format="html">${element("text", left)}<answer>${element("text", inlineText(right))}</answer></subquestion>`;
      return [
        element("shuffleanswers", "true"),
        ...pairs.map(({ left, right }) => pair(inlineHtml(left), right)),
        // A row without its left side is a choice that belongs to nothing.
        ...decoys.map(({ text }) => pair("", text)),
      ].join("");
    }
    case "short":
      return [
        element("usecase", 0),
        ...options.map(
          ({ text }) => `${answer(pattern(text), "100", undefined, "plain_text")}</answer>`,
        ),
        ...slips.map(
          (slip) => `${answer(pattern(slip.answer), "0", slip.feedback, "plain_text")}</answer>`,
        ),
      ].join("");
    case "cloze":
      return "";
  }
}

/** An asterisk stands for anything in Moodle's short answers. */
const pattern = (markdown: string) => inlineText(markdown).replace(/\*/gu, "\\*");
