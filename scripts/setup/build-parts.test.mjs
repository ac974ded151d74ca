import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashSources } from "./build-parts.mjs";

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "build-"));
  mkdirSync(join(root, "src/kernel"), { recursive: true });
  writeFileSync(join(root, "src/kernel/a.ts"), "1");
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = () => hashSources(root, ["src", "templates"]);

test("the same sources give the same hash, written anew or not", () => {
  const before = hash();
  writeFileSync(join(root, "src/kernel/a.ts"), "1");
  expect(hash()).toBe(before);
});

test.each([
  ["changed", () => writeFileSync(join(root, "src/kernel/a.ts"), "2")],
  ["added", () => writeFileSync(join(root, "src/kernel/b.ts"), "")],
  ["removed", () => rmSync(join(root, "src/kernel/a.ts"))],
  [
    "added in a folder that was absent",
    () => {
      mkdirSync(join(root, "templates"));
      writeFileSync(join(root, "templates/a.md"), "1");
    },
  ],
])("a file %s changes the hash", (_what, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});
