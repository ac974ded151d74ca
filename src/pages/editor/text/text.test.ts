import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { parseDeck } from "../../../deck/index.ts";
import { findQuestions, freeQuestionId } from "./find-question.ts";
import { fixOf } from "./fix-finding.ts";
import { insertSlide } from "./insert-slide.ts";
import { deleteSlide, moveSlide } from "./move-slide.ts";
import { dropFootnotes, footnotesOf, placeFootnotes } from "./place-footnotes.ts";
import { slideAt, splitText } from "./split-text.ts";
import { changesBetween } from "./text-change.ts";

const flagship = readFileSync("decks/acquired-resistance-nsclc/deck.md", "utf8");
const small = `---
title: A
format: 1
---

# One

---

## Two [^1]

Note:
Say it.

---

\`\`\`number
60%: of them [^2]

---

## After an open block

[^1]: The first.
[^2]: The second.
`;

describe("a deck's text in slides", () => {
  it("is cut where the deck is", () => {
    for (const markdown of [flagship, small]) {
      const { deck, lines } = parseDeck(markdown);
      const { slides } = splitText(markdown);
      expect(slides.map(({ line }) => line)).toEqual(deck.slides.map((slide) => lines.get(slide)));
    }
  });

  it("has each slide between its first and its last character, footnotes in none", () => {
    const { slides, footnotes } = splitText(small);
    for (const { from, to, text } of slides) expect(small.slice(from, to)).toBe(text);
    expect(small.slice(footnotes)).toMatch(/^\[\^1\]/u);
    expect(slides.at(-1)?.text).toBe("## After an open block");
  });

  it("tells in which slide an offset lies", () => {
    const split = splitText(small);
    expect(slideAt(split, 0)).toBe(-1);
    expect(slideAt(split, small.indexOf("Say it"))).toBe(1);
    expect(slideAt(split, small.length)).toBe(3);
  });
});

describe("moving and deleting a slide", () => {
  it("loses no word, and moving back gives the text as it was", () => {
    const moved = moveSlide(flagship, 2, 9);
    expect(moved).not.toBe(flagship);
    expect(moveSlide(moved, 9, 2)).toBe(flagship);
    expect([...moved].sort().join("")).toBe([...flagship].sort().join(""));
  });

  it("does nothing past the ends", () => {
    expect(moveSlide(small, 0, -1)).toBe(small);
    expect(moveSlide(small, 3, 4)).toBe(small);
    expect(deleteSlide(small, 9)).toBe(small);
  });

  it("takes a slide away with the line that parts it", () => {
    const headlines = (markdown: string) => splitText(markdown).slides.map(({ text }) => text[2]);
    expect(headlines(deleteSlide(small, 0))).toHaveLength(3);
    expect(deleteSlide(small, 3)).not.toContain("After an open block");
    expect(deleteSlide(small, 3)).toContain("[^1]: The first.");
  });
});

test("a slide that is put in stands behind the other, with its footnote where its number belongs", () => {
  const put = insertSlide(small, 1, "## New [^3]");
  expect(splitText(put).slides[2]?.text).toBe("## New [^3]");
  const noted = placeFootnotes(put, [
    { id: "results-4", text: "Of the body." },
    { id: "3", text: "The\nthird." },
    { id: "1", text: "Another first." },
  ]);
  expect([...footnotesOf(noted)]).toEqual([
    ["1", "The first."],
    ["2", "The second."],
    ["3", "The third."],
    ["results-4", "Of the body."],
  ]);
  expect(dropFootnotes(noted, new Set(["3", "results-4"]))).toBe(put);
  expect(placeFootnotes("# Only", [{ id: "1", text: "x" }])).toBe("# Only\n\n[^1]: x\n");
});

test("questions are found whole, with what explains them and without what follows", () => {
  const questions = findQuestions(flagship);
  expect(questions.map(({ id }) => id)).toEqual(
    [...flagship.matchAll(/<!-- quiz id=(\w+)/gu)].map(([, id]) => id),
  );
  for (const { from, to } of questions) {
    expect(flagship.slice(from, to)).toMatch(/^#### /u);
    expect(flagship.slice(from, to)).not.toMatch(/^(?:---|Note:)/mu);
    expect(flagship.slice(from, to).trimEnd()).toMatch(/\]$/u);
  }
  expect(questions.map(({ id }) => id)).not.toContain(freeQuestionId(flagship));
});

test("the changes between two texts make the one of the other, and leave equal lines alone", () => {
  const apply = (text: string, after: string) => {
    let made = text;
    for (const { from, to, insert } of changesBetween(text, after).reverse()) {
      made = made.slice(0, from) + insert + made.slice(to);
    }
    return made;
  };
  const moved = moveSlide(flagship, 2, 9);
  expect(apply(flagship, moved)).toBe(moved);
  expect(apply("a\nb", "a\nb\n")).toBe("a\nb\n");
  expect(apply("", "x")).toBe("x");
  expect(changesBetween(flagship, flagship)).toEqual([]);
  const edited = flagship.replace("Say in one sentence", "Say");
  expect(changesBetween(flagship, edited)).toHaveLength(1);
});

describe("a certain fix", () => {
  const fix = (rule: string, markdown: string, line = 1, what = "footnote [^3]") =>
    fixOf({ rule, what, line, remedy: "" }, [{ id: "3", text: "The article’s words." }])?.apply(
      markdown,
    );

  it("deletes what nothing cites, and writes only the article's sentences", () => {
    expect(fix("footnote-unused", "a\n\n[^3]: x\n")).toBe("a\n\n");
    expect(fix("footnote-undefined", "a [^3]\n")).toBe("a [^3]\n\n[^3]: The article’s words.\n");
    expect(fix("evidence-not-found", "a [^3]\n\n[^3]: wrong\n")).toContain(
      ": The article’s words.",
    );
    expect(fix("footnote-undefined", "a [^9]\n", 1, "footnote [^9]")).toBeUndefined();
  });

  it("leaves two footnotes of one name that say different things to the person", () => {
    const twice = "[^3]: one\n[^3]: two\n";
    expect(fix("footnote-twice", twice, 2)).toBe(twice);
    expect(fix("footnote-twice", "[^3]: one\n[^3]: one\n", 2)).toBe("[^3]: one\n");
  });

  it("gives a question a free id, and a block its end before the slide's", () => {
    const twice = "#### A? <!-- quiz id=q1 -->\n\n#### B? <!-- quiz id=q1 -->";
    expect(fix("question-id", twice, 3, "")).toContain("B? <!-- quiz id=q2 -->");
    const open = "```number\n1: x [^1]\n\n---\n\nnext";
    expect(fix("fence-open", open, 1, "")).toBe("```number\n1: x [^1]\n```\n\n---\n\nnext");
  });

  it("is not offered for what needs a judgement", () => {
    expect(fix("no-evidence", "a")).toBeUndefined();
  });
});
