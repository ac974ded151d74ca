import { backupName, type CopiedRow, copyRows } from "./back-up.ts";
import { asNotKept } from "./not-kept.ts";
import { openAsItIs } from "./open-database.ts";
import { DATABASE, SCHEMA_VERSION } from "./schema.ts";

export type { CopiedRow } from "./back-up.ts";

/**
 * All that is kept, row by row and of whatever version: for who wants it when we cannot read it.
 *
 * @param which the database itself, or the copy that was made before it became of our version
 */
export async function copyKept(which: "now" | "before"): Promise<readonly CopiedRow[]> {
  const name = which === "now" ? DATABASE : backupName(DATABASE, SCHEMA_VERSION);
  try {
    const database = await openAsItIs(name);
    if (!database) return [];
    try {
      const rows = await copyRows(database);
      return which === "now" ? rows : rows.map(({ value }) => value as CopiedRow);
    } finally {
      database.close();
    }
  } catch (error) {
    throw asNotKept(error);
  }
}
