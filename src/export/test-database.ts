import type { Database } from "./exporter.ts";

/** What a test may ask of a database that was written. */
export interface TestDatabase extends Database {
  /** The rows that a statement gives. */
  rows(sql: string): (string | number | null | Uint8Array)[][];
}

/** SQLite in memory, for tests: empty, or the bytes of a file. */
export async function openTestDatabase(bytes?: Uint8Array): Promise<TestDatabase> {
  const { default: load } = await import("sql.js");
  const { Database: Sqlite } = await load();
  const database = new Sqlite(bytes);
  return {
    run: (sql, values) => void database.run(sql, values ? [...values] : undefined),
    export: () => database.export(),
    close: () => database.close(),
    rows: (sql) => database.exec(sql).flatMap(({ values }) => values),
  };
}
