import { deleteDB, openDB } from "idb";
import type { AnyDatabase } from "./migrations.ts";

/** A row of any store, as it was. */
export interface CopiedRow {
  readonly store: string;
  readonly value: unknown;
}

/** What the copy is called that was made before the database became of that version. */
export function backupName(database: string, version: number): string {
  return `${database}-before-${version}`;
}

/**
 * Copies every row aside, in one transaction: a copy that is not whole is none. It stands until the
 * next one, for the case that a defect of the new version is found late.
 */
export async function backUp(database: AnyDatabase, name: string): Promise<void> {
  const rows = await copyRows(database);
  await deleteDB(name);
  const copy = await openDB(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore("rows", { autoIncrement: true }),
  });
  try {
    const transaction = copy.transaction("rows", "readwrite", { durability: "strict" });
    await Promise.all([...rows.map((row) => transaction.store.add(row)), transaction.done]);
    if ((await copy.count("rows")) !== rows.length) throw new Error("the copy is not whole");
  } finally {
    copy.close();
  }
}

/** Every row of every store, in the order of their keys. */
export async function copyRows(database: AnyDatabase): Promise<CopiedRow[]> {
  const rows: CopiedRow[] = [];
  for (const store of database.objectStoreNames) {
    for (const value of await database.getAll(store)) rows.push({ store, value });
  }
  return rows;
}
