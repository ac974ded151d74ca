import { expect, test } from "vitest";
import { formatFinding, InputError } from "./errors.ts";

test("a finding is one line that editors can jump to", () => {
  const finding = { line: 42, rule: "r", what: "footnote [^7] is missing", remedy: "add it" };
  expect(formatFinding("deck.md", finding)).toBe("deck.md:42: footnote [^7] is missing; add it");
});

test("an input error says what was wrong and what to do", () => {
  const error = new InputError("the link is cut", "copy it again");
  expect(error).toBeInstanceOf(Error);
  expect([error.name, error.message, error.remedy]).toEqual([
    "InputError",
    "the link is cut",
    "copy it again",
  ]);
});
