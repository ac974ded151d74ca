import { describe, expect, test } from "vitest";
import { closeFences, findFences } from "./fences.ts";

/** One letter a line: `.` outside, `f` within a fence that is closed, `o` within an open one. */
const drawn = (...lines: string[]) =>
  findFences(lines)
    .map((fence) => (fence ? (fence.closed ? "f" : "o") : "."))
    .join("");

test.each([
  ["...", ["a", "b", "c"]],
  [".fff.", ["a", "```", "b", "```", "c"]],
  [".ff", ["a", "```js", "```"]],
  ["oo", ["```", "a"]],
  ["ffff", ["````", "```", "a", "````"]],
  ["fff", ["~~~", "```", "~~~"]],
  ["fff", ["```", "``` js", "```"]],
  ["fff", ["   ```", "a", "  `````  "]],
  ["..", ["    ```", "a"]],
  ["..", ["``` a`b", "c"]],
  ["ff.ff", ["```", "```", "a", "```", "```"]],
])("“%s”", (expected, lines) => {
  expect(drawn(...lines)).toBe(expected);
});

describe("a block left open", () => {
  const close = (texts: readonly string[]) => {
    const lines = texts.map((text, i) => ({ number: i + 1, text }));
    const isEnd = ({ text }: { text: string }) => text === "---";
    const closed = closeFences(lines, isEnd, (language) => language === "number");
    return [closed.lines.map(({ text }) => text).join("|"), ...closed.open];
  };

  test.each([
    [
      ["```", "a"],
      ["```|a|```", 1],
    ],
    [
      ["```", "a", "", "---", "b"],
      ["```|a|```||---|b", 1],
    ],
    [
      ["~~~~ x", "a", "---", "~~~", "b"],
      ["~~~~ x|a|~~~~|---|~~~|b|~~~", 1, 4],
    ],
    [["```", "---", "```"], ["```|---|```"]],
    [
      ["```number", "---", "```"],
      ["```number|```|---|```|```", 1, 3],
    ],
    [
      ["```number", "a", "---", "```number", "b", "```"],
      ["```number|a|```|---|```number|b|```", 1],
    ],
    [["a", "b"], ["a|b"]],
  ])("%j is closed as %j", (given, expected) => {
    expect(close(given)).toEqual(expected);
  });

  test("many of them take no more than their number", () => {
    const texts = Array.from({ length: 200_000 }, (_, i) => (i % 2 === 0 ? "```number" : "---"));
    expect(close(texts).length).toBe(100_001);
  }, 30_000);
});
