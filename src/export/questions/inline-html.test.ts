import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "../../deck/index.ts";
import { inlineHtml, inlineText } from "./inline-html.ts";
import { readInlineHtml } from "./read-inline-html.ts";

test.each([
  ["*IFNG* and **JAK1** [^3]", "<em>IFNG</em> and <strong>JAK1</strong>"],
  ["a < b & c", "a &lt; b &amp; c"],
  ["[here](https://example.org/a)", '<a href="https://example.org/a">here</a>'],
  ["![a curve](figures/km.png)", "a curve"],
  ["P is $p < 10^{-8}$ here", "P is \\(p &lt; 10^{-8}\\) here"],
  ["one\u0000two", "one\ufffdtwo"],
])("“%s” is %s for other programs", (markdown, html) => {
  expect(inlineHtml(markdown)).toBe(html);
});

test("a formula comes back as one", () => {
  expect(readInlineHtml(inlineHtml("P is $p < 10^{-8}$ here"))).toBe("P is $p < 10^{-8}$ here");
});

test("HTML of others shows the same words as Markdown, whatever they are", () => {
  const words = fc.string({ unit: fc.constantFrom(..."ab *_`[]()<>&\\$#1.-~|é"), maxLength: 30 });
  fc.assert(
    fc.property(words, words, words, (a, b, c) => {
      const encode = (text: string) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
      const shown = plainText(
        readInlineHtml(`${encode(a)}<em>${encode(b)}</em><b>${encode(c)}</b>`),
      );
      fc.pre(!/\\[([]/u.test(`${a}${b}${c}`));
      expect(shown).toBe(`${a}${b}${c}`.replace(/\s+/gu, " ").trim());
    }),
    { numRuns: 500 },
  );
});

test("tags that no text needs leave their words, and scripts nothing", () => {
  const html = "<div><p>One</p><p>two<br>three</p><script>x()</script><img src=a alt='four'></div>";
  expect(inlineText(readInlineHtml(html))).toBe("One two three four");
});
