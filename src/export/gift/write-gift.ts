import type { Deck } from "../../deck/index.ts";
import { parseNumber } from "../../quiz/index.ts";
import { type AskedQuestion, askedQuestions } from "../questions/asked-questions.ts";
import { decimal } from "../questions/decimal.ts";
import { explainHtml, type PartFeedback, partFeedback } from "../questions/explain.ts";
import { inlineHtml, inlineText, pieceHtml } from "../questions/inline-html.ts";
import { nameQuestion } from "../questions/name-question.ts";
import { giftAnswer, giftWrong } from "./gift-answer.ts";
import { escapeGift, giftHtml } from "./gift-text.ts";

/** One question of a GIFT file: `::name::text{answers}text`. */
interface GiftQuestion {
  readonly id: string;
  readonly before: string;
  readonly answers: readonly string[];
  /** What stands behind the braces, which makes them a gap in the text. */
  readonly after?: string;
  /** Feedback on parts that GIFT has no place for. */
  readonly unplaced?: readonly PartFeedback[];
}

/**
 * The questions of a deck as a GIFT file for Moodle, and what it could not hold, in sentences.
 * Follows Moodle's own reader, which is the format's definition:
 * https://docs.moodle.org/en/GIFT_format
 *
 *     // [id:q1] [tag:single] [tag:understand]
 *     ::q1 Which one?::[html]Which one?{
 *     	=[html]The right one
 *     	~[html]A wrong one#[html]What choosing it shows
 *     	####[html]<p>Why</p>
 *     }
 *
 * GIFT has no ordering (written as matching with the places 1, 2, 3) and one gap for each text: a
 * text with several gaps becomes as many questions, the other gaps filled.
 */
