import { describe, expect, test } from "vitest";
import type { Draft } from "../write/draft.ts";
import { draftOf, readingOf } from "./made-up-draft.ts";
import { selectDrafts } from "./select-drafts.ts";

const none = readingOf();
const ways = (drafts: readonly Draft[]) => drafts.map(({ way }) => way);
const many = (count: number, given: (i: number) => Partial<Draft>) =>
  Array.from({ length: count }, (_, i) => draftOf(given(i)));

test("findings come before what was known or done", () => {
  const reading = readingOf("background", "objective", "methods", "results", "conclusions");
  const drafts = many(5, (i) => ({ sentence: i, way: `way ${i}` }));
  const chosen = selectDrafts(drafts, 2, reading).map(({ sentence }) => sentence);
  expect(chosen.sort()).toEqual([3, 4]);
});

test("among findings, the sentence that belongs on a slide comes first", () => {
  const reading = readingOf("results", "results");
  const sentences = reading.sentences.map((each, i) => ({ ...each, weight: i }));
  const drafts = many(2, (i) => ({ sentence: i, way: `way ${i}` }));
  const [first] = selectDrafts(drafts, 1, { ...reading, sentences });
  expect(first?.sentence).toBe(1);
});

test("a result read comes before a word recalled", () => {
  const drafts = ["expansion", "number", "direction"].map((way) => draftOf({ way, sentence: 0 }));
  expect(ways(selectDrafts(drafts, 3, readingOf("results")))).toEqual([
    "direction",
    "number",
    "expansion",
  ]);
});

test.each([1, 2, 3, 6, 9, 12])("of a quiz of %i at most a third is recalled", (count) => {
  const drafts = [
    ...many(20, (i) => ({ way: `recall ${i}`, bloom: "remember" })),
    ...many(4, (i) => ({ way: `other ${i}` })),
  ];
  const chosen = selectDrafts(drafts, count, none);
  const recalled = chosen.filter(({ bloom }) => bloom === "remember").length;
  expect(recalled).toBeLessThanOrEqual(Math.max(1, chosen.length / 3));
});

test("recall takes no place that another question could have", () => {
  const drafts = [
    ...many(12, (i) => ({ sentence: i, way: `recall ${i}`, bloom: "remember" })),
    ...many(8, (i) => ({ sentence: 12 + i, way: `way ${i}` })),
  ];
  const roles = drafts.map((_, i) => (i < 12 ? ("results" as const) : ("background" as const)));
  expect(selectDrafts(drafts, 12, readingOf(...roles)).length).toBe(12);
});

test("where only recall can be asked, one question is all", () => {
  const drafts = many(9, (i) => ({ way: `recall ${i}`, bloom: "remember" }));
  expect(selectDrafts(drafts, 9, none).length).toBe(1);
});

test("no two ask for one fact, however many ask for it", () => {
  const drafts = many(12, (i) => ({ fact: `fact ${i % 4}`, way: `way ${i}` }));
  const facts = selectDrafts(drafts, 12, none).map(({ fact }) => fact);
  expect(facts.toSorted()).toEqual(["fact 0", "fact 1", "fact 2", "fact 3"]);
});

describe("a quiz is spread", () => {
  test("over the sentences: each is asked about before one is asked about twice", () => {
    const drafts = many(12, (i) => ({ sentence: Math.floor(i / 3), way: `way ${i}` }));
    const reading = readingOf("results", "results", "results", "results");
    const sentences = selectDrafts(drafts, 4, reading).map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(4);
  });

  test("over the ways of asking, though one is worth more than the other", () => {
    const drafts = many(12, (i) => ({ way: i < 6 ? "direction" : "share" }));
    const chosen = ways(selectDrafts(drafts, 6, none));
    expect(chosen.filter((way) => way === "direction").length).toBe(3);
  });

  test("over Bloom's levels, among questions that are otherwise worth the same", () => {
    const levels = ["understand", "apply", "analyse", "evaluate"] as const;
    const drafts = levels.flatMap((bloom) => many(4, (i) => ({ bloom, way: `way ${bloom} ${i}` })));
    const chosen = selectDrafts(drafts, 4, none).map(({ bloom }) => bloom);
    expect(new Set(chosen)).toEqual(new Set(levels));
  });
});

describe("a question on where a sentence belongs", () => {
  test("is asked twice at most where there are others", () => {
    const drafts = [...many(9, () => ({ way: "role" })), ...many(4, () => ({ way: "number" }))];
    const chosen = ways(selectDrafts(drafts, 12, none));
    expect(chosen.filter((way) => way === "role").length).toBe(2);
    expect(chosen.filter((way) => way === "number").length).toBe(4);
  });

  test("fills a quiz that would be short, up to five questions", () => {
    const drafts = [...many(9, () => ({ way: "role" })), draftOf({ way: "number" })];
    expect(ways(selectDrafts(drafts, 12, none)).filter((way) => way === "role").length).toBe(4);
  });
});

test("what is unsound is passed over, and looked at once", () => {
  const drafts = many(6, (i) => ({ way: `way ${i}` }));
  const looked: Draft[] = [];
  const chosen = selectDrafts(drafts, 6, none, (draft) => {
    looked.push(draft);
    return drafts.indexOf(draft) % 2 === 1;
  });
  expect(chosen.map((draft) => drafts.indexOf(draft)).sort()).toEqual([1, 3, 5]);
  expect(looked.length).toBe(6);
});

test("at most as many as asked for, the same each time, and none of none", () => {
  const drafts = many(9, (i) => ({ way: `way ${i}` }));
  const [once, twice] = [selectDrafts(drafts, 4, none), selectDrafts(drafts, 4, none)];
  expect(once.length).toBe(4);
  expect(once).toEqual(twice);
  expect(selectDrafts([], 4, none)).toEqual([]);
  expect(selectDrafts(drafts, 0, none)).toEqual([]);
});
