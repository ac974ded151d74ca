import { expect, test } from "vitest";
import { createDeckStore } from "./deck-store.ts";

const DECK =
  "---\ntitle: A deck\nformat: 1\n---\n\n#### Why? <!-- quiz id=q7 -->\n\n= 5 ± 0\n\n> So. [^1]\n\n[^1]: So.\n";

test("a store begins with no slides and holds the deck that was opened, text and all", () => {
  const store = createDeckStore();
  expect(store.getState().parsed.deck.slides).toEqual([]);
  store.getState().open(DECK);
  expect(store.getState().markdown).toBe(DECK);
  expect(store.getState().parsed.deck.front.title).toBe("A deck");
  expect([...store.getState().questions.keys()]).toEqual(["q7"]);
});

test("opening another deck leaves nothing of the first", () => {
  const store = createDeckStore();
  store.getState().open(DECK);
  store.getState().open("---\ntitle: B\nformat: 1\n---\n\n# Only a title\n");
  expect(store.getState().questions.size).toBe(0);
  expect(store.getState().parsed.deck.slides.length).toBe(1);
});

test("a question asked once more has an answer of its own", () => {
  const store = createDeckStore();
  store.getState().open(DECK);
  const { find } = store.getState();
  expect(find("q7")?.stem).toBe("Why?");
  expect(find("q7:again")?.stem).toBe("Why?");
  expect(find("q7:again")?.id).not.toBe(find("q7")?.id);
  expect(find("q8:again")).toBeUndefined();
  expect(find("")).toBeUndefined();
});
