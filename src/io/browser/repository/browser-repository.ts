import type { IDBPDatabase } from "idb";
import { hashName } from "../../../kernel/index.ts";
import {
  applyChange,
  contentHash,
  DamagedRecordError,
  type DeckRecord,
  type Origin,
  pictureName,
  type Repository,
  type RevisionText,
  readStoredDeck,
  readStoredRevision,
  type ShelfChange,
  type StoredDeck,
  type StoredRevision,
  thinRevisions,
} from "../../../library/index.ts";
import { openChannel } from "../open-channel.ts";
import { asNotKept } from "./not-kept.ts";
import { openDatabase } from "./open-database.ts";
import { describeDamage, joinRecord, readShelf } from "./read-decks.ts";
import { DATABASE, rowsOf, type Schema, type StoreName, type Work } from "./schema.ts";

const DECK_STORES: readonly StoreName[] = ["decks", "sources", "revisions", "texts"];

export interface BrowserRepositoryOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The database's name; a test has its own. */
  readonly name?: string;
}

/** Keeps decks in the browser's IndexedDB, which is opened when something is first asked of it. */
export function createBrowserRepository({
  now,
  name = DATABASE,
}: BrowserRepositoryOptions): Repository {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const hearers = new Set<(change: ShelfChange) => void>();
  const channel = openChannel(`${name}:shelf`, isShelfChange, (change) => {
    for (const hear of hearers) hear(change);
  });

  function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDatabase({
      name,
      now,
      onLost: () => {
        opened = undefined;
      },
    }).catch((error: unknown) => {
      // The next attempt may find more room.
      opened = undefined;
      throw error;
    });
    return opened;
  }

  /** All or nothing. */
  async function transact<T>(
    stores: readonly StoreName[],
    work: (at: Work) => Promise<T>,
    mode: "readonly" | "readwrite" = "readwrite",
  ) {
    try {
      // Who only reads is given the same hands, and a browser that would slap them.
      const transaction = (await database()).transaction([...stores], mode as "readwrite");
      // Heard below; a step that fails is told first.
      transaction.done.catch(() => undefined);
      try {
        const result = await work(transaction);
        await transaction.done;
        return result;
      } catch (error) {
        abort(transaction);
        throw error;
      }
    } catch (error) {
      throw error instanceof DamagedRecordError ? error : asNotKept(error);
    }
  }

  /** Beside others that read. */
  const read = <T>(stores: readonly StoreName[], work: (at: Work) => Promise<T>) =>
    transact(stores, work, "readonly");

  /** @throws {DamagedRecordError} */
  async function readDeck(at: Work, id: string): Promise<StoredDeck | undefined> {
    const value: unknown = await at.objectStore("decks").get(id);
    if (value === undefined) return undefined;
    const deck = readStoredDeck(value);
    if (typeof deck !== "string") return deck;
    throw new DamagedRecordError(await describeDamage(at, id, value, deck));
  }

  async function readRecord(at: Work, id: string): Promise<DeckRecord | undefined> {
    const stored = await readDeck(at, id);
    return stored && joinRecord(stored, await at.objectStore("sources").get(id));
  }

  async function addRevision(at: Work, deck: StoredDeck, text: RevisionText, origin: Origin) {
    const { id, lastNumber: number, revision } = deck;
    const { markdown, pictures } = text;
    const size = markdown.length;
    const version = { deck: id, number, at: now(), origin, size, pictures };
    const others = (await at.objectStore("revisions").getAll(rowsOf(id))).flatMap(
      (each) => readStoredRevision(each) ?? [],
    );
    const old = thinRevisions([...others, version], now()).filter((each) => each !== revision);
    await Promise.all([
      at.objectStore("decks").put(deck),
      at.objectStore("revisions").put(version),
      at.objectStore("texts").put({ deck: id, number, markdown }),
      ...old.flatMap((each) => [
        at.objectStore("revisions").delete([id, each]),
        at.objectStore("texts").delete([id, each]),
      ]),
    ]);
  }

  async function findDeck(at: Work, id: string): Promise<StoredDeck> {
    const deck = await readDeck(at, id);
    if (!deck) throw new RangeError(`there is no deck ${id}`);
    return deck;
  }

  const tell = (deck: string, revision: number) => channel.say({ deck, revision });

  return {
    list: () => read(["decks", "texts"], readShelf),
    load: (id) => read(DECK_STORES, (at) => readRecord(at, id)),
    save: async (change, expected, origin = "typed") => {
      const saved = await transact(DECK_STORES, async (at) => {
        const stored = await readDeck(at, change.id);
        const source = stored && (await at.objectStore("sources").get(change.id));
        const before = stored && joinRecord(stored, source);
        if ((before?.revision ?? 0) !== expected) {
          return { outcome: "conflict", theirs: before } as const;
        }
        // A deck of which only versions are left goes on counting after them.
        const last = stored?.lastNumber ?? (await lastNumberOf(at, change.id));
        const record = applyChange(before, change, last + 1, now());
        const { article, baseline, making, ...rest } = record;
        const isOtherSource = "article" in change || "baseline" in change || "making" in change;
        if (!before || isOtherSource) {
          const made = { deck: record.id, ...definedOf({ article, baseline, making }) };
          await at.objectStore("sources").put(made);
        }
        const articleLength = article?.record.text.length ?? 0;
        const sum = hashName(record.markdown);
        const deck = { ...rest, articleLength, sum, lastNumber: record.revision };
        await addRevision(at, deck, record, origin);
        return { outcome: "saved", record } as const;
      });
      if (saved.outcome === "saved") tell(change.id, saved.record.revision);
      return saved;
    },
    setAside: (id, text, origin) =>
      transact(DECK_STORES, async (at) => {
        const deck = await findDeck(at, id);
        const lastNumber = deck.lastNumber + 1;
        await addRevision(at, { ...deck, lastNumber }, text, origin);
        return lastNumber;
      }),
    revisions: (id) =>
      read(["revisions"], async (at) => {
        const rows: unknown[] = await at.objectStore("revisions").getAll(rowsOf(id));
        return rows
          .flatMap((row) => readStoredRevision(row) ?? [])
          .map(({ pictures: _, ...revision }) => revision)
          .sort((a, b) => b.number - a.number);
      }),
    textOf: (id, number) =>
      read(["revisions", "texts"], async (at) => {
        const text: unknown = (await at.objectStore("texts").get([id, number]))?.markdown;
        const row = readStoredRevision(await at.objectStore("revisions").get([id, number]));
        return typeof text === "string"
          ? { markdown: text, pictures: row?.pictures ?? [] }
          : undefined;
      }),
    nameRevision: (id, number, name) =>
      transact(["revisions"], async (at) => {
        const row = readStoredRevision(await at.objectStore("revisions").get([id, number]));
        if (!row) return;
        const { name: _, ...rest } = row;
        const named: StoredRevision = name.trim() ? { ...rest, name: name.trim() } : rest;
        await at.objectStore("revisions").put(named);
      }),
    remove: async (id) => {
      await transact(DECK_STORES, async (at) => {
        const deck = await findDeck(at, id);
        await at.objectStore("decks").put({ ...deck, removedAt: now() });
      });
      tell(id, 0);
    },
    recall: async (id) => {
      const revision = await transact(DECK_STORES, async (at) => {
        const { removedAt: _, ...deck } = await findDeck(at, id);
        await at.objectStore("decks").put(deck);
        return deck.revision;
      });
      tell(id, revision);
    },
    purge: (before) => transact([...DECK_STORES, "pictures"], (at) => purge(at, before)),
    discardDamaged: (id) =>
      transact(DECK_STORES, async (at) => {
        const value: unknown = await at.objectStore("decks").get(id);
        // What can be read by now is no longer damaged, and stays.
        if (typeof readStoredDeck(value) === "string") await forget(at, id);
      }),
    putPicture: async ({ bytes, type }) => {
      const hash = contentHash(bytes);
      await transact(["pictures"], (at) =>
        at.objectStore("pictures").put({ hash, bytes, type, at: now() }),
      );
      return { hash, name: pictureName(hash, type) };
    },
    getPicture: (hash) =>
      read(["pictures"], async (at) => {
        const kept = await at.objectStore("pictures").get(hash);
        return kept && { bytes: kept.bytes, type: kept.type };
      }),
    watch: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    close: () => {
      channel.close();
      void opened?.then((db) => db.close()).catch(() => undefined);
    },
  };
}

