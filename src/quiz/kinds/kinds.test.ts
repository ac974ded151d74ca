import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatQuestion, opensQuestion, parseQuestion } from "../parse-question.ts";
import type { Answer, Question } from "../question.ts";
import { ARBITRARY_QUESTIONS } from "./arbitrary-question.ts";
import { findKind, gradeAnswer, kindOf, QUESTION_KINDS } from "./kinds.ts";
import { rightsOf } from "./match.ts";
import { plainAnswer } from "./plain-answer.ts";

/** As a deck holds it: numbered lines, the first of which is the heading, on line 10. */
function parse(markdown: string) {
  const [heading = "", ...body] = markdown.split("\n");
  return parseQuestion(
    { number: 10, text: heading },
    body.map((text, i) => ({ number: 11 + i, text })),
  );
}

const indices = fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 8 });
const arbitraryAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant("choice" as const), chosen: indices }),
  fc.record({ kind: fc.constant("numeric" as const), value: fc.double() }),
  fc.record({ kind: fc.constant("order" as const), order: indices }),
  fc.record({ kind: fc.constant("match" as const), matched: indices }),
  fc.record({ kind: fc.constant("text" as const), texts: fc.array(fc.string(), { maxLength: 4 }) }),
);

/** The answer that is right in every part. */
function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case "numeric":
      return { kind: "numeric", value: question.value };
    case "order":
      return { kind: "order", order: question.items.map((_, i) => i) };
    case "match": {
      const rights = rightsOf(question);
      return { kind: "match", matched: question.pairs.map(({ right }) => rights.indexOf(right)) };
    }
    case "cloze":
      return {
        kind: "text",
        texts: question.blanks.map(({ accepted }) => plainAnswer(accepted.at(-1) ?? "")),
      };
    case "short":
      return { kind: "text", texts: [plainAnswer(question.accepted.at(-1) ?? "")] };
    default: {
      const chosen = question.options.flatMap(({ correct }, i) => (correct ? [i] : []));
      return { kind: "choice", chosen };
    }
  }
}

/** Every text that is anywhere in a value. */
function collectTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(collectTexts)
    : [];
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

  test("is recognised by its own kind alone, or says which it is", () => {
    fc.assert(
      fc.property(arbitrary, (question) => {
        const { isNamed, format } = kindOf(question);
        const lines = format(question)
          .split("\n")
          .map((text, i) => ({ number: i, text }));
        const kind = findKind(isNamed ? name : undefined, lines);
        expect(kind?.names).toContain(name);
        if (isNamed) return;
        expect(QUESTION_KINDS.filter((each) => each.recognises(lines)).length).toBe(1);
      }),
    );
  });

  test("shows nothing before the answer that tells the key", () => {
    fc.assert(
      fc.property(arbitrary, (question) => {
        const { prompt, key, feedback } = kindOf(question);
        const shown = prompt(question);
        expect(prompt(question)).toEqual(shown);
        expect(JSON.stringify(shown)).not.toMatch(/"(?:correct|feedback|accepted|value)":/u);
        if (shown.form === "order") {
          expect(shown.items.map(({ text }) => text)).not.toEqual(key(question));
        }
        expect(key(question).length).toBeGreaterThan(0);
        expect(feedback(question).every((text) => text !== "")).toBe(true);
      }),
    );
  });

  test("is exported whole, as plain data", () => {
    fc.assert(
      fc.property(arbitrary, (question) => {
        const { toPlain, key, feedback } = kindOf(question);
        const plain = toPlain(question);
        expect(plain.kind).toBe(name);
        expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
        const texts = collectTexts(plain);
        if (question.kind !== "numeric" && question.kind !== "match") {
          expect(texts).toEqual(expect.arrayContaining([...key(question)]));
        }
        expect(texts).toEqual(expect.arrayContaining([question.stem, ...feedback(question)]));
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
        const right = rightAnswer(question);
        const others: Answer[] = [
          { kind: "choice", chosen: [0] },
          { kind: "numeric", value: 0 },
          { kind: "order", order: [0, 1, 2] },
          { kind: "match", matched: [0, 1] },
          { kind: "text", texts: ["1"] },
        ];
        for (const other of others.filter(({ kind }) => kind !== right.kind)) {
          expect(gradeAnswer(question, other)).toBe(0);
        }
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
  const odd = fc.string({
    unit: fc.constantFrom(..."12.-[]xX=>±<!- #q5\t aé|()", "[a](#blank", ")", "|---|---|"),
    maxLength: 30,
  });
  const kindName = fc.constantFrom("", ...ARBITRARY_QUESTIONS.map(([name]) => ` kind=${name}`));
  fc.assert(
    fc.property(kindName, odd, fc.array(odd, { maxLength: 8 }), (name, stem, body) => {
      const parsed = parse([`#### ${stem} <!-- quiz id=q1${name} -->`, ...body].join("\n"));
      expect(parsed.question === undefined).toBe(parsed.findings.length > 0);
    }),
    { numRuns: 800 },
  );
});
