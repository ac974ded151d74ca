import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatQuestion, opensQuestion, parseQuestion } from "../parse-question.ts";
import type { Answer, Question } from "../question.ts";
import { ARBITRARY_QUESTIONS } from "./arbitrary-question.ts";
import { gradeAnswer, kindOf, QUESTION_KINDS } from "./kinds.ts";

/** As a deck holds it: numbered lines, the first of which is the heading, on line 10. */
function parse(markdown: string) {
  const [heading = "", ...body] = markdown.split("\n");
  return parseQuestion(
    { number: 10, text: heading },
    body.map((text, i) => ({ number: 11 + i, text })),
  );
}

const arbitraryAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant("choice" as const),
    chosen: fc.array(fc.integer({ min: -1, max: 9 })),
  }),
  fc.record({ kind: fc.constant("numeric" as const), value: fc.double() }),
);

/** The answer that is right in every part. */
function rightAnswer(question: Question): Answer {
  if (question.kind === "numeric") return { kind: "numeric", value: question.value };
  const chosen = question.options.flatMap(({ correct }, i) => (correct ? [i] : []));
  return { kind: "choice", chosen };
}

test("every kind of question is under this contract, and none under two files", () => {
  const names = QUESTION_KINDS.flatMap((kind) => [...kind.names] as string[]);
  expect(ARBITRARY_QUESTIONS.map(([name]) => name)).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(ARBITRARY_QUESTIONS)("a question of kind %s", (name, arbitrary) => {
  test("is the same after it was written and read", () => {
    fc.assert(
      fc.property(arbitrary, (question) => {
        const markdown = formatQuestion(question);
        expect(opensQuestion(markdown.split("\n")[0] ?? "")).toBe(true);
        expect(parse(markdown)).toEqual({ question, findings: [] });
      }),
      { numRuns: 200 },
    );
  });

  test("is recognised by its own kind alone", () => {
    fc.assert(
      fc.property(arbitrary, (question) => {
        const body = kindOf(question).format(question).split("\n");
        const lines = body.map((text, i) => ({ number: i, text }));
        const kinds = QUESTION_KINDS.filter((kind) => kind.recognises(lines));
        expect(kinds.flatMap((kind) => [...kind.names] as string[])).toContain(name);
        expect(kinds.length).toBe(1);
      }),
    );
  });

  test("gives a whole point for the right answer, and 0 to 1 for any", () => {
    fc.assert(
      fc.property(arbitrary, arbitraryAnswer, (question, answer) => {
        expect(gradeAnswer(question, rightAnswer(question))).toBe(1);
        const grade = gradeAnswer(question, answer);
        expect(grade >= 0 && grade <= 1).toBe(true);
      }),
    );
  });

  test("gives nothing for an answer of another kind", () => {
    fc.assert(
      fc.property(arbitrary, (question) => {
        const other: Answer =
          question.kind === "numeric"
            ? { kind: "choice", chosen: [0] }
            : { kind: "numeric", value: 0 };
        expect(gradeAnswer(question, other)).toBe(0);
      }),
    );
  });

  test("spoilt by a line, is a question or has findings on its lines, never an exception", () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(20), fc.string({ maxLength: 30 }), (question, at, spoil) => {
        const lines = formatQuestion(question).split("\n");
        lines.splice(1 + (at % lines.length), 0, ...spoil.split("\n"));
        const parsed = parse(lines.join("\n"));
        expect(parsed.question === undefined).toBe(parsed.findings.length > 0);
        for (const { line } of parsed.findings) {
          expect(line >= 10 && line < 10 + lines.length).toBe(true);
        }
      }),
    );
  });
});

test("any lines at all are a question or have findings, never an exception", () => {
  const odd = fc.string({ unit: fc.constantFrom(..."12.-[]xX=>±<!- #q5\t aé"), maxLength: 30 });
  fc.assert(
    fc.property(odd, fc.array(odd, { maxLength: 8 }), (stem, body) => {
      const parsed = parse([`#### ${stem} <!-- quiz id=q1 -->`, ...body].join("\n"));
      expect(parsed.question === undefined).toBe(parsed.findings.length > 0);
    }),
    { numRuns: 400 },
  );
});
