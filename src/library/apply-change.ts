import type { DeckChange, DeckRecord, DeckSummary } from "./deck-record.ts";
import { titleOf } from "./title-of.ts";

/**
 * The deck after a change, as every repository keeps it.
 *
 * @param before `undefined` for a new deck
 * @param revision the version that it becomes
 */
export function applyChange(
  before: DeckRecord | undefined,
  change: DeckChange,
  revision: number,
  now: number,
): DeckRecord {
  const content = { markdown: "", pictures: [], ...before, ...change };
  // A name that is emptied gives way to the deck's own title.
  const { name: given, removedAt: _, ...rest } = content as typeof content & Partial<DeckRecord>;
  const name = given?.trim();
  return {
    ...rest,
    ...(name ? { name } : {}),
    title: name || titleOf(content.markdown),
    revision,
    createdAt: before?.createdAt ?? now,
    // A clock that was set back does not make a newer deck the older one.
    updatedAt: Math.max(now, before?.updatedAt ?? 0),
  };
}

/** The deck as a list shows it. */
export function summarise(record: DeckRecord): DeckSummary {
  const { article, baseline: _, making: __, ...rest } = record;
  return { ...rest, articleLength: article?.record.text.length ?? 0 };
}

/** The latest first; what was saved at the same moment in the order of its ids. */
export function byTime(a: DeckSummary, b: DeckSummary): number {
  return b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);
}
