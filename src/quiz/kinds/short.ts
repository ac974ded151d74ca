import type { Finding } from "../../kernel/index.ts";
import type { ShortQuestion } from "../question.ts";
import { isAccepted, isAnswer } from "./fold-answer.ts";
import { parseExplanation, type QuestionKind, strayLine } from "./kind.ts";
import { plainHead } from "./plain-question.ts";
import { formatSlips, parseSlips, withSlips } from "./slips.ts";
import { escapePipes, splitPipes } from "./split-pipes.ts";

/**
 * A few words to type; `|` parts what is accepted:
 *
 *     = more than 60% | over 60%
 *
 *     - about 10%
 *       > That is the share who … (optional: an answer to be expected, and what it shows)
 */
export const shortKind: QuestionKind<ShortQuestion> = {
  names: ["short"],
  isNamed: true,

  // `= 60%` alone is a number; whether its words are compared, the heading says.
  recognises: () => false,

  parse(head, body) {
    const { slips, rest, findings: unsaid } = parseSlips(body);
    const findings: Finding[] = [...unsaid];
    const keys = rest.filter(({ text }) => text.startsWith("="));
    const accepted = keys.flatMap(({ text }) => splitPipes(text.slice(1)));
    if (keys.length === 0 || !accepted.every(isAnswer)) {
      findings.push({
        line: keys[0]?.number ?? head.line,
        rule: "question-key",
        what: "the question has no answer, or an empty one",
        remedy: "write what is right as `= text`, or `= text | also right`",
      });
    }
    for (const line of rest) {
      if (line.text.trim() === "" || /^[=>]/u.test(line.text)) continue;
      findings.push(
        strayLine(
          line,
          "write what is right as `= text | also right`, the explanation as `> text`",
        ),
      );
    }
    if (findings.length > 0) return { findings };
    const explanation = parseExplanation(rest);
    const question = { ...head.shared, kind: "short" as const, accepted, explanation };
    return { question: { ...question, ...withSlips(slips) }, findings: [] };
  },

  format: ({ accepted, slips }) =>
    `= ${accepted.map(escapePipes).join(" | ")}${formatSlips(slips)}`,

  grade: ({ accepted }, answer) =>
    answer.kind === "text" && isAccepted(answer.texts[0] ?? "", accepted) ? 1 : 0,

  prompt: () => ({ form: "text", pieces: ["", ""] }),

  key: ({ accepted }) => accepted.slice(0, 1),

  feedback: ({ slips = [] }) => slips.map(({ feedback }) => feedback),

  toPlain: (question) => ({
    ...plainHead(question),
    options: question.accepted.map((text) => ({ text, correct: true })),
    ...withSlips(question.slips ?? []),
  }),
};
