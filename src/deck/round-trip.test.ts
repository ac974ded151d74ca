import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ARBITRARY_DECK, MARKDOWN } from "./arbitrary-deck.ts";
import { formatDeck } from "./format-deck.ts";
import { parseDeck } from "./parse-deck.ts";

const files = {
  ...import.meta.glob<string>("../../decks/*/deck.md", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
  ...import.meta.glob<string>("../../templates/*.md", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
  ...import.meta.glob<string>("./cases/*.md", { query: "?raw", import: "default", eager: true }),
};
const made = Object.entries(files).filter(([path]) => path.includes("/decks/"));

/** The text without front matter (YAML is written anew) and comments (attributes are). */
function wordsOf(markdown: string): string[] {
  const [first = "", ...rest] = markdown.replace(/^\ufeff/u, "").split(/\r\n?|\n/u);
  const end = first.trim() === "---" ? rest.findIndex((line) => /^---\s*$/u.test(line)) : -1;
  const body = end < 0 ? [first, ...rest].join("\n") : rest.slice(end + 1).join("\n");
  return body.replace(/<!--[^<>\n]*-->/gu, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that are in `typed` more often than in `kept`. */
function lost(typed: string, kept: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(kept)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(typed).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    // Numbers of a list, a key's "1,201" and the word that opens a note are written anew.
    return count <= 0 && !/^(?:\d+|Note|x|X|e)$/u.test(word);
  });
}

test("there are files to try", () => {
  expect(made.length).toBeGreaterThanOrEqual(1);
  expect(Object.keys(files).length).toBeGreaterThanOrEqual(7);
});

test.each(made)("%s is exactly what formatDeck() gives", (_, markdown) => {
  expect(formatDeck(parseDeck(markdown).deck)).toBe(markdown);
});

describe.each(Object.entries(files))("%s", (_, markdown) => {
  const { deck } = parseDeck(markdown);
  test("is the same deck after it was formatted", () => {
    expect(parseDeck(formatDeck(deck)).deck).toEqual(deck);
  });
  test("is the same deck with the line ends of Windows and a byte-order mark", () => {
    expect(parseDeck(`\ufeff${markdown.replaceAll("\n", "\r\n")}`).deck).toEqual(deck);
  });
  test("loses no word", () => {
    expect(lost(markdown, formatDeck(deck))).toEqual([]);
  });
});

test("any deck is the same after it was formatted and parsed", () => {
  fc.assert(
    fc.property(ARBITRARY_DECK, (deck) => {
      expect(parseDeck(formatDeck(deck)).deck).toEqual(deck);
    }),
    { numRuns: 150 },
  );
});

describe("any Markdown", () => {
  test("never throws, and formatting twice changes nothing", () => {
    fc.assert(
      fc.property(MARKDOWN, (markdown) => {
        const { deck } = parseDeck(markdown);
        const once = formatDeck(deck);
        expect(parseDeck(once).deck).toEqual(deck);
        expect(formatDeck(parseDeck(once).deck)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test("loses no word that was typed", () => {
    fc.assert(
      fc.property(MARKDOWN, (markdown) => {
        expect(lost(markdown, formatDeck(parseDeck(markdown).deck))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("has the line of each finding within the file", () => {
    fc.assert(
      fc.property(MARKDOWN, (markdown) => {
        const count = markdown.split(/\r\n?|\n/u).length;
        for (const { line } of parseDeck(markdown).findings) {
          expect(line >= 1 && line <= Math.max(count, 2)).toBe(true);
        }
      }),
    );
  });
});

/** Any code units, halves of surrogate pairs and control characters included. */
const units = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes));

test("any text at all is parsed", () => {
  fc.assert(
    fc.property(units, (text) => {
      const { deck } = parseDeck(text);
      expect(parseDeck(formatDeck(deck)).deck).toEqual(deck);
    }),
    { numRuns: 100 },
  );
});