export function writeGift(deck: Deck): { text: string; remarks: string[] } {
  const remarks: string[] = [];
  const blocks = askedQuestions(deck).flatMap((asked) => {
    const written = giftQuestions(asked, (remark) => remarks.push(`${asked.plain.id}: ${remark}`));
    return written.map((question) => formatBlock(asked, question));
  });
  const category = inlineText(deck.front.title).replace(/\s+/gu, " ").replace(/\//gu, "//");
  return { text: [`$CATEGORY: ${category}`, ...blocks, ""].join("\n\n"), remarks };
}

function formatBlock(asked: AskedQuestion, question: GiftQuestion): string {
  const { kind, bloom, difficulty } = asked.plain;
  const tags = [kind, bloom, difficulty === undefined ? undefined : `difficulty ${difficulty}`]
    .filter((tag) => tag !== undefined)
    .map((tag) => ` [tag:${tag}]`);
  const why = explainHtml(asked, question.unplaced);
  return [
    `// [id:${question.id}]${tags.join("")}`,
    `::${escapeGift(nameQuestion(asked))}::${question.before}{`,
    ...question.answers.map((answer) => `\t${answer}`),
    ...(why === "" ? [] : [`\t####${giftHtml(why)}`]),
    `}${question.after ?? ""}`,
  ].join("\n");
}

function giftQuestions(asked: AskedQuestion, tell: (remark: string) => void): GiftQuestion[] {
  const { plain } = asked;
  const { id, options = [], pairs = [], decoys = [], slips = [], number } = plain;
  const before = giftHtml(inlineHtml(plain.stem));
  const feedback = (said: string | undefined) =>
    said === undefined ? "" : `#${giftHtml(inlineHtml(said))}`;
  switch (plain.kind) {
    case "single":
    case "several": {
      const right = options.filter(({ correct }) => correct).length;
      const share = (correct: boolean) =>
        correct ? percent(1 / right) : `-${percent(1 / (options.length - right))}`;
      const answers = options.map(({ text, correct, feedback: said }) => {
        const mark = plain.kind === "single" ? (correct ? "=" : "~") : `~%${share(correct)}%`;
        return `${mark}${giftHtml(inlineHtml(text))}${feedback(said)}`;
      });
      return [{ id, before, answers }];
    }
    case "numeric": {
      const { value = 0, tolerance = 0, unit } = number ?? {};
      const amounts = slips.map((slip) => ({ slip, amount: leadingNumber(slip.answer) }));
      const answers = amounts.flatMap(({ slip, amount }) =>
        Number.isNaN(amount)
          ? []
          : [`=%0%${decimal(amount)}:${decimal(tolerance)}${feedback(slip.feedback)}`],
      );
      const unplaced = amounts.flatMap(({ slip, amount }) =>
        Number.isNaN(amount) ? [{ part: [slip.answer], feedback: slip.feedback }] : [],
      );
      // GIFT has no units: the person is told which is meant.
      const asks = unit === undefined ? before : `${before} (${escapeGift(inlineHtml(unit))})`;
      const key = `=${decimal(value)}:${decimal(tolerance)}`;
      return [{ id, before: asks, answers: ["#", key, ...answers], unplaced }];
    }
    case "order": {
      const answers = options.map(({ text }, i) => `=${i + 1} -> ${escapeGift(inlineText(text))}`);
      return [{ id, before, answers, unplaced: partFeedback(plain) }];
    }
    case "match": {
      const answers = [
        ...pairs.map(
          ({ left, right }) => `=${giftHtml(inlineHtml(left))} -> ${escapeGift(inlineText(right))}`,
        ),
        ...decoys.map(({ text }) => `= -> ${escapeGift(inlineText(text))}`),
      ];
      return [{ id, before, answers, unplaced: partFeedback(plain) }];
    }
    case "short": {
      const texts = options.map(({ text }) => text);
      const answers = texts.flatMap((text) => giftAnswer(text, tell));
      if (answers.length === 0) {
        tell("left out, since GIFT would take its answer for a pair to match");
        return [];
      }
      return [{ id, before, answers: [...answers, ...giftWrong(slips, feedback, tell)] }];
    }
    case "cloze":
      return clozeQuestions(asked, feedback, tell);
  }
}

/** A question for each gap of a text. */
function clozeQuestions(
  { plain }: AskedQuestion,
  feedback: (said: string) => string,
  tell: (remark: string) => void,
): GiftQuestion[] {
  const { id, stem, pieces = [], blanks = [], slips = [] } = plain;
  if (blanks.length > 1) {
    tell(`is ${blanks.length} questions, since a text of GIFT has one gap`);
  }
  return blanks.flatMap((accepted, gap) => {
    const answers = accepted.flatMap((text) => giftAnswer(text, tell));
    if (answers.length === 0) {
      tell("a gap was left out, since GIFT would take its answer for a pair to match");
      return [];
    }
    const part = (from: number, to: number) =>
      pieces
        .slice(from, to)
        .map((piece, i) => {
          const filled = from + i < to - 1 ? inlineHtml(blanks[from + i]?.[0] ?? "") : "";
          return `${pieceHtml(piece)}${filled}`;
        })
        .join("");
    const before = `${inlineHtml(stem)}<br/>${part(0, gap + 1)}`;
    // Two slashes behind the braces would begin a comment.
    const after = part(gap + 1, pieces.length).replace(/^(\s*)\//u, "$1&#47;");
    return [
      {
        id: blanks.length === 1 ? id : `${id}-${gap + 1}`,
        before: `${giftHtml(before)}${/\s$/u.test(before) ? " " : ""}`,
        answers: [...answers, ...giftWrong(slips, feedback, tell)],
        after: /^\s/u.test(after) ? ` ${escapeGift(after)}` : escapeGift(after),
      },
    ];
  });
}

/** Moodle knows the shares of one to ten by these digits. */
function percent(share: number): string {
  return String(Math.round(share * 1e7) / 1e5);
}

/** The number that an answer begins with; NaN when it begins with none. */
export function leadingNumber(answer: string): number {
  const text = inlineText(answer);
  return parseNumber(/^[-−–]?[\d,]+(?:\.\d+)?(?:e[-+]?\d+)?/u.exec(text)?.[0] ?? "");
}
