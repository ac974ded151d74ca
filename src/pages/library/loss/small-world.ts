import { createBrowserRepository, createWriteAhead } from "../../../io/browser/index.ts";
import type { Repository } from "../../../library/index.ts";
import { createKeptDeckStore, type KeptDeckState, type StoreApi } from "../../../store/index.ts";

/**
 * A browser in which windows are opened and killed while a test turns the clock: its storage is the
 * real repository over an IndexedDB in memory, and the real write-ahead over a plain map.
 */
export interface SmallWorld {
  readonly local: Map<string, string>;
  now(): number;
  /** Whether the device is full. */
  isFull: boolean;
  openWindow(): Window;
  /** Lets time pass for all windows, and waits until what that began has ended. */
  pass(milliseconds: number): Promise<void>;
  settle(): Promise<void>;
}

export interface Window {
  readonly repository: Repository;
  readonly kept: StoreApi<KeptDeckState>;
  /** Ends without a word, in the middle of whatever it does. */
  kill(): void;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Local storage as far as our code asks for it. */
export function storageOf(local: Map<string, string>): Storage {
  const storage = {
    getItem: (name: string) => local.get(name) ?? null,
    setItem: (name: string, text: string) => void local.set(name, text),
    removeItem: (name: string) => void local.delete(name),
  };
  return new Proxy(storage, {
    ownKeys: () => [...local.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage;
}

export function createWorld(name: string): SmallWorld {
  let time = Date.UTC(2026, 0, 5);
  let ids = 0;
  let busy = 0;
  const timers = new Set<Timer>();
  const now = () => time;

  async function settle(): Promise<void> {
    // What has ended may begin something else a moment later.
    for (let quiet = 0; quiet < 4; quiet = busy === 0 ? quiet + 1 : 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  const world: SmallWorld = {
    local: new Map(),
    isFull: false,
    now,
    settle,
    openWindow() {
      const repository = createBrowserRepository({ now, name });
      let isAlive = true;
      const counted = new Proxy(repository, {
        get(target, key: keyof Repository) {
          const method = target[key] as (...given: unknown[]) => unknown;
          return (...given: unknown[]) => {
            // A dead window asks for nothing, and hears no answer.
            if (!isAlive) return new Promise(() => {});
            const answer = method.apply(target, given);
            if (!(answer instanceof Promise)) return answer;
            busy += 1;
            const ended = () => {
              busy -= 1;
            };
            return new Promise((resolve, reject) => {
              answer
                .then(
                  (value) => isAlive && resolve(value),
                  (error: unknown) => isAlive && reject(error),
                )
                .finally(ended);
            });
          };
        },
      });
      const mine = new Set<Timer>();
      const kept = createKeptDeckStore(counted, {
        now,
        newId: () => `deck-${++ids}`,
        ahead: createWriteAhead(`page-${++ids}`),
        later: (run, milliseconds) => {
          const timer = { at: time + milliseconds, run };
          timers.add(timer);
          mine.add(timer);
          return () => timers.delete(timer);
        },
      });
      return {
        repository: counted,
        kept,
        kill: () => {
          isAlive = false;
          for (const timer of mine) timers.delete(timer);
          repository.close();
        },
      };
    },
    async pass(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        await settle();
        const due = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        time = Math.max(time, due.at);
        timers.delete(due);
        due.run();
      }
      time = end;
    },
  };
  return world;
}

/** Windows of one browser hear each other at once: nothing is left to when a message arrives. */
export class PromptChannel {
  static readonly open = new Set<PromptChannel>();
  readonly #hearers: ((event: { data: unknown }) => void)[] = [];
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    PromptChannel.open.add(this);
  }

  addEventListener(_: string, hear: (event: { data: unknown }) => void): void {
    this.#hearers.push(hear);
  }

  postMessage(data: unknown): void {
    for (const other of PromptChannel.open) {
      if (other === this || other.name !== this.name) continue;
      for (const hear of other.#hearers) hear({ data });
    }
  }

  close(): void {
    PromptChannel.open.delete(this);
  }
}
