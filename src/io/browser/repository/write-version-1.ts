import { openDB } from "idb";
import type { DeckOfVersion1 } from "./migrations.ts";

/** Writes a database as version 1 left it, for tests of what becomes of it. */
export async function writeVersion1(name: string, decks: readonly unknown[]): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore("decks", { keyPath: "id" }),
  });
  for (const deck of decks) await database.put("decks", deck as DeckOfVersion1);
  database.close();
}
