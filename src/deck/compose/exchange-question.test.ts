import { expect, test } from "vitest";
import { readPasted } from "../../article/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import { evidenceIds, questionsOf } from "../deck.ts";
import { formatDeck } from "../format-deck.ts";
import { parseDeck } from "../parse-deck.ts";
import { findTemplate, templateFor } from "../templates.ts";
import { composeDeck } from "./compose-deck.ts";
import { type ExchangedDeck, exchangeQuestion } from "./exchange-question.ts";

const roles = await loadRoleModel();
const sources = import.meta.glob<string>("./cases/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});

const made = Object.entries(sources).flatMap(([path, source]) => {
  const article = readPasted(source);
  const reading = readAbstract(article, roles);
  const composed = composeDeck(article, reading, findTemplate(templateFor(reading.glance.type)));
  // As the page has it: read back from its text.
  const { deck } = parseDeck(formatDeck(composed));
  return questionsOf(deck).map(({ id }) => ({ name: `${path} ${id}`, article, reading, deck, id }));
});

const start = ({ deck }: (typeof made)[number]): ExchangedDeck => ({ deck, seen: new Map() });
const rest = ({ deck }: ExchangedDeck, id: string) => ({
  front: deck.front,
  slides: deck.slides.map((slide) =>
    slide.blocks.map((block) =>
      block.type === "question" && block.question.id === id ? id : block,
    ),
  ),
});

test("there are questions to exchange, and most can be", () => {
  const outcomes = made.map((each) => {
    const { outcome } = exchangeQuestion(start(each), each.article, each.reading, {
      id: each.id,
      wish: "alike",
    });
    return outcome;
  });
  expect(outcomes.length).toBeGreaterThan(8);
  expect(outcomes.filter((each) => each === "new").length).toBeGreaterThan(outcomes.length / 3);
});

test.each(made)(
  "$name: another takes its place with its footnotes, and nothing else changes",
  (each) => {
    const { article, reading, id } = each;
    for (const wish of ["alike", "harder"] as const) {
      const after = exchangeQuestion(start(each), article, reading, { id, wish });
      if (after.outcome === "none") {
        expect(after.deck).toBe(each.deck);
        continue;
      }
      expect(rest(after, id)).toEqual(rest(start(each), id));
      const stems = questionsOf(after.deck).map(({ stem }) => stem);
      expect(questionsOf(each.deck).map(({ stem }) => stem)).not.toEqual(stems);
      expect(new Set(stems).size).toBe(stems.length);
      const used = evidenceIds(JSON.stringify(after.deck.slides)).toSorted();
      expect(after.deck.evidence.map(({ id }) => id).toSorted()).toEqual(used);
      for (const { text } of after.deck.evidence) expect(text).not.toBe("");
      const { deck, findings } = parseDeck(formatDeck(after.deck));
      expect(findings).toEqual([]);
      expect(deck).toEqual(after.deck);
    }
  },
);

test("after the last one they come round again, the first among them", () => {
  const each = made.find((one) => {
    const { outcome } = exchangeQuestion(start(one), one.article, one.reading, {
      id: one.id,
      wish: "alike",
    });
    return outcome === "new";
  });
  if (!each) throw new Error("no question of the cases has another");
  const stemOf = ({ deck }: ExchangedDeck) =>
    questionsOf(deck).find(({ id }) => id === each.id)?.stem ?? "";
  let now: ExchangedDeck = start(each);
  const round: string[] = [stemOf(now)];
  for (let presses = 0; presses < 100; presses++) {
    const next = exchangeQuestion(now, each.article, each.reading, { id: each.id, wish: "alike" });
    now = next;
    if (next.outcome === "again") break;
    expect(next.outcome).toBe("new");
    round.push(stemOf(now));
  }
  expect(new Set(round).size).toBe(round.length);
  expect(round.slice(0, -1)).toContain(stemOf(now));
});

test("a question that the deck does not have is not exchanged", () => {
  const [each] = made;
  if (!each) throw new Error("no cases");
  const after = exchangeQuestion(start(each), each.article, each.reading, {
    id: "q99",
    wish: "alike",
  });
  expect(after).toMatchObject({ deck: each.deck, outcome: "none" });
});
