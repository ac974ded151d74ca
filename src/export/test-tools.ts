import { loadDiagrams } from "../figures/index.ts";
import type { ExportTools } from "./exporter.ts";

/** Tools for tests: nothing is at hand but what the pure floors have; `over` replaces some. */
export function testTools(over: Partial<ExportTools> = {}): ExportTools {
  return {
    picture: async () => undefined,
    loadDiagram: loadDiagrams,
    openDatabase: async () => {
      throw new Error("this test brings no SQLite");
    },
    loadAsset: async (name) => (name.endsWith(".css") ? "" : "<!doctype html>"),
    now: Date.UTC(2026, 0, 2, 3, 4, 5),
    step: async () => undefined,
    tell: () => undefined,
    ...over,
  };
}