async function lastNumberOf(at: Work, id: string): Promise<number> {
  const keys = await at.objectStore("texts").getAllKeys(rowsOf(id));
  return keys.at(-1)?.[1] ?? 0;
}

async function forget(at: Work, id: string): Promise<void> {
  await Promise.all([
    at.objectStore("decks").delete(id),
    at.objectStore("sources").delete(id),
    at.objectStore("revisions").delete(rowsOf(id)),
    at.objectStore("texts").delete(rowsOf(id)),
  ]);
}

async function purge(at: Work, before: number): Promise<void> {
  for (const value of await at.objectStore("decks").getAll()) {
    const deck = readStoredDeck(value);
    if (typeof deck === "string" || deck.removedAt === undefined) continue;
    if (deck.removedAt < before) await forget(at, deck.id);
  }
  const rows: unknown[] = [
    ...(await at.objectStore("decks").getAll()),
    ...(await at.objectStore("revisions").getAll()),
  ];
  // Damaged rows may name pictures, too: what looks like one of theirs stays.
  const named = JSON.stringify(rows);
  const pictures = at.objectStore("pictures");
  for (const { hash, at: put } of await pictures.getAll()) {
    if (put < before && !named.includes(hash)) await pictures.delete(hash);
  }
}

/** Without what is `undefined`. */
function definedOf<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function abort(transaction: Work): void {
  try {
    transaction.abort();
  } catch {
    // It ended by itself.
  }
}

function isShelfChange(value: unknown): value is ShelfChange {
  const { deck, revision } = (value ?? {}) as Partial<ShelfChange>;
  return typeof deck === "string" && typeof revision === "number";
}
