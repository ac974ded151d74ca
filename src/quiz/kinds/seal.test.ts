import { describe, expect, it } from "vitest";
import { formatQuestion, parseQuestion } from "../parse-question.ts";
import type { ChoiceQuestion } from "../question.ts";
import { gradeAnswer } from "./kinds.ts";
import { sealQuestion, unseal } from "./seal.ts";

const open: ChoiceQuestion = {
  id: "q1",
  kind: "several",
  stem: "Which were lost?",
  options: [
    { text: "B2M", correct: true, feedback: "It holds class I." },
    { text: "PD-1", correct: false },
    { text: "JAK1", correct: true },
  ],
  explanation: "Both are named. [^2]",
};
const sealed = sealQuestion(open);
const choose = (...chosen: number[]) => ({ kind: "choice" as const, chosen });

describe("a sealed question", () => {
  it("says nowhere what is right or why", () => {
    const text = formatQuestion(sealed);
    expect(text).not.toMatch(/\[x\]|^\s*>|Both/mu);
    expect(text).toMatch(/^#### Which were lost\? <!-- quiz id=q1 seal=[\da-f]{16} -->/u);
  });

  it("is the same after it was written and read", () => {
    const [heading = "", ...body] = formatQuestion(sealed).split("\n");
    const lines = body.map((text, i) => ({ number: i + 2, text }));
    expect(parseQuestion({ number: 1, text: heading }, lines).question).toEqual(sealed);
  });

  it("is right for the sealed options, in any order, and for nothing else", () => {
    expect(gradeAnswer(sealed, choose(0, 2))).toBe(1);
    expect(gradeAnswer(sealed, choose(2, 0))).toBe(1);
    expect(gradeAnswer({ ...sealed, id: "3fa91c0b-q1" }, choose(0, 2))).toBe(1);
    for (const wrong of [[0], [2], [0, 1], [0, 1, 2], [], [7]]) {
      expect(gradeAnswer(sealed, choose(...wrong))).toBe(0);
    }
  });

  it("shows its key to who has found it, and to nobody else", () => {
    expect(unseal(sealed, choose(0, 2))).toMatchObject({
      options: open.options.map(({ text, correct }) => ({ text, correct })),
    });
    expect(unseal(sealed, choose(0))).toBe(sealed);
    expect(unseal(sealed, undefined)).toBe(sealed);
    expect(unseal(open, choose(0))).toBe(open);
  });

  it("may not have a mark beside the seal", () => {
    const lines = ["- [x] B2M", "- [ ] PD-1"].map((text, i) => ({ number: i + 2, text }));
    const heading = { number: 1, text: "#### Which? <!-- quiz id=q1 seal=00 -->" };
    expect(parseQuestion(heading, lines).findings).toMatchObject([{ rule: "question-key" }]);
  });
});
