import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { checkFloors, formatFloors } from "./check-floors.mjs";
import { locate } from "./floors/plan.mjs";
import { RULES } from "./floors/rules.mjs";

const fixture = (name) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

describe("on a house with a breach of every rule", () => {
  const found = checkFloors(fixture("floors-broken"));
  const breaches = (id) =>
    found.broken
      .filter(({ rule }) => rule === id)
      .map(({ file, line, what }) => `${file}:${line} ${what}`);

  test("every rule there is fires", () => {
    const fired = new Set(found.broken.map(({ rule }) => rule));
    expect([...fired].sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  test("folders: a folder on no floor is named", () => {
    expect(breaches("folders")).toEqual([
      expect.stringMatching(/^src\/gadgets\/index\.ts:1 is in no known folder/),
    ]);
  });

  test("floors: upward, sideways and outside, by every kind of import, in tests too", () => {
    expect(breaches("floors")).toEqual([
      "src/article/index.ts:2 article (floor 1) imports sideways: figures (floor 1)",
      "src/kernel/index.ts:2 kernel (floor 0) imports upward: deck (floor 4)",
      "src/kernel/kernel.test.ts:1 kernel (floor 0) imports upward: deck (floor 4)",
      'src/pages/index.ts:2 imports code outside the floors: "../../scripts/check-floors.mjs"',
      "src/reading/index.ts:4 reading (floor 2) imports upward: share (floor 5)",
      "src/store/index.ts:4 store (floor 7) imports sideways: io/node (floor 7)",
    ]);
  });

  test("doors: a re-export, a glob and a worker past the index are seen", () => {
    expect(breaches("doors")).toEqual([
      "src/pages/index.ts:4 enters deck by src/deck/*.ts; its door is src/deck/index.ts",
      "src/pages/index.ts:5 enters share by src/share/worker.ts; its door is src/share/index.ts",
      "src/reading/index.ts:2 enters kernel by src/kernel/hidden.ts; its door is src/kernel/index.ts",
    ]);
  });

  test("purity: clocks, chance, page and Node are seen, look-alikes are not", () => {
    expect(breaches("purity")).toEqual([
      'src/article/index.ts:4 imports "fs"',
      'src/article/index.ts:5 imports "node:path"',
      "src/kernel/index.ts:5 uses Date.now",
      "src/kernel/index.ts:6 uses new Date()",
      "src/kernel/index.ts:7 uses Math.random",
      "src/kernel/index.ts:8 uses Math as a value",
      "src/kernel/index.ts:9 uses Date as a value",
      "src/kernel/index.ts:10 uses document",
      "src/kernel/index.ts:11 uses process",
      "src/kernel/index.ts:12 uses fetch",
    ]);
  });

  test("gateways: each package is seen outside its place", () => {
    expect(breaches("gateways").map((text) => /"(.*)"/.exec(text)?.[1])).toEqual([
      "lit",
      "marked",
      "reveal.js",
      "ts-fsrs",
      "zustand/vanilla",
    ]);
  });

  test("literal: a computed import is seen", () => {
    expect(breaches("literal")).toEqual([
      "src/store/index.ts:2 imports an address that is computed",
    ]);
  });

  test("cycles: the way round is printed, type imports included", () => {
    expect(breaches("cycles")).toEqual([
      "src/deck/a.ts:1 imports itself: src/deck/a.ts → src/deck/b.ts → src/deck/index.ts → src/deck/a.ts",
    ]);
  });

  test("the report gives each rule's reason once, and the counts last", () => {
    const report = formatFloors(found);
    for (const { id, why } of RULES)
      expect(report.split(`  ${id} because ${why}\n`)).toHaveLength(2);
    expect(report).toMatch(
      new RegExp(`\\nfloors: 14 modules, 21 imports, ${found.broken.length} broken$`),
    );
  });
});

test("the edges that ask the network are a folder of their own, beside page and files", () => {
  const at = (file) => locate(file)?.folder;
  expect(at("src/io/fetch/get-once.ts")).toBe("io/fetch");
  expect(locate("src/io/fetch/index.ts")?.floor).toBe(locate("src/io/node/index.ts")?.floor);
  expect(at("src/io/index.ts")).toBeUndefined();
});

test("a sound house passes", () => {
  const found = checkFloors(fixture("floors-clean"));
  expect(formatFloors(found)).toBe("floors: 6 modules, 9 imports, 0 broken");
});

test("this house passes", () => {
  const found = checkFloors(fileURLToPath(new URL("..", import.meta.url)));
  expect(found.broken).toEqual([]);
  expect(found.unparsed).toEqual([]);
  expect(found.modules).toBeGreaterThan(0);
});

describe("where there is nothing to check", () => {
  let root;
  afterEach(() => rmSync(root, { recursive: true }));
  const house = () => {
    root = mkdtempSync(join(tmpdir(), "floors-"));
    mkdirSync(join(root, "src/kernel"), { recursive: true });
    return root;
  };

  test("an empty house says so", () => {
    expect(formatFloors(checkFloors(house()))).toMatch(/^floors: found no module to check\n/);
  });

  test("a file that does not parse is counted as unread, not as sound", () => {
    writeFileSync(join(house(), "src/kernel/index.ts"), "export const = 1;");
    const found = checkFloors(root);
    expect(found.unparsed).toHaveLength(1);
    expect(formatFloors(found)).toMatch(/floors: 0 modules, 0 imports, 0 broken, 1 unread$/);
  });
});
