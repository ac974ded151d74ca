import fc from "fast-check";
import type { ChoiceQuestion, NumericQuestion, Question } from "../question.ts";
import { BLOOM_LEVELS } from "../question.ts";

/** One line of Markdown as a person may type it, mark-up and odd characters included. */
const line = fc
  .string({
    unit: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(..."abcIFNγ αβ 0159 .,;:?!%()±−–“”") },
      { weight: 2, arbitrary: fc.constantFrom(..."*_`[]<>#=|~$&\\-+>{}'\"^/") },
      {
        weight: 1,
        arbitrary: fc.constantFrom("[^3]", "[x] ", "<!-- note -->", "1. ", "> ", "= 5"),
      },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }) },
    ),
    minLength: 1,
    maxLength: 40,
  })
  .map((text) => text.replace(/[\n\r\u2028\u2029]/gu, " ").trim())
  .filter((text) => text !== "");

const shared = {
  id: fc.stringMatching(/^[\w-]{1,12}$/),
  // A stem that ends in a comment of its own would be read as the question's.
  stem: line.filter((text) => !text.includes("<!--")),
  explanation: fc.oneof(fc.constant(""), line),
};
const optional = {
  bloom: fc.constantFrom(...BLOOM_LEVELS),
  difficulty: fc.integer({ min: 1, max: 5 }),
  confidence: fc.constant(true as const),
};
const required = ["id", "stem", "explanation", "kind"] as const;

const option = (correct: boolean) =>
  fc.record(
    { text: line, correct: fc.constant(correct), feedback: line },
    { requiredKeys: ["text", "correct"] },
  );
const different = { selector: (each: { text: string }) => each.text.toLowerCase() };

const single = fc
  .uniqueArray(option(false), { ...different, minLength: 2, maxLength: 6 })
  .chain((options) =>
    fc.record(
      {
        ...shared,
        ...optional,
        kind: fc.constant("single" as const),
        options: fc
          .nat(options.length - 1)
          .map((key) => options.map((each, i) => ({ ...each, correct: i === key }))),
      },
      { requiredKeys: [...required, "options"] },
    ),
  );

const several = fc.record(
  {
    ...shared,
    ...optional,
    kind: fc.constant("several" as const),
    options: fc
      .uniqueArray(fc.boolean().chain(option), { ...different, minLength: 2, maxLength: 6 })
      .filter((options) => options.some(({ correct }) => correct)),
  },
  { requiredKeys: [...required, "options"] },
);

const size = fc.oneof(
  fc.nat(5000),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.05, 1e-9, 1e21, 6.02e23),
);

const numeric = fc.record(
  {
    ...shared,
    ...optional,
    kind: fc.constant("numeric" as const),
    value: fc.tuple(size, fc.boolean()).map(([n, minus]) => (minus && n !== 0 ? -n : n)),
    tolerance: size,
    unit: fc.constantFrom("mg", "%", "mg/dL", "patients with NSCLC", "ms", "e", "E2 units", "× 10"),
  },
  { requiredKeys: [...required, "value", "tolerance"] },
);

/** Well-formed questions of each kind, for tests of what must hold for all. */
export const ARBITRARY_QUESTIONS: readonly [string, fc.Arbitrary<Question>][] = [
  ["single", single as fc.Arbitrary<ChoiceQuestion>],
  ["several", several as fc.Arbitrary<ChoiceQuestion>],
  ["numeric", numeric as fc.Arbitrary<NumericQuestion>],
];
