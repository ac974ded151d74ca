import type { Database } from "../../export/index.ts";

/**
 * An empty database. SQLite is fetched now, not before. It is the build without WebAssembly: the
 * policy of our pages allows none, and the few hundred rows of a deck need no speed.
 */
export async function openSqlite(): Promise<Database> {
  const { default: load } = await import("sql.js/dist/sql-asm.js");
  const { Database: Sqlite } = await load();
  const database = new Sqlite();
  return {
    run: (sql, values) => void database.run(sql, values ? [...values] : undefined),
    export: () => database.export(),
    close: () => database.close(),
  };
}
