import { readFileSync } from "node:fs";

/** A deck with a slide of every layout and a figure of every kind. */
export const everyLayout = readFileSync(
  new URL("../../src/export/cases/every-layout.md", import.meta.url),
  "utf8",
);
