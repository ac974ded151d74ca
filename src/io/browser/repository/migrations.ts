import type { IDBPDatabase, IDBPTransaction } from "idb";
import { hashName } from "../../../kernel/index.ts";
import { type StoredDeck, titleOf } from "../../../library/index.ts";
import type { StoredSource } from "./schema.ts";

/** A database of any version: what it holds is not to be trusted. */
export type AnyDatabase = IDBPDatabase<unknown>;
export type Upgrade = IDBPTransaction<unknown, string[], "versionchange">;

/** Leads from the version before to this one, inside the transaction that changes the version. */
export type Migration = (database: AnyDatabase, upgrade: Upgrade, now: number) => Promise<void>;

/** By the version that each leads to. A later one is added below; none is ever changed. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  1: async (database) => {
    database.createObjectStore("decks", { keyPath: "id" });
  },

  /** Versions, pictures, sources and answers in review, each in a store of its own. */
  2: async (database, upgrade, now) => {
    database.createObjectStore("sources", { keyPath: "deck" });
    database.createObjectStore("revisions", { keyPath: ["deck", "number"] });
    database.createObjectStore("texts", { keyPath: ["deck", "number"] });
    database.createObjectStore("pictures", { keyPath: "hash" });
    database.createObjectStore("memories");
    database.createObjectStore("reviews", { keyPath: ["at", "question"] });
    const decks = upgrade.objectStore("decks");
    for (const old of await decks.getAll()) {
      const { id, markdown, updatedAt, baseline } = old as Partial<DeckOfVersion1>;
      // What is no deck stays as it is: reading sets it apart, with its text.
      if (typeof id !== "string" || typeof markdown !== "string") continue;
      const at = typeof updatedAt === "number" ? updatedAt : now;
      const deck: StoredDeck = {
        id,
        markdown,
        title: titleOf(markdown),
        revision: 1,
        lastNumber: 1,
        createdAt: at,
        updatedAt: at,
        pictures: [],
        articleLength: 0,
        sum: hashName(markdown),
      };
      const source: StoredSource = {
        deck: id,
        ...(typeof baseline === "string" ? { baseline } : {}),
      };
      const size = markdown.length;
      const version = { deck: id, number: 1, at, origin: "updated", size, pictures: [] };
      await Promise.all([
        decks.put(deck),
        upgrade.objectStore("sources").put(source),
        upgrade.objectStore("revisions").put(version),
        upgrade.objectStore("texts").put({ deck: id, number: 1, markdown }),
      ]);
    }
  },
};

/** What version 1 kept of a deck: its last text, and no versions. */
export interface DeckOfVersion1 {
  readonly id: string;
  readonly markdown: string;
  readonly baseline?: string;
  readonly updatedAt: number;
}
