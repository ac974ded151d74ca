import { describe, expect, test } from "vitest";
import { clozeKind } from "./cloze.ts";
import { shortKind } from "./short.ts";

const head = { line: 10, shared: { id: "q1", stem: "Complete." } };
const numbered = (texts: readonly string[]) => texts.map((text, i) => ({ number: 11 + i, text }));
const cloze = (...texts: string[]) => clozeKind.parse(head, numbered(texts));
const short = (...texts: string[]) => shortKind.parse(head, numbered(texts));
const rules = ({ findings }: ReturnType<typeof cloze>) =>
  findings.map(({ line, rule }) => `${line} ${rule}`);

test("a text may have several gaps, over several lines, each with more that is right", () => {
  const { question } = cloze(
    'After it, [more than 60%](#blank ">60%|over 60%") of them',
    "had [acquired \\[sic\\]](#blank) resistance.",
    "",
    "- primary",
    "  > From the",
    "  > outset.",
    "",
    "> So. [^1]",
  );
  expect(question).toEqual({
    ...head.shared,
    kind: "cloze",
    pieces: ["After it, ", " of them had ", " resistance."],
    blanks: [
      { accepted: ["more than 60%", ">60%", "over 60%"] },
      { accepted: ["acquired \\[sic\\]"] },
    ],
    slips: [{ answer: "primary", feedback: "From the outset." }],
    explanation: "So. [^1]",
  });
});

test("each gap counts, and what is typed is compared as people mean it", () => {
  const { question } = cloze(
    "[&gt;60%](#blank) and [**IFNγ**](#blank 'type II IFN') and [x](#blank)",
  );
  const grade = (...texts: string[]) =>
    question?.kind === "cloze" ? clozeKind.grade(question, { kind: "text", texts }) : -1;
  expect(grade("> 60 %", "ifn-gamma", "X")).toBe(1);
  expect(grade("60%", "type II IFN", "")).toBeCloseTo(1 / 3, 10);
  expect(grade("> 60 %", "ifn-gamma")).toBe(0);
});

describe("a text that cannot be filled is reported", () => {
  test.each([
    ["no gap", ["text"], ["11 question-key"]],
    ["no text", [], ["10 question-key"]],
    ["an empty gap", ["a [](#blank) b"], ["11 question-empty"]],
    ["a gap of nothing to compare", ["a [–](#blank) b"], ["11 question-empty"]],
    ["a gap that is not closed", ["[a](#blank) [b](#blank |c) d"], ["11 question-blank"]],
    ["an expected answer without feedback", ["[a](#blank)", "- b"], ["12 question-feedback"]],
  ])("%s", (_, body, expected) => {
    expect(rules(cloze(...body))).toEqual(expected);
  });
});

test("a text that would open something else is written so that it does not", () => {
  const written = clozeKind.format({
    ...head.shared,
    kind: "cloze",
    explanation: "",
    pieces: ["Note: ", ""],
    blanks: [{ accepted: ["a", 'b "c" | d'] }],
  });
  expect(written).toBe('&#8203;Note: [a](#blank "b \\"c\\" \\| d")');
});

test("a short answer may be given in all the ways that its key lists", () => {
  const { question } = short("= more than 60% | >60%", "= most \\| many", "", "> So.");
  expect(question).toMatchObject({ accepted: ["more than 60%", ">60%", "most \\| many"] });
  const grade = (text: string) =>
    question?.kind === "short" ? shortKind.grade(question, { kind: "text", texts: [text] }) : -1;
  expect(["over 60 percent", "> 60%", "Most | many", "60%", ""].map(grade)).toEqual([
    1, 1, 1, 0, 0,
  ]);
});

test.each([
  ["no key", ["> So."], ["10 question-key"]],
  ["an empty alternative", ["= a | "], ["11 question-key"]],
  ["a stray line", ["= a", "oops"], ["12 question-line"]],
])("a short answer with %s is reported", (_, body, expected) => {
  expect(rules(short(...body))).toEqual(expected);
});

test("a long run of what looks like gaps is read once", () => {
  for (const filling of [
    "[",
    "](#blank",
    "[a](#blank ",
    '[a](#blank "',
    "[a](#blank '",
    "\\[",
    "[a](#blank) ",
  ]) {
    const parsed = cloze(filling.repeat(200_000 / filling.length));
    expect(parsed.question === undefined).toBe(parsed.findings.length > 0);
  }
});
