import { kindOf, type PlainQuestion } from "../../quiz/index.ts";
import type { AskedQuestion } from "../questions/asked-questions.ts";
import { decimal } from "../questions/decimal.ts";
import { partFeedback, partHtml, sourceHtml } from "../questions/explain.ts";
import { escapeXml, inlineHtml, pieceHtml, inlineText as plain } from "../questions/inline-html.ts";

/** The fields of our note type, in their order; the first is what a note is known by. */
export const CARD_FIELDS = [
  "Question",
  "Options",
  "Answer",
  "Explanation",
  "Source",
  "Deck",
] as const;
export type CardField = (typeof CARD_FIELDS)[number];
export type CardFields = Readonly<Record<CardField, string>>;

export type Render = (markdown: string) => string;
const GAP = "_____";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const letterOf = (index: number) => LETTERS[index] ?? String(index + 1);

/**
 * A question as the fields of a card, HTML that reads well without any style. What is typed stands
 * in `jc-fill`, other right texts in `jc-or`, so that the card can be read back.
 */
export function cardFields(
  asked: AskedQuestion,
  deck: { readonly title: string; readonly citation: string },
  render: Render = inlineHtml,
): CardFields {
  const { plain: question, sources } = asked;
  const why = question.explanation === "" ? "" : `<p>${render(question.explanation)}</p>`;
  const cite = deck.citation === "" ? "" : `<p class="jc-cite">${escapeXml(deck.citation)}</p>`;
  return {
    Question: render(question.stem),
    Options: optionsHtml(asked, render),
    Answer: answerHtml(question, render),
    Explanation: `${why}${feedbackHtml(question, render)}`,
    Source: sources.length === 0 ? cite : `${sources.map(sourceHtml).join("")}${cite}`,
    Deck: escapeXml(deck.title),
  };
}

function list(tag: string, kind: string, items: readonly string[]): string {
  return `<${tag} class="${kind}">${items.map((item) => `<li>${item}</li>`).join("")}</${tag}>`;
}

/** What there is to choose from, order or match, as it is shown before the answer. */
function optionsHtml(
  { question, plain: { kind, pieces = [], number } }: AskedQuestion,
  render: Render,
): string {
  const prompt = kindOf(question).prompt(question);
  switch (prompt.form) {
    case "choice":
      return list(
        "ol",
        kind === "several" ? "jc-letters jc-several" : "jc-letters",
        prompt.options.map(({ text }) => render(text)),
      );
    case "order":
      return list(
        "ul",
        "jc-places",
        prompt.items.map(({ text }) => render(text)),
      );
    case "match":
      return `${list("ul", "jc-lefts", prompt.rows.map(render))}${list(
        "ol",
        "jc-letters",
        prompt.choices.map(({ text }) => render(text)),
      )}`;
    case "number":
      return number?.unit === undefined ? "" : `<p>${GAP} ${render(number.unit)}</p>`;
    case "text":
      return kind === "short"
        ? ""
        : `<p>${pieces.map((piece) => pieceHtml(piece, render)).join(GAP)}</p>`;
  }
}

function answerHtml(
  { kind, options = [], pairs = [], pieces = [], blanks = [], number }: PlainQuestion,
  render: Render,
): string {
  switch (kind) {
    case "single":
    case "several":
      return list(
        "ul",
        "jc-key",
        options.flatMap(({ text, correct }, i) =>
          correct ? [`<b>${letterOf(i)}</b> ${render(text)}`] : [],
        ),
      );
    case "order":
      return list(
        "ol",
        "jc-order",
        options.map(({ text }) => render(text)),
      );
    case "match":
      return `<table class="jc-pairs">${pairs
        .map(({ left, right }) => `<tr><td>${render(left)}</td><td>${render(right)}</td></tr>`)
        .join("")}</table>`;
    case "numeric": {
      const { value = 0, tolerance = 0, unit } = number ?? {};
      const range = tolerance === 0 ? "" : ` ± ${decimal(tolerance)}`;
      return `<b class="jc-fill">${decimal(value)}${range}</b>${unit === undefined ? "" : ` ${render(unit)}`}`;
    }
    case "short":
      return filled(options.map(({ text }) => text));
    case "cloze":
      return `<p>${pieces.map((piece, i) => `${pieceHtml(piece, render)}${filled(blanks[i] ?? [])}`).join("")}</p>`;
  }
}

/** What is typed is plain text. */
function filled([first, ...others]: readonly string[]): string {
  if (first === undefined) return "";
  const rest = others.map((text) => ` / <i class="jc-or">${escapeXml(plain(text))}</i>`);
  return `<b class="jc-fill">${escapeXml(plain(first))}</b>${rest.join("")}`;
}

/** What is said to single answers, under their letters where they have some. */
function feedbackHtml(question: PlainQuestion, render: Render): string {
  const isChoice = question.kind === "single" || question.kind === "several";
  const said = isChoice
    ? (question.options ?? []).flatMap(({ feedback }, i) =>
        feedback === undefined ? [] : [`<b>${letterOf(i)}</b> ${render(feedback)}`],
      )
    : partFeedback(question).map(
        ({ part, feedback }) => `<b>${partHtml(part, render)}</b> ${render(feedback)}`,
      );
  return said.length === 0 ? "" : list("ul", "jc-feedback", said);
}
