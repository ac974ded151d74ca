import type { ReviewEntry } from "../../library/index.ts";
import { chanceOfRecall, listDue, type Memory, newMemory } from "../../quiz/index.ts";

/** New questions a day, over all decks: each comes back several times in the days that follow. */
export const NEW_A_DAY = 20;
const DAY = 86_400_000;

export interface Plan {
  /** Keys of what to ask now: what is likeliest forgotten first, new questions last. */
  readonly due: readonly string[];
  readonly fresh: number;
  /** New questions that wait for another day. */
  readonly waiting: number;
  /** When the next comes again, of what is not due; `undefined` where nothing will. */
  readonly next: number | undefined;
}

/**
 * What to ask now.
 *
 * @param keys of the questions, in the order of their decks
 * @param limit of new questions today
 */
export function planReview(
  keys: readonly string[],
  memories: Readonly<Record<string, Memory>>,
  log: readonly ReviewEntry[],
  now: number,
  limit: number,
): Plan {
  const all = new Map(keys.map((key) => [key, memories[key] ?? newMemory(now)]));
  const isNew = (key: string) => all.get(key)?.stage === "new";
  const due = listDue(all, now);
  const begun = log.filter(({ at, before }) => before.stage === "new" && isSameDay(at, now)).length;
  const fresh = due.filter(isNew);
  const today = new Set(fresh.slice(0, Math.max(0, limit - begun)));
  const later = [...all.values()].filter((memory) => memory.due > now);
  return {
    due: due.filter((key) => !isNew(key) || today.has(key)),
    fresh: today.size,
    waiting: fresh.length - today.size,
    next: later.length === 0 ? undefined : Math.min(...later.map((memory) => memory.due)),
  };
}

/** Days as the person's clock counts them. */
export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}

/** How many questions come on each of the next days; today with all that is overdue. */
export function forecast(memories: Iterable<Memory>, now: number, days: number): number[] {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const counts = Array.from({ length: days }, () => 0);
  for (const { due, stage } of memories) {
    if (stage === "new") continue;
    const day = Math.max(0, Math.floor((due - midnight) / DAY));
    if (day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

export interface Week {
  readonly asked: number;
  /** The share that was remembered, 0 to 1. */
  readonly remembered: number;
}

/** What was remembered of what was known for days, week by week; the last is the one that runs. */
export function retentionByWeek(
  log: readonly ReviewEntry[],
  now: number,
  weeks: number,
): readonly (Week | undefined)[] {
  return Array.from({ length: weeks }, (_, i) => {
    const end = now - (weeks - 1 - i) * 7 * DAY;
    const asked = log.filter(
      ({ at, before }) => before.stage === "review" && at > end - 7 * DAY && at <= end,
    );
    if (asked.length === 0) return undefined;
    const remembered = asked.filter(({ recall }) => recall !== "again").length;
    return { asked: asked.length, remembered: remembered / asked.length };
  });
}

/** The mean chance, 0 to 1, that the questions are remembered now; what was never asked counts 0. */
export function mastery(
  keys: readonly string[],
  memories: Readonly<Record<string, Memory>>,
  now: number,
): number {
  const chances = keys.map((key) => {
    const memory = memories[key];
    return memory ? chanceOfRecall(memory, now) : 0;
  });
  return chances.reduce((sum, each) => sum + each, 0) / Math.max(1, chances.length);
}
