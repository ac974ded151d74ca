import type { PlainQuestion } from "../../quiz/index.ts";
import { inlineText } from "../questions/inline-html.ts";
import { escapeGift } from "./gift-text.ts";

/**
 * An answer to be typed, as GIFT: `=more than 60%`. None where Moodle would see an arrow and take
 * the question for one of pairs, for which GIFT has no escape.
 */
export function giftAnswer(
  markdown: string,
  tell: (remark: string) => void,
  weight = 100,
): string[] {
  const text = inlineText(markdown);
  if (text.includes("->")) {
    tell(`the answer “${text}” was left out: an arrow in it would make it a pair`);
    return [];
  }
  if (text === "") return [];
  // An asterisk stands for anything in Moodle's short answers.
  const written = escapeGift(text.replace(/\*/gu, "\\*"));
  const share = weight === 100 && !written.startsWith("%") ? "" : `%${weight}%`;
  return [`=${share}${written.startsWith("[") ? "[plain]" : ""}${written}`];
}

/** Wrong answers that are to be expected, which earn nothing and are spoken to. */
export function giftWrong(
  slips: PlainQuestion["slips"],
  feedback: (said: string) => string,
  tell: (remark: string) => void,
): string[] {
  return (slips ?? []).flatMap(({ answer, feedback: said }) =>
    giftAnswer(answer, tell, 0).map((written) => `${written}${feedback(said)}`),
  );
}
