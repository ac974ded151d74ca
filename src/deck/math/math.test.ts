import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText, renderInline, renderMarkdown } from "../markdown.ts";
import { parseDeck } from "../parse-deck.ts";
import { checkMath, hasMath } from "./check-math.ts";
import { loadMath } from "./load-math.ts";

const { complainOf, drawMath } = await loadMath();
const deckOf = (body: string) => parseDeck(`---\ntitle: A\nformat: 1\n---\n\n${body}`);

describe("dollars are a formula where GitHub sees one", () => {
  test.each([
    ["the risk $r = \\frac{a}{b}$ of both", "$r = \\frac{a}{b}$"],
    ["$x_1$ and *then* ($y_1$)", "$x_1$"],
    ["a price of \\$5 and $x$", "$x$"],
    ["$`a_1 * b_1`$", "$`a_1 * b_1`$"],
    ["$a * b$ and *c*", "$a * b$"],
    ["so $$\\sum_i x_i$$ is", "$$\\sum_i x_i$$"],
    ["$a < b$", "$a &lt; b$"],
  ])("%s", (text, formula) => {
    expect(renderInline(text)).toContain(`>${formula}</jc-math>`);
  });

  test.each([
    "$5 and $6",
    "US$5 to US$6",
    "$5–$6 a day",
    "from $1,000 to $50,000 per QALY",
    "a $ alone",
    "$ x $",
    "`$x$`",
    "\\$x\\$",
    "AUD$5 (or 4$)",
  ])("%s is none", (text) => {
    expect(renderInline(text)).not.toContain("jc-math");
  });
});

test("a formula over several lines stands on its own", () => {
  expect(renderMarkdown("Thus\n\n$$\na = b\n$$\n\nand")).toContain(
    "<p><jc-math display>$$\na = b\n$$</jc-math></p>",
  );
});

test("drawn, a formula has what screen readers read, and no way out of the page", () => {
  const drawn = drawMath(renderInline("$x^2$"), "htmlAndMathml");
  expect(drawn).toMatch(/^<jc-math><span class="katex">.*<math .*<\/jc-math>$/su);
  expect(drawMath(renderInline("$x^2$"), "mathml")).not.toContain("katex-html");
  for (const tex of [
    "$\\href{javascript:alert(1)}{x}$",
    "$\\includegraphics{https://example.org/x.png}$",
    "$\\htmlData{a=b}{x}$",
  ]) {
    expect(drawMath(renderInline(tex), "htmlAndMathml")).not.toMatch(/href=|src=|data-a/u);
  }
});

test("whatever stands between dollars, no tag of a person's comes out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      const html = drawMath(renderInline(`$<b onclick=x>${text}</b>$`), "htmlAndMathml");
      expect(html).not.toMatch(/<b[\s>]|<script/u);
    }),
  );
});

test("what cannot be read stays as its source, and is named with its line", async () => {
  expect(drawMath(renderInline("$\\frac{a$"), "mathml")).toBe("<jc-math>$\\frac{a$</jc-math>");
  const parsed = deckOf("## A\n\n- fine $x$\n- broken $\\frac{a$\n");
  expect(hasMath(parsed)).toBe(true);
  const [finding, ...more] = checkMath(parsed, complainOf);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ line: 9, rule: "formula" });
  expect(finding?.what).toContain("$\\frac{a$ cannot be drawn");
  expect(hasMath(deckOf("## It costs $5 and $6"))).toBe(false);
});

test("where only words are wanted, a formula is its source", () => {
  expect(plainText("The rate $k_1$ [^1]")).toBe("The rate $k_1$");
});
