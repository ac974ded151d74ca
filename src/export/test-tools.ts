import { loadDiagrams } from "../figures/index.ts";
import type { ExportTools } from "./exporter.ts";
import { openTestDatabase } from "./test-database.ts";

/** Tools for tests: nothing is at hand but what the pure floors have, and SQLite; `over` replaces some. */
export function testTools(over: Partial<ExportTools> = {}): ExportTools {
  return {
    picture: async () => undefined,
    loadDiagram: loadDiagrams,
    openDatabase: () => openTestDatabase(),
    loadAsset: async (name) =>
      name.endsWith(".css")
        ? ""
        : '<!doctype html><html lang="en"><title></title><script type="application/json" id="deck">{}</script>',
    now: Date.UTC(2026, 0, 2, 3, 4, 5),
    step: async () => undefined,
    tell: () => undefined,
    ...over,
  };
}
