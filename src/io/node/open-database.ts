import type { Database } from "../../export/index.ts";

/** An empty database. SQLite is loaded now, not before: it is as large as all else. */
export async function openDatabase(): Promise<Database> {
  const { default: load } = await import("sql.js/dist/sql-wasm-inline.js");
  const { Database: Sqlite } = await load();
  const database = new Sqlite();
  return {
    run: (sql, values) => void database.run(sql, values ? [...values] : undefined),
    export: () => database.export(),
    close: () => database.close(),
  };
}
