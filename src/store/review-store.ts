import { createStore, type StoreApi } from "zustand/vanilla";
import {
  listDue,
  type Memory,
  newMemory,
  type Question,
  type Review,
  recallOf,
  reviewMemory,
  undoReview,
} from "../quiz/index.ts";
import { answerKey, type TextStorage } from "./answer-store.ts";

export interface ReviewState {
  /** By `answerKey`: an edited question is learnt anew. */
  readonly memories: Readonly<Record<string, Memory>>;
  /** The last answer, which can be taken back. */
  readonly last: { readonly key: string; readonly review: Review } | undefined;
  /** @param score 0 to 1; @param at milliseconds since 1970 */
  review(question: Question, score: number, at: number): void;
  undo(): void;
}

const STORAGE_KEY = "journal-club:reviews";

/** When each question comes again, kept across reloads. */
export function createReviewStore(storage: TextStorage): StoreApi<ReviewState> {
  const store = createStore<ReviewState>()((set, get) => ({
    memories: parseMemories(storage.read(STORAGE_KEY)),
    last: undefined,
    review: (question, score, at) => {
      const key = answerKey(question);
      const before = get().memories[key] ?? newMemory(at);
      const { memory, review } = reviewMemory(before, recallOf(score), at);
      set(({ memories }) => ({ memories: { ...memories, [key]: memory }, last: { key, review } }));
    },
    undo: () => {
      const { last, memories } = get();
      if (!last) return;
      const { [last.key]: _, ...others } = memories;
      const before = undoReview(last.review);
      const isNew = before.stage === "new";
      set({ memories: isNew ? others : { ...others, [last.key]: before }, last: undefined });
    },
  }));
  store.subscribe(({ memories }) => storage.write(STORAGE_KEY, JSON.stringify(memories)));
  return store;
}

/** The questions to ask now, the least likely to be remembered first, those never asked last. */
export function dueQuestions(
  questions: readonly Question[],
  memories: Readonly<Record<string, Memory>>,
  now: number,
): Question[] {
  const byKey = new Map(questions.map((question) => [answerKey(question), question]));
  const all = new Map([...byKey.keys()].map((key) => [key, memories[key] ?? newMemory(now)]));
  return listDue(all, now).map((key) => byKey.get(key) as Question);
}

/** What was stored, as far as it is of our form; anything else is dropped. */
function parseMemories(text: string | undefined): Record<string, Memory> {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, memory]) => isMemory(memory)));
}

const NUMBERS = ["due", "stability", "difficulty", "step", "interval", "answers", "lapses"];
const STAGE = /^(?:new|learning|review|relearning)$/;

function isMemory(value: unknown): value is Memory {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Record<string, unknown>;
  const { stage, answeredAt } = fields;
  return (
    typeof stage === "string" &&
    STAGE.test(stage) &&
    NUMBERS.every((name) => Number.isFinite(fields[name])) &&
    (answeredAt === undefined || Number.isFinite(answeredAt))
  );
}
