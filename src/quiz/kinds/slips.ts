import type { Finding } from "../../kernel/index.ts";
import type { Slip } from "../question.ts";
import { isAccepted } from "./fold-answer.ts";
import type { Line } from "./kind.ts";

const SLIP = /^[-*+]\s+(\S.*)$/u;
const FEEDBACK = /^\s+>\s?(.*)$/u;

/**
 * Takes expected wrong answers, and what typing them shows, out of a body:
 *
 *     - About 10%
 *       > That is the share who …
 *
 * `rest` are the other lines.
 */
export function parseSlips(body: readonly Line[]): {
  slips: Slip[];
  rest: Line[];
  findings: Finding[];
} {
  const slips: { answer: string; feedback: string; line: number }[] = [];
  const rest: Line[] = [];
  for (const line of body) {
    const slip = SLIP.exec(line.text);
    const feedback = FEEDBACK.exec(line.text);
    const last = slips.at(-1);
    if (slip) slips.push({ answer: (slip[1] as string).trim(), feedback: "", line: line.number });
    else if (feedback && last) {
      last.feedback = `${last.feedback} ${(feedback[1] as string).trim()}`.trim();
    } else rest.push(line);
  }
  return {
    slips: slips.map(({ answer, feedback }) => ({ answer, feedback })),
    rest,
    findings: slips
      .filter(({ feedback }) => feedback === "")
      .map(({ answer, line }) => ({
        line,
        rule: "question-feedback",
        what: `nothing is said to who answers “${answer.slice(0, 60)}”`,
        remedy: "say what that answer shows, as an indented `> text` below it, or delete it",
      })),
  };
}

/** The inverse of `parseSlips`, as lines that follow the key. */
export function formatSlips(slips: readonly Slip[] | undefined): string {
  if (!slips || slips.length === 0) return "";
  return `\n\n${slips.map(({ answer, feedback }) => `- ${answer}\n  > ${feedback}`).join("\n")}`;
}

/** The property of a question: absent when there is none. */
export function withSlips(slips: readonly Slip[]): { slips?: readonly Slip[] } {
  return slips.length === 0 ? {} : { slips };
}

/** What is said to the person who typed one of the answers to be expected. */
export function findSlip(typed: string, slips: readonly Slip[] | undefined): string | undefined {
  return slips?.find(({ answer }) => isAccepted(typed, [answer]))?.feedback;
}
