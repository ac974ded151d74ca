import type { Finding } from "../../kernel/index.ts";
import type { ReadQuestion } from "../questions/read-back.ts";
import { type GiftParts, sharedOf } from "./gift-parts.ts";
import { type GiftAnswer, splitAnswer } from "./split-answer.ts";
import { splitAtMarks } from "./split-gift.ts";

/** A number and what is right on either side of it; `undefined` where it is no number. */
function readAmount(text: string): { value: number; tolerance: number } | undefined {
  const numbers = text
    .split(/\.\.|:/u)
    .map((each) => (each.trim() === "" ? Number.NaN : Number(each)));
  const [first = Number.NaN, second = 0] = numbers;
  if (numbers.length > 2 || Number.isNaN(first) || Number.isNaN(second)) return undefined;
  if (!text.includes("..")) return { value: first, tolerance: Math.abs(second) };
  return { value: rounded((first + second) / 2), tolerance: rounded(Math.abs(second - first) / 2) };
}

/** `{#3:2}`, `{#1..5}`, `{#=3:0 =%50%3:2 =%0%4#why}`: a number, and others that are near. */
export function readNumbers(parts: GiftParts, answers: string): ReadQuestion {
  const findings: Finding[] = [];
  const remark = (what: string, remedy: string) =>
    findings.push({ line: parts.line, rule: "gift", what, remedy });
  const read = splitAtMarks(answers, /[=~]/u)
    .filter((each) => each.trim() !== "")
    .map((each) => ({ ...splitAnswer(each), amount: readAmount(splitAnswer(each).text) }));
  const key = read.find(
    ({ amount, mark, weight = 100 }) => amount && mark === "=" && weight >= 100,
  );
  if (!key?.amount) {
    remark("the question has no number that is right", "write it as `{#=12.5:0.5}`");
    return { findings };
  }
  const slips: { answer: string; feedback: string }[] = [];
  for (const each of read.filter((other) => other !== key)) {
    const feedback = parts.toMarkdown(each.feedback);
    if (each.amount && (each.weight ?? (each.mark === "=" ? 100 : 0)) === 0 && feedback !== "") {
      slips.push({ answer: String(each.amount.value), feedback });
    } else {
      remark(
        `${describe(each)} was left out: one number is right, within its tolerance`,
        remedyOf(each),
      );
    }
  }
  if (key.feedback !== "") {
    remark("what was said to the right number was left out", "put it into the explanation");
  }
  const question = { ...sharedOf(parts), kind: "numeric" as const, ...key.amount };
  return { question: slips.length > 0 ? { ...question, slips } : question, findings };
}

function describe({ text, weight, mark }: GiftAnswer): string {
  const amount = text === "" || text === "*" ? "any other number" : `“${text}”`;
  return `${amount}, worth ${weight ?? (mark === "=" ? 100 : 0)}%,`;
}

function remedyOf({ feedback }: GiftAnswer): string {
  return feedback === ""
    ? "widen the tolerance if it should count"
    : "put what was said to it into the explanation";
}

/** Half of a sum in binary fractions: 0.30000000000000004 was meant as 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
