import type { Deck } from "../../deck/index.ts";
import type { PlainQuestion } from "../../quiz/index.ts";
import { askedQuestions } from "../questions/asked-questions.ts";
import { decimal } from "../questions/decimal.ts";
import { partFeedback } from "../questions/explain.ts";
import { inlineText } from "../questions/inline-html.ts";

const COLUMNS = [
  "number",
  "id",
  "kind",
  "question",
  "options",
  "answer",
  "explanation",
  "feedback",
  "sources",
  "bloom",
  "difficulty",
];

/**
 * The questions as a table by RFC 4180, in UTF-8 with a mark at its beginning, without which Excel
 * takes it for another encoding. Lists stand in one cell, a line for each part.
 */
export function writeCsv(deck: Deck): string {
  const rows = askedQuestions(deck).map(({ number, plain, sources }) => [
    String(number),
    plain.id,
    plain.kind,
    inlineText(plain.stem),
    optionsOf(plain).join("\n"),
    answerOf(plain).join("\n"),
    inlineText(plain.explanation),
    partFeedback(plain)
      .map(({ part, feedback }) => `${part.map(inlineText).join(" – ")}: ${inlineText(feedback)}`)
      .join("\n"),
    sources.map(({ quotation, name }) => `“${quotation}” (${name})`).join("\n"),
    plain.bloom ?? "",
    String(plain.difficulty ?? ""),
  ]);
  return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map(formatCell).join(",")}\r\n`).join("")}`;
}

/** What there is to choose from; of an order, which would be told by it, nothing. */
function optionsOf({
  kind,
  options = [],
  pairs = [],
  decoys = [],
  pieces = [],
  number,
}: PlainQuestion) {
  switch (kind) {
    case "single":
    case "several":
      return options.map(({ text }) => inlineText(text));
    case "match":
      return [...new Set([...pairs.map(({ right }) => right), ...decoys.map(({ text }) => text)])]
        .map(inlineText)
        .sort();
    case "cloze":
      return [
        pieces
          .map((piece) => inlineText(piece))
          .join(" _____ ")
          .trim(),
      ];
    case "numeric":
      return number?.unit === undefined ? [] : [`_____ ${inlineText(number.unit)}`];
    case "order":
      return options.map(({ text }) => inlineText(text)).sort();
    case "short":
      return [];
  }
}

function answerOf({
  kind,
  options = [],
  pairs = [],
  blanks = [],
  number,
}: PlainQuestion): string[] {
  switch (kind) {
    case "single":
    case "several":
      return options.filter(({ correct }) => correct).map(({ text }) => inlineText(text));
    case "order":
      return options.map(({ text }, i) => `${i + 1}. ${inlineText(text)}`);
    case "short":
      return options.map(({ text }) => inlineText(text));
    case "match":
      return pairs.map(({ left, right }) => `${inlineText(left)} – ${inlineText(right)}`);
    case "cloze":
      return blanks.map((accepted) => accepted.map(inlineText).join(" / "));
    case "numeric": {
      const { value = 0, tolerance = 0 } = number ?? {};
      return [tolerance === 0 ? decimal(value) : `${decimal(value)} ± ${decimal(tolerance)}`];
    }
  }
}

/**
 * A cell in quotation marks where it must be. A text that a spreadsheet would run as a formula is
 * preceded by an apostrophe, as OWASP advises for CSV; a number may begin with its minus.
 */
export function formatCell(text: string): string {
  const isNumber = /^-\d+(?:\.\d+)?$/u.test(text);
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(text) && !isNumber ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
