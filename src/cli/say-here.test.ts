import { expect, test } from "vitest";
import { sayHere } from "./say-here.ts";

const HOW = "Text is given in a file, or piped in: journal-club make - < article.txt";

test.each([
  [
    "paste the abstract too, with a line “Abstract” above it",
    "give the abstract too, with a line “Abstract” above it.",
  ],
  [
    "Open the page, select all, copy, and paste it here.",
    "Open the page, select all, copy, and give it.",
  ],
  ["try again later, or paste the abstract", "try again later, or give the abstract."],
  [
    "No abstract is available from Europe PMC: paste it here.",
    "No abstract is available from Europe PMC: give it.",
  ],
])("%s", (remedy, here) => {
  expect(sayHere(remedy)).toBe(`${here} ${HOW}`);
});

test("the words of an article's title stay as they are", () => {
  expect(sayHere("the abstract of “Tooth paste in mice” is cut; paste the whole one")).toContain(
    "“Tooth paste in mice” is cut; give the whole one",
  );
  const list = "add --pick with the number of one:\n  1. Tooth paste in mice";
  expect(sayHere(list)).toBe(list);
});

test("a remedy that fits a command line stays as it is", () => {
  expect(sayHere("give a file of one article")).toBe("give a file of one article");
});
