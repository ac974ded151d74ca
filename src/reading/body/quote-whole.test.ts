import { expect, test } from "vitest";
import { quoteWhole } from "./quote-whole.ts";

const quoted = (sentence: string, most = 30) => quoteWhole(0, sentence, most)?.claims[0];

test("a sentence is quoted without its pointers and its opening word", () => {
  expect(
    quoted("Furthermore, rates were 5.3% (4/76) and 3.9% (3/76), respectively (Table 2) [4]."),
  ).toBe("Rates were 5.3% (4/76) and 3.9% (3/76), respectively");
  expect(quoted("First, few Black patients were enrolled.")).toBe(
    "Few Black patients were enrolled",
  );
});

test.each([
  [
    "is longer than there is room for",
    "Mice that sang all day lived longer than mice that did not.",
    5,
  ],
  ["points back", "These mice lived longer than those that did not sing.", 30],
  ["has a bare subject", "The difference was significant at the end of the trial.", 30],
  ["was torn", "Mice that sang lived longer (P = 0.02 than the others.", 30],
  ["leads to another section", "In the previous section we have seen that mice lived longer.", 30],
  ["keeps half of its opening", "the mice lived longer than the others.", 30],
] as const)("nothing is quoted that %s", (_, sentence, most) => {
  expect(quoted(sentence, most)).toBeUndefined();
});

test("“The third, and least common, variety” keeps its beginning", () => {
  expect(quoted("The third, and least common, variety was prescribing by dose.")).toMatch(
    /^The third, and least common/u,
  );
});
