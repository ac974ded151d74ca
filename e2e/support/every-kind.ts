import { readFileSync } from "node:fs";

/** A deck with one question of every kind, as long as real ones are. */
export const everyKind = readFileSync(
  new URL("../../src/export/cases/every-kind.md", import.meta.url),
  "utf8",
);
