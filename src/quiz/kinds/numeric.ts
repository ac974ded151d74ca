import type { Finding } from "../../kernel/index.ts";
import type { NumericQuestion } from "../question.ts";
import { parseExplanation, type QuestionKind, strayLine } from "./kind.ts";
import { plainHead } from "./plain-question.ts";
import { formatSlips, parseSlips, withSlips } from "./slips.ts";

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

/**
 * A number, written `= value ± tolerance unit`:
 *
 *     = 1,201 ± 0 patients
 *
 *     - 29
 *       > They were sequenced. (optional: an answer to be expected, and what it shows)
 */
export const numericKind: QuestionKind<NumericQuestion> = {
  names: ["numeric"],
  isNamed: false,

  recognises: (body) => body.some((line) => line.text.startsWith("=")),

  parse(head, body) {
    const { slips, rest, findings: unsaid } = parseSlips(body);
    const findings: Finding[] = [...unsaid];
    const keys = rest.filter((line) => line.text.startsWith("="));
    const key = KEY.exec(keys[0]?.text ?? "");
    const value = parseNumber(key?.[1] ?? "");
    const tolerance = parseNumber(key?.[2] ?? "0");
    if (keys.length !== 1 || Number.isNaN(value) || Number.isNaN(tolerance)) {
      findings.push({
        line: keys[0]?.number ?? head.line,
        rule: "question-key",
        what: keys.length > 1 ? "the question has two numbers as its key" : "the key is no number",
        remedy: "write it on one line, such as `= 1201 ± 0`; words are an answer with kind=short",
      });
    }
    for (const line of rest) {
      if (line.text.trim() === "" || /^[=>]/u.test(line.text)) continue;
      findings.push(strayLine(line, "keep only the line `= number` and the explanation `> text`"));
    }
    if (findings.length > 0) return { findings };
    const unit = key?.[3]?.trim();
    const explanation = parseExplanation(rest);
    const question = { ...head.shared, kind: "numeric" as const, value, tolerance, explanation };
    const shown = unit ? { unit } : {};
    return { question: { ...question, ...shown, ...withSlips(slips) }, findings: [] };
  },

  format: ({ value, tolerance, unit, slips }) =>
    `= ${value} ± ${tolerance}${unit ? ` ${unit}` : ""}${formatSlips(slips)}`,

  grade(question, answer) {
    if (answer.kind !== "numeric") return 0;
    return isWithin(answer.value, question.value, question.tolerance) ? 1 : 0;
  },

  prompt: ({ unit }) => ({ form: "number", ...(unit === undefined ? {} : { unit }) }),

  key: ({ value }) => [String(value)],

  feedback: ({ slips = [] }) => slips.map(({ feedback }) => feedback),

  toPlain: (question) => ({
    ...plainHead(question),
    number: {
      value: question.value,
      tolerance: question.tolerance,
      ...(question.unit === undefined ? {} : { unit: question.unit }),
    },
    ...withSlips(question.slips ?? []),
  }),
};

/** What is said to the person who gave one of the numbers to be expected. */
export function findNumberSlip(given: number, { slips, tolerance }: NumericQuestion) {
  const slip = slips?.find(({ answer }) => isWithin(given, numberOf(answer), tolerance));
  return slip?.feedback;
}

/** The number that an expected answer begins with: "29", "29 patients". */
const numberOf = (answer: string) => parseNumber(KEY.exec(`= ${answer}`)?.[1] ?? "");

function isWithin(given: number, value: number, tolerance: number): boolean {
  // 0.4 is 0.3 ± 0.1, though as binary fractions they are a little further apart.
  const rounding = 4 * Number.EPSILON * (Math.abs(value) + tolerance);
  return Math.abs(given - value) <= tolerance + rounding;
}
