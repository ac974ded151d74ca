import type { PlainQuestion } from "../../quiz/index.ts";
import { inlineHtml, inlineText, pieceHtml } from "../questions/inline-html.ts";

/** What has a meaning of its own within a gap, and in HTML. */
const CONTROL = /[\\{}#~=%&<>"']/gu;

/**
 * A text whose gaps hold their answers, as Moodle's embedded questions:
 *
 *     IFNγ signals through {1:SHORTANSWER:=JAK1} and {1:SHORTANSWER:=STAT1~=STAT-1}.
 */
export function clozeText({ pieces = [], blanks = [] }: PlainQuestion): string {
  return pieces
    .map((piece, i) => {
      // A brace of the text would open a gap.
      const text = pieceHtml(piece, (each) => inlineHtml(each).replace(/\{/gu, "&#123;"));
      const accepted = blanks[i];
      return accepted === undefined ? text : `${text}${gap(accepted)}`;
    })
    .join("");
}

function gap(accepted: readonly string[]): string {
  // An asterisk stands for anything in Moodle's short answers.
  const answers = accepted.map((text) => encode(inlineText(text).replace(/\*/gu, "\\*")));
  return `{1:SHORTANSWER:${answers.map((text) => `=${text}`).join("~")}}`;
}

/** By number, since of the backslashes that Moodle's manual names its reader takes one back. */
function encode(text: string): string {
  return text.replace(CONTROL, (mark) => `&#${mark.codePointAt(0)};`);
}
