import type { Finding } from "../../kernel/index.ts";
import type { NumericQuestion } from "../question.ts";
import { parseExplanation, type QuestionKind } from "./kind.ts";

/** `= 1201`, `= 1,201 ± 10 patients`, `= 5e-8`. */
const KEY =
  /^=\s*([-−–]?[\d,]+(?:\.\d+)?(?:e[-+]?\d+)?)\s*(?:(?:±|\+\/-)\s*([\d,]+(?:\.\d+)?(?:e[-+]?\d+)?))?\s*(\S.*)?$/su;

/** A number typed by a person or printed: "1,201", "−3.5", "5e-8"; NaN when it is none. */
export function parseNumber(text: string): number {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/gu, "")
    // Only where it groups thousands: "12,5" is not 125.
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "")
    .replace(/^[−–]/u, "-");
  const number = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/u.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}

/** A number, written `= value ± tolerance unit`. */
export const numericKind: QuestionKind<NumericQuestion> = {
  names: ["numeric"],

  recognises: (body) => body.some((line) => line.text.startsWith("=")),

  parse(head, body) {
    const findings: Finding[] = [];
    const keys = body.filter((line) => line.text.startsWith("="));
    const key = KEY.exec(keys[0]?.text ?? "");
    const value = parseNumber(key?.[1] ?? "");
    const tolerance = parseNumber(key?.[2] ?? "0");
    if (keys.length !== 1 || Number.isNaN(value) || Number.isNaN(tolerance)) {
      findings.push({
        line: keys[0]?.number ?? head.line,
        rule: "question-key",
        what: keys.length > 1 ? "the question has two numbers as its key" : "the key is no number",
        remedy: "write it on one line, such as `= 1201 ± 0`",
      });
    }
    for (const line of body) {
      if (line.text.trim() === "" || line.text.startsWith("=") || line.text.startsWith(">"))
        continue;
      findings.push({
        line: line.number,
        rule: "question-line",
        what: `“${line.text.trim().slice(0, 60)}” is no part of a numeric question`,
        remedy: "keep only the line `= number` and the explanation `> text`",
      });
    }
    if (findings.length > 0) return { findings };
    const unit = key?.[3]?.trim();
    const explanation = parseExplanation(body);
    const question = { ...head.shared, kind: "numeric" as const, value, tolerance, explanation };
    return { question: unit ? { ...question, unit } : question, findings: [] };
  },

  format: ({ value, tolerance, unit }) => `= ${value} ± ${tolerance}${unit ? ` ${unit}` : ""}`,

  grade(question, answer) {
    if (answer.kind !== "numeric") return 0;
    const { value, tolerance } = question;
    // 0.4 is 0.3 ± 0.1, though as binary fractions they are a little further apart.
    const rounding = 4 * Number.EPSILON * (Math.abs(value) + tolerance);
    return Math.abs(answer.value - value) <= tolerance + rounding ? 1 : 0;
  },
};
