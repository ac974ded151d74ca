import type { Answer } from "../quiz/index.ts";

/** True when what was stored has the form of an answer; whether it fits a question, grading says. */
export function isAnswer(value: unknown): value is Answer {
  if (typeof value !== "object" || value === null) return false;
  const { kind, confidence, ...rest } = value as Record<string, unknown>;
  if (confidence !== undefined && !isIndex(confidence)) return false;
  switch (kind) {
    case "numeric":
      return typeof rest["value"] === "number";
    case "choice":
      return isListOf(rest["chosen"], Number.isInteger);
    case "order":
      return isListOf(rest["order"], isIndex);
    case "match":
      return isListOf(rest["matched"], isIndex);
    case "text":
      return isListOf(rest["texts"], (each) => typeof each === "string");
    default:
      return false;
  }
}

const isIndex = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

function isListOf(value: unknown, isOne: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}
