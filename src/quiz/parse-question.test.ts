import { describe, expect, test } from "vitest";
import { opensQuestion, parseQuestion } from "./parse-question.ts";

/** The findings of a question whose heading stands on line 10, as `line rule`. */
function findings(heading: string, ...body: string[]): string[] {
  const lines = body.map((text, i) => ({ number: 11 + i, text }));
  const { findings } = parseQuestion({ number: 10, text: heading }, lines);
  return findings.map(({ line, rule }) => `${line} ${rule}`);
}

const HEAD = "#### Which? <!-- quiz id=q1 -->";

describe("a malformed question says what is wrong, and on which line", () => {
  test.each([
    ["no stem", ["#### <!-- quiz id=q1 -->", "1. [x] a", "2. [ ] b"], ["10 question-stem"]],
    ["no id", ["#### Why? <!-- quiz -->", "1. [x] a", "2. [ ] b"], ["10 question-id"]],
    ["an id with a space", ['#### Why? <!-- quiz id="a b" -->', "= 1"], ["10 question-id"]],
    [
      "an unknown level",
      ["#### Why? <!-- quiz id=q bloom=guess -->", "= 1"],
      ["10 question-bloom"],
    ],
    [
      "difficulty 9",
      ["#### Why? <!-- quiz id=q difficulty=9 -->", "= 1"],
      ["10 question-difficulty"],
    ],
    ["an unknown kind", ["#### Why? <!-- quiz id=q kind=essay -->", "= 1"], ["10 question-kind"]],
    [
      "another kind than its heading says",
      ["#### Why? <!-- quiz id=q kind=single -->", "- [x] a", "- [ ] b"],
      ["10 question-kind"],
    ],
    ["a list that no heading says to order", [HEAD, "1. a", "2. b", "3. c"], ["10 question-kind"]],
    ["nothing to answer", [HEAD, "", "Think."], ["10 question-kind"]],
    ["no body", [HEAD], ["10 question-kind"]],
    ["no key", [HEAD, "1. [ ] a", "2. [ ] b"], ["10 question-key"]],
    ["two keys", [HEAD, "1. [x] a", "2. [x] b"], ["10 question-key"]],
    ["one option", [HEAD, "1. [x] a"], ["10 question-options"]],
    ["an empty option", [HEAD, "1. [x] a", "2. [ ]"], ["10 question-empty"]],
    ["the same option twice", [HEAD, "1. [x] A", "2. [ ] a"], ["10 question-twice"]],
    ["both bullets", [HEAD, "1. [x] a", "- [x] b"], ["10 question-mixed"]],
    ["a stray line", [HEAD, "1. [x] a", "oops", "2. [ ] b"], ["12 question-line"]],
  ])("%s", (_, [heading = "", ...body], expected) => {
    expect(findings(heading, ...body)).toEqual(expected);
  });
});

test("a question may be marked in any of the ways that GitHub takes", () => {
  expect(findings(HEAD, "1) [X] a", "2) [ ] b")).toEqual([]);
  expect(findings(HEAD, "* [x] a", "* [x] b", "* [ ] c")).toEqual([]);
});

test("confidence is asked for by a comment of its own", () => {
  const body = ["1. [x] a", "2. [ ] b", "<!-- confidence -->"];
  const { question } = parseQuestion(
    { number: 1, text: HEAD },
    body.map((text, number) => ({ number, text })),
  );
  expect(question?.confidence).toBe(true);
});

test("confidence may be asked for in the heading, too", () => {
  const heading = { number: 1, text: "#### Which? <!-- quiz id=q1 confidence -->" };
  const { question } = parseQuestion(heading, [{ number: 2, text: "= 5" }]);
  expect(question?.confidence).toBe(true);
});

test("an explanation over several lines is one", () => {
  const body = ["= 5", "", "> first [^1]", ">", "> second"];
  const { question } = parseQuestion(
    { number: 1, text: HEAD },
    body.map((text, number) => ({ number, text })),
  );
  expect(question?.explanation).toBe("first [^1] second");
});

test("only a heading with a quiz comment opens a question", () => {
  expect(opensQuestion("## Why? <!-- quiz id=a -->")).toBe(true);
  expect(opensQuestion("Why? <!-- quiz id=a -->")).toBe(false);
  expect(opensQuestion("## Why?")).toBe(false);
  expect(opensQuestion("## Why? <!-- fill -->")).toBe(false);
});

test("a heading of a megabyte is looked at once", () => {
  for (const filling of [" ", "x ", "<!-- ", "<!-- quiz ", "#"]) {
    expect(opensQuestion(`# ${filling.repeat(1_000_000 / filling.length)}x`)).toBe(false);
  }
});
