import { expect, test } from "vitest";
import { galleryHtml } from "./gallery-html.ts";

const deck = (title: string) => `---
title: ${title}
article:
  title: Singing in asthma
  authors: [Ana Lima, Bo Li, Cy Roe, Di Wu]
  journal: Breath & Song
  year: 2024
  doi: 10.1000/x
  licence: https://creativecommons.org/licenses/by/4.0/
minutes: 15
format: 1
---

<!-- slide kind=title -->

# ${title}

[doi.org/10.1000/x](https://doi.org/10.1000/x)

---

#### How many sang? <!-- quiz id=q1 -->

= 3 ± 0 adults

> Three sang. [^1]

[^1]: Three adults sang.
`;
const html = galleryHtml([
  { slug: "alto", deck: deck("Alto <b>") },
  { slug: "tenor", deck: deck("Tenor"), talk: deck("Tenor, as a talk") },
]);

test("a deck opens by one link to its page, its talk to the reader; talks come first", () => {
  const links = [...html.matchAll(/class="open" href="([^"]+)"/gu)].map((match) => match[1]);
  expect(links).toEqual(["./?src=decks/tenor/talk.md", "./decks/alto/"]);
  expect(html).toContain('href="./decks/tenor/"');
});

test("it says how long the talk is, how many questions it has, and whose work it shows", () => {
  expect(html).toContain(">15 minutes<");
  expect(html).toContain(">1 question<");
  expect(html).toContain("Ana Lima et al.");
  expect(html).toContain("<cite>Breath &amp; Song</cite> 2024");
  expect(html).toContain('<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>');
});

test("the picture of the first slide holds no link, no heading and no HTML of the deck", () => {
  const [picture = ""] = /<div class="picture"[\s\S]*?<h2>/u.exec(html) ?? [];
  expect(picture).toContain('class="headline"');
  expect(picture).toContain("doi.org/10.1000/x");
  expect(picture).not.toMatch(/<a\b|<h1|<b>/u);
  expect(html).not.toContain("<b>");
});

test("addresses are relative: the site may lie under any path", () => {
  const addresses = [...html.matchAll(/href="([^"]+)"/gu)].map((match) => match[1] ?? "");
  expect(addresses.filter((address) => !/^(?:\.\/|https:)/u.test(address))).toEqual([]);
});
