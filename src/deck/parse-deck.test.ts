import { describe, expect, test } from "vitest";
import { formatDeck } from "./format-deck.ts";
import { parseDeck } from "./parse-deck.ts";
import { findTemplate, templateFor, templateNames } from "./templates.ts";

const FRONT = "---\ntitle: A deck\nformat: 1\n---\n";

test("slides, blocks and footnotes know the line on which they begin", () => {
  const { deck, lines } = parseDeck(
    `${FRONT}\n# Title\n\nText\nmore\n\n---\n\n<!-- slide kind=terms -->\n\n- a [^1]\n\n[^1]: A.\n`,
  );
  const [first, second] = deck.slides;
  expect([first, second].map((slide) => slide && lines.get(slide))).toEqual([6, 13]);
  expect(first?.blocks.map((block) => lines.get(block))).toEqual([6, 8]);
  expect(second?.blocks.map((block) => lines.get(block))).toEqual([15]);
  expect(deck.evidence.map((note) => lines.get(note))).toEqual([17]);
});

test("a footnote may run over several indented lines and stand anywhere", () => {
  const { deck } = parseDeck(`${FRONT}[^a]: one\n    two\n\tthree\n\n# Title\n`);
  expect(deck.evidence).toEqual([{ id: "a", text: "one two three" }]);
  expect(deck.slides.length).toBe(1);
});

describe("the front matter", () => {
  const front = (yaml: string) => parseDeck(`---\n${yaml}\n---\n`);

  test("gives what is known and leaves out what is not of its kind", () => {
    const { deck, findings } = front(
      "title: T\narticle:\n  title: A\n  authors: [X, 7]\n  year: 2020\n  volume: 10\n  pages: 1-6\nminutes: 15\nodd: 5\nlang: no\nformat: 1",
    );
    expect(findings).toEqual([]);
    expect(deck.front).toEqual({
      title: "T",
      article: { title: "A", authors: ["X", "7"], year: 2020, volume: "10", pages: "1-6" },
      minutes: 15,
      lang: "no",
      format: 1,
    });
  });

  test.each([
    ["no title", "format: 1", 2],
    ["a later format", "title: T\nformat: 2", 2],
    ["a list", "- a\n- b", 2],
    ["a quote left open", "title: T\nlang: 'en\nformat: 1", 3],
    ["a colon in a text", "title: T\nlang: a: b", 3],
  ])("with %s is reported on its line", (_, yaml, line) => {
    const { findings } = front(yaml);
    expect(findings[0]?.rule).toBe("front-matter");
    expect(findings[0]?.line).toBeGreaterThanOrEqual(Math.min(line, 2));
    expect(findings[0]?.line).toBeLessThanOrEqual(yaml.split("\n").length + 2);
  });

  test("may name itself like what every object has", () => {
    const { deck } = front("title: T\n__proto__: { lang: xx }\nconstructor: 5\nformat: 1");
    expect(deck.front).toEqual({ title: "T", format: 1 });
  });
});

test("an empty text is a deck without slides, and says what it lacks", () => {
  const { deck, findings } = parseDeck("");
  expect(deck.slides).toEqual([]);
  expect(findings.length).toBe(1);
  expect(formatDeck(deck)).toBe("---\ntitle: Untitled deck\nformat: 1\n---\n");
});

test("every template parses without findings and has a hole for the article's own words", () => {
  for (const name of templateNames) {
    const holes = findTemplate(name).slides.flatMap((slide) =>
      slide.blocks.flatMap((block) =>
        block.type === "fill" ? [block.attributes.get("what") ?? ""] : [],
      ),
    );
    expect(holes[0]).toBe("title");
    expect(holes).toContain("source");
    expect(holes).toContain("question");
  }
  expect(templateNames).toContain(templateFor("constructor"));
  expect(() => findTemplate("constructor")).toThrow(/no template/u);
});

test("a megabyte of anything is parsed in a few seconds", () => {
  const fillings = [
    "a ",
    " ",
    "# ",
    "- ",
    "`",
    "[^1]",
    "<!-- ",
    "> ",
    "|",
    "*",
    "Note:\n",
    "---\n",
  ];
  for (const filling of [
    ...fillings,
    "```\n",
    "[^1]: a\n",
    "= 1\n",
    "\n",
    "#### a <!-- quiz id=q -->\n",
  ]) {
    const { deck } = parseDeck(`${FRONT}# x ${filling.repeat(1_000_000 / filling.length)}\nend`);
    expect(deck.slides.length).toBeGreaterThan(0);
  }
}, 60_000);
