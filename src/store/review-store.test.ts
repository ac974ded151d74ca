import { expect, test } from "vitest";
import { NotKeptError, type ReviewEntry, type ReviewShelf } from "../library/index.ts";
import type { Memory, Question } from "../quiz/index.ts";
import { createReviewStore, dueQuestions, suggestRecall } from "./review-store.ts";

const START = Date.UTC(2026, 0, 5, 9);
const DAY = 86_400_000;

/** A shelf that may refuse. */
function shelf() {
  const memories: Record<string, Memory> = {};
  const log: ReviewEntry[] = [];
  const state = { isFull: false };
  const check = () => {
    if (state.isFull) throw new NotKeptError("full");
  };
  const kept: ReviewShelf = {
    read: async () => ({ memories: { ...memories }, log: [...log] }),
    add: async (entry, memory) => {
      check();
      log.push(entry);
      memories[entry.question] = memory;
    },
    takeBack: async (entry) => {
      check();
      log.pop();
      if (entry.before.stage === "new") delete memories[entry.question];
      else memories[entry.question] = entry.before;
    },
  };
  return { kept, state };
}

const question = (id: string, value = 1): Question => ({
  kind: "numeric",
  id,
  stem: `How many, ${id}?`,
  explanation: "",
  value,
  tolerance: 0,
});
const good = (id: string, at: number) =>
  ({ question: question(id), deck: "d", recall: "good", grade: 1, at }) as const;

async function opened(kept: ReviewShelf) {
  const store = createReviewStore(kept);
  await store.getState().load();
  return store;
}

test("an answered question comes again when it is due, and not before", async () => {
  const store = await opened(shelf().kept);
  const [one, two] = [question("a"), question("b")];
  await store.getState().review(good("a", START));
  const { memories } = store.getState();
  expect(dueQuestions([one, two], memories, START + 1000)).toEqual([two]);
  expect(dueQuestions([one, two], memories, START + DAY)).toEqual([one, two]);
});

test("answers survive a reload, and can be taken back one by one", async () => {
  const { kept } = shelf();
  const store = await opened(kept);
  await store.getState().review(good("a", START));
  const once = store.getState();
  await store.getState().review({ ...good("a", START + DAY), recall: "again", grade: 0 });
  const again = await opened(kept);
  expect(again.getState().log).toHaveLength(2);
  await again.getState().undo();
  expect(again.getState().memories).toEqual(once.memories);
  await again.getState().undo();
  await again.getState().undo();
  expect((await opened(kept)).getState()).toMatchObject({ memories: {}, log: [] });
});

test("nothing is answered before what is kept is here", async () => {
  const { kept } = shelf();
  await createReviewStore(kept).getState().review(good("a", START));
  expect((await kept.read()).log).toEqual([]);
});

test("what a full device did not take is kept with the next that it takes, in order", async () => {
  const { kept, state } = shelf();
  const store = await opened(kept);
  state.isFull = true;
  await store.getState().review(good("a", START));
  await store.getState().review(good("b", START + 1));
  expect(store.getState().notKept).toBe("full");
  expect(store.getState().log).toHaveLength(2);
  state.isFull = false;
  await store.getState().review(good("c", START + 2));
  expect(store.getState().notKept).toBeUndefined();
  expect((await kept.read()).log.map(({ at }) => at - START)).toEqual([0, 1, 2]);
});

test("an edited question is learnt anew", async () => {
  const store = await opened(shelf().kept);
  await store.getState().review(good("a", START));
  const edited = question("a", 2);
  expect(dueQuestions([edited], store.getState().memories, START + 1000)).toEqual([edited]);
});

test.each([
  [1, 0, "hard"],
  [1, 2, "good"],
  [1, 3, "easy"],
  [1, undefined, "good"],
  [0.6, 3, "hard"],
  [0, 3, "again"],
] as const)("right to %s with confidence %s is known %s", (grade, confidence, recall) => {
  expect(suggestRecall(grade, confidence)).toBe(recall);
});
