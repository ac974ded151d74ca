import { escapeHtml, plainText, renderInline } from "../../deck/index.ts";

/** A mark of evidence, with the blank before it: the sentences are told apart from the text. */
const MARK = /\s*\[\^[^\]\s]+\]/gu;
const FORMULA = /<jc-math( display|)>([^<]*)<\/jc-math>/gu;
/** What XML cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/**
 * One line of our Markdown as HTML that is XML as well, for other programs: no marks of evidence,
 * nothing to press, formulas in TeX, pictures as their words unless `picture` gives each an address of its own.
 */
export function inlineHtml(
  markdown: string,
  picture?: (address: string) => string | undefined,
): string {
  return renderInline(withoutMarks(markdown))
    .replace(/<img src="([^"]*)" alt="([^"]*)">/gu, (_, address: string, words: string) => {
      const place = picture?.(address);
      return place === undefined ? words : `<img src="${escapeHtml(place)}" alt="${words}"/>`;
    })
    .replace(FORMULA, (_, isDisplay: string, source: string) =>
      formulaHtml(source, isDisplay !== ""),
    )
    .replace(/<span class="no-picture">([^<]*)<\/span>/gu, "$1")
    .replace(/ (?:rel|class|title)="[^"]*"/gu, "")
    .replace(/<br\s*\/?>/gu, "<br/>")
    .replace(/<(\/?)del>/gu, "<$1s>");
}

/** A formula as MathJax finds it, which Anki, Moodle and Canvas draw formulas by. */
function formulaHtml(source: string, isDisplay: boolean): string {
  const tex = isDisplay ? source.slice(2, -2) : source.replace(/^\$`?|`?\$$/gu, "");
  return isDisplay ? `\\[${tex.trim()}\\]` : `\\(${tex}\\)`;
}

/** One line of our Markdown as plain text, without marks of evidence. */
export function inlineText(markdown: string): string {
  return cleanText(plainText(withoutMarks(markdown)));
}

/** Plain text as XML and HTML show it. */
export function escapeXml(text: string): string {
  return escapeHtml(cleanText(text));
}

/** Keeps the white space at either end, which Markdown would trim: a piece of a text with gaps. */
export function pieceHtml(piece: string, render: (text: string) => string = inlineHtml): string {
  const text = piece.trim();
  if (text === "") return piece === "" ? "" : " ";
  return `${/^\s/u.test(piece) ? " " : ""}${render(text)}${/\s$/u.test(piece) ? " " : ""}`;
}

function withoutMarks(markdown: string): string {
  return cleanText(markdown.replace(MARK, ""));
}

function cleanText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "\ufffd");
}
