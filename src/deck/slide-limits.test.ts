import { expect, test } from "vitest";
import { parseDeck } from "./parse-deck.ts";
import { countWords, findOverflow } from "./slide-limits.ts";

function overflow(body: string): string[] {
  const { deck } = parseDeck(`---\ntitle: A\nformat: 1\n---\n\n${body}`);
  return deck.slides.flatMap(findOverflow);
}
const words = (count: number) => Array(count).fill("word").join(" ");

test.each([
  ["", 0],
  ["one", 1],
  ["non-small cell – lung", 3],
  ["60% of 1,201", 3],
  [" … – ", 0],
  ["IFNγ\u00a0drives\nit", 3],
])("countWords(%j) is %d", (text, count) => {
  expect(countWords(text)).toBe(count);
});

test("marks and mark-up are not counted", () => {
  expect(overflow(`## ${words(14)} *word* [^1] [^2]`)).toEqual([]);
});

test.each([
  ["a headline of 15 words", `## ${words(15)}`, 0],
  ["a headline of 16 words", `## ${words(16)}`, 1],
  ["a body of 40 words", `## A\n\n${words(40)}`, 0],
  ["a body of 41 words", `## A\n\n${words(41)}`, 1],
  ["four nested bullets", "## A\n\n- a\n  - b\n  - c\n- d", 1],
  ["a title of 20 words", `<!-- slide kind=title -->\n# ${words(20)}`, 0],
  ["an abstract of 400 words", `<!-- slide kind=source -->\n## A\n\n> ${words(400)}`, 0],
  ["notes of 400 words", `## A\n\nNote:\n${words(400)}`, 0],
  [
    "seven options",
    `#### Why? <!-- quiz id=q -->\n1. [x] k\n${[2, 3, 4, 5, 6, 7].map((n) => `${n}. [ ] o${n}`).join("\n")}`,
    1,
  ],
  [
    "a stem of two lines over four options of two",
    `#### ${"a".repeat(70)}? <!-- quiz id=q -->\n1. [x] ${"k".repeat(120)}\n2. [ ] ${"l".repeat(120)}\n3. [ ] ${"m".repeat(120)}\n4. [ ] ${"n".repeat(120)}`,
    0,
  ],
  [
    "a stem of two lines over options of three, two, two and two",
    `#### ${"a".repeat(70)}? <!-- quiz id=q -->\n1. [x] ${"k".repeat(140)}\n2. [ ] ${"l".repeat(120)}\n3. [ ] ${"m".repeat(120)}\n4. [ ] ${"n".repeat(120)}`,
    1,
  ],
  ["a question of 200 words", `#### ${words(200)}? <!-- quiz id=q -->\n= 5`, 1],
])("%s", (_, body, count) => {
  expect(overflow(body).length).toBe(count);
});
