import {
  asSummary,
  byTime,
  type DamagedRecord,
  type DeckRecord,
  type DeckSummary,
  rawText,
  readStoredDeck,
  type Shelf,
  type StoredDeck,
} from "../../../library/index.ts";
import { rowsOf, type StoredSource, type Work } from "./schema.ts";

/** All decks that can be read, and apart from them what cannot: one bad record hides no other. */
export async function readShelf(transaction: Work): Promise<Shelf> {
  const decks: DeckSummary[] = [];
  const damaged: DamagedRecord[] = [];
  for (const { key, value } of await readRows(transaction)) {
    const read = readStoredDeck(value);
    if (typeof read === "string") damaged.push(await describeDamage(transaction, key, value, read));
    else if (read.removedAt === undefined) decks.push(asSummary(read));
  }
  return { decks: decks.sort(byTime), damaged };
}

/** Row by row where the browser cannot read one of them, which fails them all. */
async function readRows(transaction: Work): Promise<{ key: string; value: unknown }[]> {
  const store = transaction.objectStore("decks");
  const keys = await store.getAllKeys();
  try {
    const values: unknown[] = await store.getAll();
    return keys.map((key, i) => ({ key, value: values[i] }));
  } catch {
    const rows = [];
    for (const key of keys) {
      const value: unknown = await store.get(key).catch((error: unknown) => String(error));
      rows.push({ key, value });
    }
    return rows;
  }
}

/** What is left of it, with the latest of its versions' texts that is one. */
export async function describeDamage(
  transaction: Work,
  id: string,
  value: unknown,
  why: string,
): Promise<DamagedRecord> {
  const texts: unknown[] = await transaction.objectStore("texts").getAll(rowsOf(id));
  const rescued = texts
    .map((text) => (text as { markdown?: unknown } | undefined)?.markdown)
    .findLast((markdown) => typeof markdown === "string");
  return { id, why, raw: rawText(value), ...(rescued === undefined ? {} : { rescued }) };
}

/** The deck with what it was made from. */
export function joinRecord(stored: StoredDeck, source: StoredSource | undefined): DeckRecord {
  const { articleLength: _, ...summary } = asSummary(stored);
  const { deck: __, ...rest } = source ?? { deck: stored.id };
  return { ...summary, ...rest };
}
