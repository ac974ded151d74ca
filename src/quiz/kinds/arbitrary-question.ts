import fc from "fast-check";
import type {
  ChoiceQuestion,
  ClozeQuestion,
  MatchQuestion,
  NumericQuestion,
  OrderQuestion,
  Question,
  ShortQuestion,
} from "../question.ts";
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

/** A cell of a table, or one of several answers: a pipe in it stands behind a backslash. */
const cell = line.map((text) => text.replace(/[\\|]/gu, "\\$&"));
/** What a person could type: something to compare is in it. */
const answer = fc
  .tuple(fc.constantFrom("IFNγ", "1,201", "> 60%", "B2M loss", "*IFNG*", "0.05", "8"), cell)
  .map(([text, more]) => `${text} ${more}`);
const slips = fc.array(fc.record({ answer, feedback: line }), { minLength: 1, maxLength: 3 });

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

/** Items with texts that differ. */
const items = fc.uniqueArray(
  fc.record({ text: line, feedback: line }, { requiredKeys: ["text"] }),
  { ...different, minLength: 3, maxLength: 6 },
);

const order = fc.record(
  { ...shared, ...optional, kind: fc.constant("order" as const), items },
  { requiredKeys: [...required, "items"] },
);

const entry = fc.record({ text: cell, feedback: cell }, { requiredKeys: ["text"] });
const match = fc
  .record({
    lefts: fc.uniqueArray(cell, {
      selector: (text) => text.toLowerCase(),
      minLength: 2,
      maxLength: 6,
    }),
    rights: fc.uniqueArray(entry, { ...different, minLength: 2, maxLength: 8 }),
    headings: fc.array(cell, { minLength: 2, maxLength: 3 }),
  })
  .chain(({ lefts, rights, headings }) => {
    // The last texts are decoys where there are more of them than rows; where fewer, two rows share one.
    const pairs = lefts.map((left, i) => {
      const { text: right, ...said } = rights[i % rights.length] as (typeof rights)[number];
      return { left, right, ...said };
    });
    const decoys = rights.slice(lefts.length);
    return fc.record(
      {
        ...shared,
        ...optional,
        kind: fc.constant("match" as const),
        headings: fc.constant(headings),
        pairs: fc.constant(pairs),
        ...(decoys.length > 0 ? { decoys: fc.constant(decoys) } : {}),
      },
      {
        requiredKeys: [
          ...required,
          "headings",
          "pairs",
          ...(decoys.length > 0 ? ["decoys" as const] : []),
        ],
      },
    );
  });

const piece = line.map((text) => ` ${text.replace(/\[\^3\]|\s+/gu, " ").trim()} `);
const cloze = fc
  .array(
    fc.tuple(
      fc.array(
        answer.map((text) => text.replace(/(?<!\\)[[\]"]/gu, "'")),
        { minLength: 1, maxLength: 3 },
      ),
      piece,
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((parts) =>
    fc.record(
      {
        ...shared,
        ...optional,
        kind: fc.constant("cloze" as const),
        pieces: fc.constant(
          ["The gap ", ...parts.map(([, after]) => after)].map((each, i) =>
            i === parts.length ? each.trimEnd() : each,
          ),
        ),
        blanks: fc.constant(parts.map(([accepted]) => ({ accepted }))),
        slips,
      },
      { requiredKeys: [...required, "pieces", "blanks"] },
    ),
  );

const short = fc.record(
  {
    ...shared,
    ...optional,
    kind: fc.constant("short" as const),
    accepted: fc.array(answer, { minLength: 1, maxLength: 4 }),
    slips,
  },
  { requiredKeys: [...required, "accepted"] },
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
    slips,
  },
  { requiredKeys: [...required, "value", "tolerance"] },
);

/** Well-formed questions of each kind, for tests of what must hold for all. */
export const ARBITRARY_QUESTIONS: readonly [string, fc.Arbitrary<Question>][] = [
  ["single", single as fc.Arbitrary<ChoiceQuestion>],
  ["several", several as fc.Arbitrary<ChoiceQuestion>],
  ["numeric", numeric as fc.Arbitrary<NumericQuestion>],
  ["order", order as fc.Arbitrary<OrderQuestion>],
  ["match", match as fc.Arbitrary<MatchQuestion>],
  ["cloze", cloze as fc.Arbitrary<ClozeQuestion>],
  ["short", short as fc.Arbitrary<ShortQuestion>],
];
