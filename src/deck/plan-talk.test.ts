import { expect, test } from "vitest";
import { parseDeck } from "./parse-deck.ts";
import { judgePace, planTalk, presentedSlides } from "./plan-talk.ts";

const deckOf = (front: string, ...slides: string[]) =>
  parseDeck(`---\ntitle: A talk\n${front}format: 1\n---\n\n${slides.join("\n\n---\n\n")}\n`).deck;
const timed = "<!-- slide minutes=2 -->\n\n## Timed";

test("what the timed slides leave of the talk is shared by the others", () => {
  expect(planTalk(deckOf("minutes: 10\n", timed, "## One", "## Two"))).toEqual([2, 4, 4]);
});

test("a slide of a talk without a length takes a minute", () => {
  expect(planTalk(deckOf("", timed, "## One"))).toEqual([2, 1]);
});

test("timed slides that take the whole talk still leave a moment for the others", () => {
  expect(planTalk(deckOf("minutes: 2\n", timed, "## One"))).toEqual([2, 0.25]);
});

test("the article’s own words are no part of the talk", () => {
  const deck = deckOf("", "## One", "<!-- slide kind=source -->\n\n> Words.");
  expect(presentedSlides(deck)).toHaveLength(1);
  expect(planTalk(deck)).toEqual([1]);
});

test("a talk is behind when its slide has had its time, and ahead before that time has come", () => {
  const plan = [1, 2, 3];
  expect(judgePace(plan, 1, 2)).toEqual({ total: 6, start: 1, end: 3, behind: 0 });
  expect(judgePace(plan, 1, 3.5).behind).toBeCloseTo(0.5);
  expect(judgePace(plan, 2, 1).behind).toBeCloseTo(-2);
  expect(judgePace(plan, 0, 0).behind).toBe(0);
});
