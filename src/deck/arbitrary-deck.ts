import fc from "fast-check";
import type { Block, Deck, Slide } from "./deck.ts";
import { FIGURE_LANGUAGES, SLIDE_KINDS } from "./deck.ts";

const FRONTS = [
  "---\ntitle: A deck\nformat: 1\n---\n",
  "---\ntitle: 'A: deck'\narticle:\n  title: B\n  year: 2024\nformat: 1\n---\n\n",
  "---\ntitle: [open\n---\n",
  "---\ntitle: no end\n",
  "",
];

/** Lines that mean something to the format, and some that look as if they did. */
const LINES = [
  "---",
  "--- ",
  " ---",
  "----",
  "***",
  "===",
  "# Title",
  "## Claim one [^1]",
  "##",
  "## ",
  "####### seven",
  "#### Why this? <!-- quiz id=q1 -->",
  "#### Which of them? <!-- quiz id=q2 bloom=apply -->",
  "#### <!-- quiz id=q3 -->",
  "1. [ ] first",
  "2. [x] second",
  "- [x] several",
  "   > feedback words",
  "> explained [^1]",
  ">",
  "= 1,201 ± 5 patients",
  "= 5e-8",
  "= many",
  "<!-- confidence -->",
  '<!-- slide kind=terms part="Some part" minutes=2 -->',
  "<!-- slide kind=unheard -->",
  "<!-- slide -->",
  "<!-- fill what=title max=3 -->",
  "<!-- a remark -->",
  "<!-- not",
  "closed -->",
  "Note:",
  "Note: spoken words",
  "Note:said",
  "[^1]: The sentence.",
  "[^1]: Another sentence.",
  "[^2]:",
  "    indented further",
  "\tby a tab",
  "```",
  "```number",
  "```mechanism",
  "```forest",
  "```flow",
  "````",
  "~~~",
  "~~~ js",
  "more than 60%: of patients [^1]",
  "A --drives--> B [^1]",
  "← A better | B better →",
  "Survival: HR 0.7 (0.6 to 0.9) [^1]",
  "- bullet",
  "  - nested",
  "    1. deeper",
  "| a | b |",
  "|---|---|",
  "plain words",
  "  two spaces before",
  "trailing  ",
  "\u00a0",
  "",
  "",
  "",
];

const line = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(..."#-`~>[]^:=|<! x1.\t\u2028é"), maxLength: 12 }),
  },
);

/** The text of a deck as someone may leave it, half edited. */
export const MARKDOWN: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...FRONTS),
    fc.array(line, { maxLength: 30 }),
    fc.constantFrom("\n", "\n", "\r\n", "\r"),
  )
  .map(([front, lines, end]) => (front + lines.join("\n")).replaceAll("\n", end));

const words = fc
  .array(fc.constantFrom("IFNγ", "drives", "60%", "(a_b)", "*x*", "[^1]", "“so”", "<", "&amp;"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(" "));
const yamlText = fc.oneof(
  words,
  fc.constantFrom(
    "yes",
    "2024",
    "null",
    "a: b",
    "- c",
    "'q'",
    "# d",
    "1e3",
    "~",
    "a\n---\nb",
    "==",
  ),
);
const minutes = fc.constantFrom(0, 0.5, 1, 12);

const PROSES = [
  "A claim [^1]",
  "- one\n- two\n  - three",
  "| a | b |\n|---|---|\n| 1 | 2 |",
  "> quoted",
];
PROSES.push("```js\n---\n# no heading\n[^9]: no note\nNote: no note\n```", "    code\n\n    more");

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant("heading" as const),
    depth: fc.integer({ min: 1, max: 6 }),
    text: words,
  }),
  fc.record({ type: fc.constant("prose" as const), markdown: fc.constantFrom(...PROSES) }),
  fc.record({
    type: fc.constant("figure" as const),
    language: fc.constantFrom(...FIGURE_LANGUAGES),
    body: fc.constantFrom(
      "",
      "60%: of them [^1]",
      "A --> B\n\nB --| C",
      "# x\n\n",
      "OS: HR 0.7 (0.6 to 0.9) [^1]\n← A better | B better →",
      "All: 10\n- Left: 2\nA: 4 | B: 4",
    ),
  }),
  fc.record({
    type: fc.constant("fill" as const),
    attributes: fc
      .dictionary(fc.constantFrom("what", "role", "max"), fc.constantFrom("title", "a b", ""), {
        noNullPrototype: true,
      })
      .map((record) => new Map(Object.entries(record))),
  }),
  fc.record({
    type: fc.constant("again" as const),
    question: fc.constantFrom("q1", "q-2"),
    stem: fc.constantFrom("Again: Which?", "Again"),
  }),
  fc.record({
    type: fc.constant("question" as const),
    question: fc.constantFrom(
      {
        id: "q1",
        kind: "numeric" as const,
        stem: "How many?",
        explanation: "",
        value: 5,
        tolerance: 0,
      },
      {
        id: "q2",
        kind: "single" as const,
        stem: "Which?",
        explanation: "So [^1]",
        options: [
          { text: "a", correct: true },
          { text: "b", correct: false, feedback: "no" },
        ],
      },
    ),
  }),
);

/** Prose after prose is one prose; after a question, a part of it: neither can be written apart. */
function canFollow(blocks: readonly Block[]): boolean {
  return blocks.every(({ type }, i) => {
    const before = blocks[i - 1]?.type;
    return !(type === "prose" && (before === "prose" || before === "question"));
  });
}

const slide: fc.Arbitrary<Slide> = fc.record(
  {
    kind: fc.constantFrom(...SLIDE_KINDS),
    part: words.map((text) => text.replace(/["<>]/gu, "x")),
    minutes,
    blocks: fc.array(block, { minLength: 1, maxLength: 4 }).filter(canFollow),
    note: fc.constantFrom("", "Say so.", "Two\n\nparagraphs\n\n- and a list", "```\n---\n```"),
  },
  { requiredKeys: ["kind", "blocks", "note"] },
);

/** Decks as the program could compose them. */
export const ARBITRARY_DECK: fc.Arbitrary<Deck> = fc.record({
  front: fc.record(
    {
      title: yamlText,
      article: fc.record(
        {
          title: yamlText,
          authors: fc.array(yamlText, { maxLength: 3 }),
          journal: yamlText,
          year: fc.integer({ min: 1900, max: 2100 }),
          volume: yamlText,
          doi: yamlText,
        },
        { requiredKeys: ["title"] },
      ),
      template: fc.constantFrom("article"),
      minutes,
      lang: fc.constantFrom("en", "no"),
      aspect: fc.constantFrom("4:3", "16:9"),
      format: fc.constant(1 as const),
    },
    { requiredKeys: ["title", "format"] },
  ),
  slides: fc.array(slide, { maxLength: 4 }),
  evidence: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("1", "2", "memon-2024", "ü"),
      text: fc.oneof(
        words,
        words.map((quoted) => `“${quoted}” — Doe et al. 2016, preprint. https://example.org/a?b=1`),
        fc.constant(""),
      ),
    }),
    { selector: ({ id }) => id },
  ),
});
