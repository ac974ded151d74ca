import { describe, expect, test } from "vitest";
import article from "../../decks/acquired-resistance-nsclc/article.txt?raw";
import markdown from "../../decks/acquired-resistance-nsclc/deck.md?raw";
import { readPasted } from "../article/index.ts";
import { loadRoleModel, readAbstract } from "../reading/index.ts";
import { checkDeck } from "./check-deck.ts";
import { composeDeck } from "./compose/compose-deck.ts";
import { formatDeck } from "./format-deck.ts";
import { parseDeck } from "./parse-deck.ts";
import { findTemplate, templateFor } from "./templates.ts";

const roles = await loadRoleModel();

const lines = markdown.split("\n");
const check = (text: string) =>
  checkDeck(parseDeck(text), article).map(({ line, rule }) => `${line} ${rule}`);

/** Number, from 1, of the first line that has the text, at or after line `from`. */
function lineOf(text: string | RegExp, from = 1): number {
  const at = lines.findIndex((line, i) => i >= from - 1 && line.search(text) >= 0);
  if (at < 0) throw new Error(`the deck has no line with ${text}: choose another to tamper with`);
  return at + 1;
}

/** The deck with one line changed; `undefined` deletes it. */
function change(number: number, to: (line: string) => string | undefined): string {
  const changed = to(lines[number - 1] as string);
  if (changed === lines[number - 1]) throw new Error(`line ${number} was not changed`);
  return lines.toSpliced(number - 1, 1, ...(changed === undefined ? [] : [changed])).join("\n");
}

test("the deck is what its article gives today, byte for byte", () => {
  const read = readPasted(article);
  const reading = readAbstract(read, roles);
  const deck = composeDeck(read, reading, findTemplate(templateFor(reading.glance.type)));
  expect(formatDeck(deck)).toBe(markdown);
});

test("the deck has no findings, with its article and with its own source slide", () => {
  expect(check(markdown)).toEqual([]);
  expect(checkDeck(parseDeck(markdown))).toEqual([]);
});

describe("tampering is found where it was done", () => {
  const claim = lineOf(/^## .*\[\^\d+\]$/u);
  const bullet = lineOf(/^- .*\[\^\d+\]$/u);
  const note = lineOf(/^\[\^\d+\]: .* of .*\d/u);
  const number = lineOf(/^## .*\d+%.*\[\^\d+\]$/u);
  const question = lineOf(/<!-- quiz /u);
  const key = lineOf(/^\d\. \[x\]/u, question);
  const distractor = lineOf(/^\d\. \[ \]/u, question);
  const because = lineOf(/^> .*\[\^\d+\]$/u, question);
  const figure = lineOf(/^```number/u) + 1;
  const edge = lineOf(/^```mechanism/u) + 1;
  const slide = lineOf(/<!-- slide part/u, claim);
  const unmarked = (line: string) => line.replace(/ \[\^\d+\]/u, "");

  test.each<[string, string, string]>([
    ["a headline loses its mark", change(claim, unmarked), `${claim} no-evidence`],
    ["a bullet loses its mark", change(bullet, unmarked), `${bullet} no-evidence`],
    ["a figure loses its mark", change(figure, unmarked), `${figure} no-evidence`],
    ["an arrow loses its mark", change(edge, unmarked), `${edge} no-evidence`],
    ["an answer loses its mark", change(because, unmarked), `${question} no-evidence`],
    ["an explanation is deleted", change(because, () => undefined), `${question} no-evidence`],
    [
      "a mark is renamed",
      change(claim, (l) => l.replace(/\^\d+/u, "^99")),
      `${claim} footnote-undefined`,
    ],
    [
      "a footnote is renamed",
      change(note, (l) => l.replace(/\^\d+/u, "^99")),
      `${note} footnote-unused`,
    ],
    ["a footnote is deleted", change(note, () => undefined), "footnote-undefined"],
    [
      "a footnote is emptied",
      change(note, (l) => l.replace(/:.*/u, ":")),
      `${note} footnote-empty`,
    ],
    [
      "a footnote is defined again",
      change(note, (l) => `${l}\n${l}`),
      `${note + 1} footnote-twice`,
    ],
    [
      "a word of a footnote changes",
      change(note, (l) => l.replace(/ of /u, " off ")),
      `${note} evidence-not-found`,
    ],
    [
      "a word leaves a footnote",
      change(note, (l) => l.replace(/ of /u, " ")),
      `${note} evidence-not-found`,
    ],
    [
      "a number of a footnote changes",
      change(note, (l) => l.replace(/\d(?=[^\]]*$)/u, "8")),
      `${note} evidence-not-found`,
    ],
    [
      "a number of a headline changes",
      change(number, (l) => l.replace(/\d+%/u, "75%")),
      `${number} number-not-in-evidence`,
    ],
    [
      "a number of a figure changes",
      change(figure, (l) => l.replace(/\d+/u, "77")),
      `${figure} number-not-in-evidence`,
    ],
    [
      "a bullet is added",
      change(bullet, (l) => `- It also cures mice\n${l}`),
      `${bullet} no-evidence`,
    ],
    [
      "a nested bullet is added",
      change(bullet, (l) => `${l}\n  - It also cures mice`),
      `${bullet + 1} no-evidence`,
    ],
    [
      "a key is taken away",
      change(key, (l) => l.replace("[x]", "[ ]")),
      `${question} question-key`,
    ],
    [
      "a second key is set",
      change(distractor, (l) => l.replace("[ ]", "[x]")),
      `${question} question-key`,
    ],
    [
      "two questions get one id",
      markdown.replace("id=q2", "id=q1"),
      `${lineOf("id=q2")} question-id`,
    ],
    [
      "an id is deleted",
      change(question, (l) => l.replace(/ id=\w+/u, "")),
      `${question} question-id`,
    ],
    ["a figure's line breaks", change(figure, (l) => l.replace(":", "")), `${figure} figure-line`],
    ["an arrow breaks", change(edge, (l) => l.replace("-->", "->")), `${edge} figure-line`],
    ["a fence is left open", change(figure + 1, () => undefined), `${figure - 1} fence-open`],
    [
      "a slide's kind is unknown",
      change(slide, (l) => l.replace("slide", "slide kind=odd")),
      `${slide} slide-kind`,
    ],
    [
      "a headline grows to 20 words",
      change(claim, (l) => l.replace(" [", `${" more".repeat(16)} [`)),
      `${slideOf(claim)} overfull`,
    ],
    [
      "a body grows to 60 words",
      change(bullet, (l) => l.replace(" [", `${" more".repeat(60)} [`)),
      `${slideOf(bullet)} overfull`,
    ],
    ["the front matter is no YAML", change(2, () => "title: [open"), "front-matter"],
    ["the front matter has no end", change(lineOf("^---$", 2), () => undefined), "front-matter"],
  ])("%s", (_, tampered, finding) => {
    const found = check(tampered);
    expect(found.some((each) => each.endsWith(finding))).toBe(true);
    // One slip must not bury the finding under its consequences.
    expect(found.length).toBeLessThanOrEqual(finding === "front-matter" ? 99 : 12);
  });
});

/** The line on which the slide of that line begins. */
function slideOf(number: number): number {
  const end = lines.lastIndexOf("---", number - 1);
  return lineOf(/\S/u, end + 2);
}
