import { expect, test } from "vitest";
import type { Draft } from "../write/draft.ts";
import { isNew } from "./is-new.ts";
import { draftOf } from "./made-up-draft.ts";

const single = (key: string): Draft["answer"] => ({ kind: "single", key, distractors: [] });

test("two that share nothing are both asked", () => {
  expect(isNew(draftOf(), [draftOf(), draftOf()])).toBe(true);
});

test.each<[string, Partial<Draft>, Partial<Draft>]>([
  ["the same fact", { fact: "claim 1" }, { fact: "claim 1" }],
  ["the same stem", { stem: "Which?" }, { stem: "Which?" }],
  [
    "one key in one sentence",
    { sentence: 3, answer: single("JAK1") },
    { sentence: 3, answer: single("JAK1") },
  ],
  ["one that tells a whole sentence", { sentence: 3, tellsAll: true }, { sentence: 3 }],
  [
    "two claims that are not told apart",
    { sentence: 3, fact: "claim 3" },
    { sentence: 3, fact: "role 3" },
  ],
  [
    "a key in the other's stem",
    { answer: single("GLP-1") },
    { stem: "How does GLP-1 act on insulin?" },
  ],
  [
    "a long key in the other's key",
    { answer: single("chronic inflammation") },
    { answer: single("Lasting chronic inflammation of the tumour") },
  ],
  [
    "a number to type in the other's stem",
    { answer: { kind: "numeric", value: 1201 } },
    { stem: "Of 1201, how many?" },
  ],
])("%s is asked once, whichever comes first", (_, one, other) => {
  expect(isNew(draftOf(one), [draftOf(), draftOf(other)])).toBe(false);
  expect(isNew(draftOf(other), [draftOf(), draftOf(one)])).toBe(false);
});

test.each<[string, Partial<Draft>, Partial<Draft>]>([
  ["one key in two sentences", { answer: single("JAK1") }, { answer: single("JAK1") }],
  [
    "two claims of one sentence that are told apart",
    { sentence: 3, fact: "claim 3 a" },
    { sentence: 3, fact: "claim 3 b" },
  ],
  [
    "a key within a word of the other's stem",
    { answer: single("allele") },
    { stem: "What of the wallaby's parallele?" },
  ],
  [
    "a short key, which chance may bring",
    { answer: single("12%") },
    { stem: "In how many of 12% was it?" },
  ],
])("%s may both be asked", (_, one, other) => {
  expect(isNew(draftOf(one), [draftOf(other)])).toBe(true);
});

test("the order of statements gives none away, and is asked once", () => {
  const order: Partial<Draft> = {
    way: "order",
    answer: { kind: "order", items: [{ text: "JAK1 is lost for good", feedback: "" }] },
  };
  expect(isNew(draftOf(order), [draftOf({ stem: "Why is it that JAK1 is lost for good?" })])).toBe(
    true,
  );
  expect(isNew(draftOf({ answer: single("JAK1 is lost for good") }), [draftOf(order)])).toBe(true);
  expect(isNew(draftOf(order), [draftOf(order)])).toBe(false);
});

const claim: Partial<Draft> = {
  sentence: 3,
  tellsAll: true,
  fact: "claim 3 a",
  stem: "What did the authors report about pain?",
  answer: {
    kind: "single",
    key: "It was lower with gauze",
    distractors: [{ text: "It was higher with gauze", feedback: "" }],
  },
};

test("a number and a claim of one sentence are both asked where neither tells the other", () => {
  const number = draftOf({
    sentence: 3,
    stem: "How many nurses used gauze?",
    answer: single("12"),
  });
  expect(isNew(draftOf(claim), [number])).toBe(true);
  expect(isNew(number, [draftOf(claim)])).toBe(true);
});

test("a number is not asked beside a claim that is told by its stem", () => {
  const number = draftOf({
    sentence: 3,
    stem: "By how much was pain lower with gauze?",
    answer: single("12"),
  });
  expect(isNew(draftOf(claim), [number])).toBe(false);
  expect(isNew(number, [draftOf(claim)])).toBe(false);
});
