import { deleteDB, type IDBPDatabase, openDB } from "idb";
import { NotKeptError } from "../../../library/index.ts";
import { backUp, backupName } from "./back-up.ts";
import { type AnyDatabase, MIGRATIONS, type Migration, type Upgrade } from "./migrations.ts";
import { asNotKept } from "./not-kept.ts";
import { SCHEMA_VERSION, type Schema } from "./schema.ts";

export interface Opening {
  readonly name: string;
  readonly now: () => number;
  /** The browser took the connection away: another may be opened. */
  readonly onLost: () => void;
  /** The version to lead to and the way there; a test gives others. */
  readonly version?: number;
  readonly migrations?: Readonly<Record<number, Migration>>;
}

/**
 * Opens the database. One of an earlier version is copied aside first, and then led to ours in a
 * single transaction: where that fails, it stands as it was.
 *
 * @throws {NotKeptError} `newer`, `migration`, `forbidden`, `full` or `failed`
 */
export async function openDatabase(opening: Opening): Promise<IDBPDatabase<Schema>> {
  const { name, version = SCHEMA_VERSION } = opening;
  if (typeof indexedDB === "undefined") throw new NotKeptError("forbidden");
  try {
    const earlier = await openAsItIs(name);
    if (earlier) {
      const isEarlier = earlier.version < version;
      try {
        if (isEarlier) await backUp(earlier, backupName(name, version));
      } finally {
        earlier.close();
      }
      if (isEarlier) return await migrate(opening);
    }
    return await open(opening);
  } catch (error) {
    throw asNotKept(error);
  }
}

/** The database in whatever version it is; `undefined` where there is none. */
export async function openAsItIs(name: string): Promise<AnyDatabase | undefined> {
  let isNew = false;
  const database = await openDB(name, undefined, {
    upgrade: () => {
      isNew = true;
    },
  });
  if (!isNew) return database;
  database.close();
  await deleteDB(name);
  return undefined;
}

async function migrate(opening: Opening): Promise<IDBPDatabase<Schema>> {
  try {
    return await open(opening);
  } catch (error) {
    const { why } = asNotKept(error);
    throw why === "newer" ? error : new NotKeptError("migration", error);
  }
}

async function open(opening: Opening): Promise<IDBPDatabase<Schema>> {
  const { name, now, onLost, version = SCHEMA_VERSION, migrations = MIGRATIONS } = opening;
  let failure: unknown;
  const database = openDB<Schema>(name, version, {
    upgrade: async (fresh, from, _to, transaction) => {
      // The browser forgets why a transaction was ended.
      transaction.done.catch(() => undefined);
      try {
        for (let next = from + 1; next <= version; next++) {
          const upgrade = transaction as unknown as Upgrade;
          await migrations[next]?.(fresh as unknown as AnyDatabase, upgrade, now());
        }
      } catch (error) {
        failure = error;
        transaction.abort();
      }
    },
    // A window of a later version must not wait for ours; what ours has not saved, it says.
    blocking: async () => (await database).close(),
    terminated: onLost,
  });
  return database.catch((error: unknown) => {
    throw failure ?? error;
  });
}
