import fc from "fast-check";
import { expect, test } from "vitest";
import flagship from "../../../decks/acquired-resistance-nsclc/deck.md?raw";
import { parseDeck } from "../../deck/index.ts";
import { slidesHtml } from "../reading/reader-html.ts";
import { drawFirstSlide } from "./draw-first-slide.ts";

/** The first slide as the reader draws it once it knows the whole deck. */
function asReaderDraws(markdown: string): string | undefined {
  const { deck, lines } = parseDeck(markdown);
  return slidesHtml({ deck: { ...deck, slides: deck.slides.slice(0, 1) }, lines, findings: [] });
}

const deck = (slide: string) =>
  `---\ntitle: A deck\nformat: 1\n---\n\n${slide}\n\n---\n\n# Second\n`;

test("the first slide of the example deck is drawn, as the reader draws it", () => {
  expect(drawFirstSlide(flagship)).toBe(asReaderDraws(flagship));
  expect(drawFirstSlide(flagship)).toContain("<em>Journal of Translational Genetics");
});

test.each([
  "# A deck",
  "# Vitamin D <20 ng/mL & “bone” – β₂",
  "## Is it so? It’s so; 'yes', \"yes\" > no\n\nAda Lovelace, Grace Hopper",
  '<!-- slide kind=title part="Why & how" minutes=0.5 -->\n\n# A *deck* of *two words* (2026)\n\nNote: Begin slowly.',
  "<!-- slide part=Start -->\n# A\nOne\n\nTwo\n## B",
  "# T\n\n*J Clin Oncol* 2026;10(1):1–6\n\n[doi.org/10.1/x](https://doi.org/10.1/x_y)\n\nNote:\n\nFirst.\n\nSecond, *with* weight.",
  "<!-- slide kind=references -->\n# References\n\n2026 was a year",
])("plain words are drawn, to the byte: %j", (slide) => {
  const drawn = drawFirstSlide(deck(slide));
  expect(drawn).toBeDefined();
  expect(drawn).toBe(asReaderDraws(deck(slide)));
});

test.each([
  "## A claim [^1]",
  "# Title\n\n- a list",
  "# Title\n\n1. a list",
  "# Title\n\n> a quotation",
  "# Title\n\nTwo lines\nof one paragraph",
  "# Title\n\n![a picture](a.png)",
  "#### Why? <!-- quiz id=q1 -->\n\n1. [x] a\n2. [ ] b",
  "```number\n60%: of patients\n```",
  "# Title\n\nsee www.example.org",
  "# Title\n\n[x](javascript:alert(1))",
  "# Title &copy;",
  "# <b>Title</b>",
  "",
])("what could mean more is left to who knows: %j", (slide) => {
  expect(drawFirstSlide(deck(slide))).toBeUndefined();
});

const PIECES = [
  ..."#-`~>[]()^:=|<!*_\\ x1.+&\"'é\u00a0\u200d",
  ..."\n\n\n\n\n".split(""),
  "\n\n",
  "\n---\n",
  "# ",
  "## ",
  "word",
  "two words",
  "*em*",
  " *em* ",
  "*e m*.",
  "**b**",
  "[^1]",
  "[x](https://a.b/c)",
  "Note:",
  "Note: ",
  "<!-- slide kind=title -->",
  '<!-- slide part="P & q" -->',
  "<!-- x -->",
  "https://a.b",
  "a@b.cd",
  "&amp;",
  "&lt",
  "1. ",
  "- ",
  "    ",
  "\t",
  "\r\n",
  "```",
  "IFNγ",
  "😀",
  "<20",
  "a*b*c",
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((list) => list.join(""));
const front = fc.constantFrom(
  "---\ntitle: A\nformat: 1\n---\n",
  "---\ntitle: A\n---\n\n",
  "---\ntitle: A\n--- \n",
  "---\nx: |\n  ---\n---\n",
  "",
);
const LINES = [
  "# Title",
  "## A *claim*",
  "Plain words",
  "*Journal* 2026;1(2):3–4",
  "[doi.org/10.1/x](https://doi.org/10.1/x)",
  "Ada, O'Neil & Co",
  "<!-- slide kind=title -->",
  "<!-- slide kind=terms part=Terms -->",
  "Note:",
  "Note: said",
  "",
  "",
  "",
  "",
];
const tidy = fc.array(fc.constantFrom(...LINES), { maxLength: 9 }).map((list) => list.join("\n"));

test("whatever a deck holds, its first slide is drawn as the reader draws it or not at all", () => {
  let drawn = 0;
  const slides = fc.oneof(
    text,
    tidy,
    fc.tuple(tidy, text).map(([a, b]) => `${a}\n\n${b}`),
    fc.tuple(text, tidy).map(([a, b]) => `# ${a}\n\n${b}`),
  );
  fc.assert(
    fc.property(front, slides, (start, slide) => {
      const markdown = `${start}\n${slide}\n`;
      const ours = drawFirstSlide(markdown);
      if (ours === undefined) return;
      drawn++;
      expect(ours).toBe(asReaderDraws(markdown));
    }),
    { numRuns: 6_000 },
  );
  expect(drawn).toBeGreaterThan(150);
});
