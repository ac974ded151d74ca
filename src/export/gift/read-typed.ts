import type { Finding } from "../../kernel/index.ts";
import { escapeMarkdown } from "../../quiz/index.ts";
import { escapeCell } from "../questions/escape-cell.ts";
import type { ReadQuestion } from "../questions/read-back.ts";
import { readInlineHtml } from "../questions/read-inline-html.ts";
import { FORMAT, type GiftParts, sharedOf } from "./gift-parts.ts";
import { unescapeGift } from "./gift-text.ts";
import { splitAnswer } from "./split-answer.ts";

/** Between our stem and our text with a gap. */
const BREAK = /<br\s*\/?>/u;

/** `{=right =%50%nearly right =%0%wrong#why}`; with text behind the braces a gap in that text. */
export function readTyped(parts: GiftParts, marked: readonly string[]): ReadQuestion {
  const findings: Finding[] = [];
  const accepted: string[] = [];
  const slips: { answer: string; feedback: string }[] = [];
  const remark = (what: string, remedy: string) =>
    findings.push({ line: parts.line, rule: "gift", what, remedy });
  for (const { text, weight = 100, feedback } of marked.map(splitAnswer)) {
    const typed = unescapeGift(text.replace(/^\[plain\]/u, ""));
    const answer = readTypedText(typed);
    if (answer === undefined) {
      remark(
        `“${typed}” was left out: its asterisk stands for any letters`,
        "write each answer that is right in full",
      );
      continue;
    }
    if (weight > 0) {
      accepted.push(answer);
      if (weight < 100) {
        remark(
          `“${typed}” was right by ${weight}%, now it is right`,
          "delete it if it should not be",
        );
      }
      if (feedback !== "") {
        remark(
          `what was said to “${typed}” was left out: a right answer is explained once`,
          "put it into the explanation",
        );
      }
    } else if (feedback === "") {
      remark(
        `“${typed}” was left out: it is wrong, and nothing is said to it`,
        "nothing, or say it",
      );
    } else slips.push({ answer, feedback: parts.toMarkdown(feedback) });
  }
  const said = slips.length > 0 ? { slips } : {};
  if (parts.after === "" && !parts.tags.includes("cloze")) {
    const texts = accepted.map(escapeCell);
    return { question: { ...sharedOf(parts), kind: "short", accepted: texts, ...said }, findings };
  }
  const { stem, text } = splitStem(parts);
  // A bracket or a quotation mark would end the gap as we write it.
  const texts = accepted.map((each) => escapeCell(each).replace(/(?<!\\)[[\]]/gu, "\\$&"));
  const question = {
    ...sharedOf(parts, stem),
    kind: "cloze" as const,
    pieces: [keepEnds(text, parts), keepEnds(parts.after, parts)],
    blanks: [{ accepted: texts }],
    ...said,
  };
  return { question, findings };
}

/** What a person is to type, as Markdown; `undefined` where it is a pattern. */
function readTypedText(typed: string): string | undefined {
  const html = /^\[html\]([\s\S]*)$/u.exec(typed)?.[1];
  if (html !== undefined) return readInlineHtml(html);
  if (/(?<!\\)\*/u.test(typed)) return undefined;
  return escapeMarkdown(typed.replace(/\\\*/gu, "*"));
}

/** What is asked, and the text whose gap is filled. */
function splitStem({ before, name, tags, toMarkdown }: GiftParts): { stem: string; text: string } {
  const at = tags.includes("cloze") ? BREAK.exec(before) : null;
  if (at) {
    const format = FORMAT.exec(before)?.[0] ?? "";
    const text = before.slice(at.index + at[0].length);
    return { stem: toMarkdown(before.slice(0, at.index)), text: `${format}${text}` };
  }
  return { stem: escapeMarkdown(name) || "Complete the sentence.", text: before };
}

/** A piece beside a gap: white space at its ends counts. */
function keepEnds(text: string, { toMarkdown }: GiftParts): string {
  const [format = ""] = FORMAT.exec(text) ?? [];
  const words = text.slice(format.length);
  if (words.trim() === "") return words === "" ? "" : " ";
  return `${/^\s/u.test(words) ? " " : ""}${toMarkdown(text)}${/\s$/u.test(words) ? " " : ""}`;
}
