import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../setup/root.mjs";
import { LIST, listDependencies, readLicence, readRows } from "./dependency-list.mjs";
import { weighPackage } from "./weigh-package.mjs";

const rows = readRows(readFileSync(join(ROOT, LIST), "utf8"));
const { shipped, dev } = listDependencies(ROOT);

test("every dependency has its line, and every line its dependency", () => {
  expect(rows.map(({ name }) => name).sort()).toEqual([...shipped, ...dev].sort());
});

test("a line says what the package does, and what we would do without it", () => {
  for (const { does, without } of rows) {
    expect(does).toMatch(/\w{2}/);
    expect(without).toMatch(/\w{2}/);
  }
});

const SHIPPABLE = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];

test("the licences are those that the packages declare, and let us ship under MIT", () => {
  for (const { name, licence, weight } of rows) {
    expect(`${name}: ${licence}`).toBe(`${name}: ${readLicence(ROOT, name)}`);
    // MPL asks something of who hands its files on; what only tests use is not handed on.
    const fitting = weight === "dev only" ? [...SHIPPABLE, "MPL-2.0"] : SHIPPABLE;
    expect(
      fitting.some((each) => licence.includes(each)),
      `${name}: ${licence}`,
    ).toBe(true);
  }
});

test("what is never shipped says so, and nothing else does", () => {
  const unshipped = rows.filter(({ weight }) => weight === "dev only").map(({ name }) => name);
  expect(unshipped.sort()).toEqual([...dev].sort());
});

describe("the weight of", () => {
  test.each(shipped)("%s is about what is written (if not: npm run weigh)", async (name) => {
    const written = Number(
      /^([\d.]+) kB$/.exec(rows.find((row) => row.name === name)?.weight)?.[1],
    );
    const measured = (await weighPackage(ROOT, name)) / 1000;
    expect(Math.abs(measured - written)).toBeLessThan(0.25 * measured + 0.1);
  });
});

test("a table row is read with its cells", () => {
  expect(readRows("| `a/b` | does it | 1.0 kB | MIT | by hand |\n| x | y |\n")).toEqual([
    { name: "a/b", does: "does it", weight: "1.0 kB", licence: "MIT", without: "by hand" },
  ]);
});
