import { safeLink } from "../../deck/index.ts";
import type { PlainQuestion } from "../../quiz/index.ts";
import type { AskedQuestion, QuestionSource } from "./asked-questions.ts";
import { escapeXml, inlineHtml, inlineText } from "./inline-html.ts";

/** What is said about a part of a question, inline Markdown. */
export interface PartFeedback {
  /** The text of it; the two sides of a pair. */
  readonly part: readonly string[];
  readonly feedback: string;
}

/** What a question says about its options, items, pairs, decoys and expected wrong answers. */
export function partFeedback(plain: PlainQuestion): PartFeedback[] {
  return [
    ...(plain.options ?? []).map(({ text, feedback }) => ({ part: [text], feedback })),
    ...(plain.pairs ?? []).map(({ left, right, feedback }) => ({
      part: [left, right],
      feedback,
    })),
    ...(plain.decoys ?? []).map(({ text, feedback }) => ({ part: [text], feedback })),
    ...(plain.slips ?? []).map(({ answer, feedback }) => ({ part: [answer], feedback })),
  ].flatMap(({ part, feedback }) => (feedback === undefined ? [] : [{ part, feedback }]));
}

/**
 * What is said after a question whatever was answered, as HTML blocks that are XML as well: why the
 * key is right, what was said about parts that the form has no place for, and the sentences.
 */
export function explainHtml(
  { plain, sources }: AskedQuestion,
  unplaced: readonly PartFeedback[] = [],
): string {
  const why = plain.explanation === "" ? "" : `<p>${inlineHtml(plain.explanation)}</p>`;
  const said = unplaced.map(
    ({ part, feedback }) => `<li>${partHtml(part)}: ${inlineHtml(feedback)}</li>`,
  );
  return `${why}${said.length > 0 ? `<ul>${said.join("")}</ul>` : ""}${sources.map(sourceHtml).join("")}`;
}

/** A part as it is named before what is said about it. */
export function partHtml(
  part: readonly string[],
  render = (text: string) => inlineHtml(text),
): string {
  return part.map(render).join(" – ");
}

/** The same as lines of plain text. */
export function explainText({ plain, sources }: AskedQuestion): string[] {
  return [
    inlineText(plain.explanation),
    ...sources.map(({ quotation, name, address }) =>
      [`“${quotation}” (${name})`, address].filter((part) => part !== undefined).join(" "),
    ),
  ].filter((line) => line !== "");
}

/** A sentence and where it stands. */
export function sourceHtml({ quotation, name, address }: QuestionSource): string {
  const link = address === undefined ? undefined : safeLink(address);
  const where = link === undefined ? escapeXml(name) : `<a href="${link}">${escapeXml(name)}</a>`;
  return `<blockquote><p>“${escapeXml(quotation)}” <small>${where}</small></p></blockquote>`;
}
