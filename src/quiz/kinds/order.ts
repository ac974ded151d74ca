import type { Finding } from "../../kernel/index.ts";
import type { OrderItem, OrderQuestion } from "../question.ts";
import { hasTwins, parseExplanation, type QuestionKind, strayLine } from "./kind.ts";
import { plainHead } from "./plain-question.ts";
import { shuffleChoices } from "./prompt.ts";

const ITEM = /^\d+[.)](?:\s+(.*))?$/u;
const FEEDBACK = /^\s+>\s?(.*)$/u;

/** Of two items shown in the wrong order, only one other order is left. */
const FEWEST_ITEMS = 3;

/**
 * Things to put in order, written as a numbered list in the right one:
 *
 *     1. IFNγ binds its receptor
 *     2. JAK1 and JAK2 are activated
 *        > They sit on the receptor. (optional: why it stands here)
 *     3. STAT1 is phosphorylated
 */
export const orderKind: QuestionKind<OrderQuestion> = {
  names: ["order"],
  isNamed: true,

  // Any list of steps looks like this; whether they are to be ordered, the heading says.
  recognises: () => false,

  parse(head, body) {
    const findings: Finding[] = [];
    const items: OrderItem[] = [];
    for (const line of body) {
      const item = ITEM.exec(line.text);
      const feedback = FEEDBACK.exec(line.text);
      const last = items.at(-1);
      if (item) items.push({ text: (item[1] ?? "").trim() });
      else if (feedback && last) {
        const text = `${last.feedback ?? ""} ${(feedback[1] as string).trim()}`.trim();
        if (text !== "") items.splice(-1, 1, { ...last, feedback: text });
      } else if (line.text.trim() !== "" && !line.text.startsWith(">")) {
        findings.push(
          strayLine(
            line,
            "write each step as `1. text`, feedback as an indented `> text` below it",
          ),
        );
      }
    }
    const malformed = (rule: string, what: string, remedy: string) =>
      findings.push({ line: head.line, rule, what, remedy });
    if (items.length < FEWEST_ITEMS) {
      malformed(
        "question-options",
        `there are ${items.length} item(s) to put in order`,
        `number at least ${FEWEST_ITEMS} in the right order: \`1. first\`, \`2. second\` …`,
      );
    }
    if (items.some(({ text }) => text === "")) {
      malformed("question-empty", "an item is empty", "write its text, or delete it");
    }
    if (hasTwins(items.map(({ text }) => text))) {
      malformed("question-twice", "two items are the same", "change or delete one of them");
    }
    if (findings.length > 0) return { findings };
    const explanation = parseExplanation(body);
    return { question: { ...head.shared, kind: "order", items, explanation }, findings: [] };
  },

  format: ({ items }) =>
    items
      .map(({ text, feedback }, index) => {
        const mark = `${index + 1}.`;
        return feedback
          ? `${mark} ${text}\n${" ".repeat(mark.length + 1)}> ${feedback}`
          : `${mark} ${text}`;
      })
      .join("\n"),

  /** The share of pairs of items that are in order (Kendall's distance): one slip costs little. */
  grade({ items }, answer) {
    if (answer.kind !== "order" || !isPermutation(answer.order, items.length)) return 0;
    let inOrder = 0;
    answer.order.forEach((item, i) => {
      inOrder += answer.order.slice(i + 1).filter((later) => later > item).length;
    });
    return inOrder / ((items.length * (items.length - 1)) / 2);
  },

  prompt: ({ id, items }) => ({
    form: "order",
    items: shuffleChoices(
      items.map(({ text }) => text),
      id,
    ),
  }),

  key: ({ items }) => items.map(({ text }) => text),

  feedback: ({ items }) => items.flatMap(({ feedback }) => feedback ?? []),

  toPlain: (question) => ({
    ...plainHead(question),
    options: question.items.map((item) => ({ ...item, correct: true })),
  }),
};

function isPermutation(order: readonly number[], length: number): boolean {
  return (
    order.length === length &&
    new Set(order).size === length &&
    order.every((index) => Number.isInteger(index) && index >= 0 && index < length)
  );
}
