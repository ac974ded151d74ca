import { expect, test } from "vitest";
import { locateEvidence } from "./locate-evidence.ts";
import { parseDeck } from "./parse-deck.ts";

const { deck } = parseDeck(`---
title: A
format: 1
---

## Claim [^1] [^2] [^3]

---

<!-- slide kind=source -->

> First here. Second \\*here\\*.
>
> Another paragraph – with a dash.

[^1]: First here.
[^2]: Second *here*.
[^3]: Another paragraph - with a dash.
[^4]: Not in the article.
[^doe-5]: “First here.” — Doe 2016. https://example.org/a
`);

test("sentences of one paragraph are shown in it together, in its order", () => {
  const [context, ...more] = locateEvidence(deck, ["2", "1"]);
  expect(more).toEqual([]);
  expect(context?.paragraph).toBe("First here. Second *here*.");
  expect(context?.sentences.map(({ id, start, end }) => [id, start, end])).toEqual([
    ["1", 0, 11],
    ["2", 12, 26],
  ]);
});

test("what the copy writes otherwise is found as the article has it", () => {
  const [context] = locateEvidence(deck, ["3"]);
  const { start = 0, end = 0 } = context?.sentences[0] ?? {};
  expect(context?.paragraph.slice(start, end)).toBe("Another paragraph – with a dash.");
});

test("a footnote that the deck does not quote stands alone", () => {
  expect(locateEvidence(deck, ["4", "99"])).toEqual([
    { paragraph: "Not in the article.", sentences: [{ start: 0, end: 19, id: "4" }] },
  ]);
});

test("what is quoted of another source stands alone with it, though the article has its words", () => {
  expect(locateEvidence(deck, ["1", "doe-5"])[1]).toEqual({
    paragraph: "First here.",
    sentences: [{ start: 0, end: 11, id: "doe-5" }],
    source: { quotation: "First here.", name: "Doe 2016", address: "https://example.org/a" },
  });
});
