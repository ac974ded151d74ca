import { expect, test } from "vitest";
import { headlineOf } from "./headline.ts";
import { parseDeck } from "./parse-deck.ts";

const headlines = (...slides: string[]) =>
  parseDeck(
    `---\ntitle: A deck\nformat: 1\n---\n\n${slides.join("\n\n---\n\n")}\n`,
  ).deck.slides.map(headlineOf);

test("a slide is called by its first heading, without marks", () => {
  expect(headlines("# A *deck*", "## More than 60% relapse [^1]\n\n- A point")).toEqual([
    "A deck",
    "More than 60% relapse",
  ]);
});

test("a slide that only asks is called by its question", () => {
  const asked = "#### What share? <!-- quiz id=q1 -->\n\n= 60 ± 1 %\n\n> Why. [^1]";
  expect(headlines(asked, "#### Again: What share? <!-- again id=q1 -->")).toEqual([
    "Question: What share?",
    "Again: What share?",
  ]);
});

test("a slide without heading or question is called by its first words, a long line cut at a word", () => {
  const [quote = "", long = "", endless = ""] = headlines(
    "> Mice were **fed**.",
    "A word ".repeat(60),
    "a".repeat(500),
  );
  expect(quote).toBe("Mice were fed.");
  expect(long.length).toBeLessThan(125);
  expect(long).toMatch(/(?:A|word) …$/);
  expect(endless.length).toBeLessThan(125);
});
