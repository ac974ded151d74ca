import { createStore, type StoreApi } from "zustand/vanilla";
import {
  NotKeptError,
  type ReviewEntry,
  type ReviewShelf,
  type WhyNotKept,
} from "../library/index.ts";
import {
  listDue,
  type Memory,
  newMemory,
  type Question,
  type Recall,
  recallOf,
  reviewMemory,
} from "../quiz/index.ts";
import { answerKey } from "./answer-store.ts";

/** An answer as it is given in review. */
export interface Reviewed {
  readonly question: Question;
  readonly deck: string;
  readonly recall: Recall;
  /** 0 to 1. */
  readonly grade: number;
  readonly confidence?: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ReviewState {
  /** False until what is kept is here; nothing can be answered before. */
  readonly isLoaded: boolean;
  /** By `answerKey`: an edited question is learnt anew. */
  readonly memories: Readonly<Record<string, Memory>>;
  /** Every answer, in order. */
  readonly log: readonly ReviewEntry[];
  /** Why answers are in the page alone; they are kept again with the next that can be. */
  readonly notKept: WhyNotKept | undefined;
  load(): Promise<void>;
  review(reviewed: Reviewed): Promise<void>;
  /** Takes the last answer back. */
  undo(): Promise<void>;
}

/** When each question comes again, and how well each was known. */
export function createReviewStore(shelf: ReviewShelf): StoreApi<ReviewState> {
  /** One after the other, so that taking back meets what it takes back. */
  let writing: Promise<void> = Promise.resolve();
  /** What the device did not take, in order. */
  let waiting: (() => Promise<void>)[] = [];

  return createStore<ReviewState>()((set, get) => {
    function keep(write: () => Promise<void>): Promise<void> {
      waiting.push(write);
      writing = writing.then(async () => {
        try {
          for (;;) {
            const [next] = waiting;
            if (!next) break;
            await next();
            waiting = waiting.slice(1);
          }
          set({ notKept: undefined });
        } catch (error) {
          set({ notKept: error instanceof NotKeptError ? error.why : "failed" });
        }
      });
      return writing;
    }

    return {
      isLoaded: false,
      memories: {},
      log: [],
      notKept: undefined,
      load: async () => {
        await writing;
        if (waiting.length === 0) set({ ...(await shelf.read()), isLoaded: true });
      },
      review: async ({ question, deck, recall, grade, confidence, at }) => {
        const { isLoaded, memories, log } = get();
        if (!isLoaded) return;
        const key = answerKey(question);
        const before = memories[key] ?? newMemory(at);
        const { memory } = reviewMemory(before, recall, at);
        const sure = confidence === undefined ? {} : { confidence };
        const entry: ReviewEntry = { question: key, deck, at, recall, grade, ...sure, before };
        set({ memories: { ...memories, [key]: memory }, log: [...log, entry] });
        await keep(() => shelf.add(entry, memory));
      },
      undo: async () => {
        const { memories, log } = get();
        const last = log.at(-1);
        if (!last) return;
        const { [last.question]: _, ...others } = memories;
        const isNew = last.before.stage === "new";
        set({
          memories: isNew ? others : { ...others, [last.question]: last.before },
          log: log.slice(0, -1),
        });
        await keep(() => shelf.takeBack(last));
      },
    };
  });
}

/**
 * How well an answer was known, by how right it was and how sure the person said they were: right by
 * a guess is hard, right and sure is easy.
 *
 * @param grade 0 to 1
 * @param confidence 0 guessing to 3 sure
 */
export function suggestRecall(grade: number, confidence: number | undefined): Recall {
  const recall = recallOf(grade);
  if (recall !== "good" || confidence === undefined) return recall;
  if (confidence === 0) return "hard";
  return confidence === 3 ? "easy" : "good";
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
