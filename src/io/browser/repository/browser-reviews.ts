import {
  isMemory,
  isReviewEntry,
  type ReviewEntry,
  type ReviewShelf,
} from "../../../library/index.ts";
import { asNotKept } from "./not-kept.ts";
import { openDatabase } from "./open-database.ts";
import { DATABASE } from "./schema.ts";

/** Keeps answers in the browser's IndexedDB, beside the decks. */
export function createBrowserReviews({
  now,
  name = DATABASE,
}: {
  readonly now: () => number;
  readonly name?: string;
}): ReviewShelf & { close(): void } {
  let opened: ReturnType<typeof openDatabase> | undefined;
  const onLost = () => {
    opened = undefined;
  };
  const database = () => {
    opened ??= openDatabase({ name, now, onLost }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  async function attempt<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw asNotKept(error);
    }
  }

  async function write(entry: ReviewEntry, memory: unknown, isTakenBack: boolean): Promise<void> {
    const transaction = (await database()).transaction(["memories", "reviews"], "readwrite");
    const memories = transaction.objectStore("memories");
    const reviews = transaction.objectStore("reviews");
    const { question, at, before } = entry;
    const isNew = isTakenBack && before.stage === "new";
    await Promise.all([
      isNew ? memories.delete(question) : memories.put(memory as typeof before, question),
      isTakenBack ? reviews.delete([at, question]) : reviews.put(entry),
      transaction.done,
    ]);
  }

  return {
    read: () =>
      attempt(async () => {
        const transaction = (await database()).transaction(["memories", "reviews"], "readonly");
        const memories = transaction.objectStore("memories");
        const [keys, values, log] = await Promise.all([
          memories.getAllKeys(),
          memories.getAll() as Promise<unknown[]>,
          transaction.objectStore("reviews").getAll() as Promise<unknown[]>,
        ]);
        const known = keys.flatMap((key, i) => {
          const memory = values[i];
          return isMemory(memory) ? [[key, memory] as const] : [];
        });
        return { memories: Object.fromEntries(known), log: log.filter(isReviewEntry) };
      }),
    add: (entry, memory) => attempt(() => write(entry, memory, false)),
    takeBack: (entry) => attempt(() => write(entry, entry.before, true)),
    close: () => void opened?.then((db) => db.close()).catch(() => undefined),
  };
}
