import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { missingPackages } from "./install-packages.mjs";
import { ROOT } from "./root.mjs";

// npm writes a lock file without the packages of other platforms when its registry lacks them or
// node_modules stands there already; `npm ci` then refuses it, on every machine.
test("the lock file holds the packages of every platform", () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  const absent = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter(
      (name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)),
    );
  expect(absent).toEqual([]);
  expect(Object.keys(packages)).toContain("node_modules/@rolldown/binding-darwin-arm64");
});

describe("node_modules", () => {
  let root;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "install-"));
    mkdirSync(join(root, "node_modules/vite"), { recursive: true });
    lock("package-lock.json", {
      "": { name: "x" },
      "node_modules/vite": { version: "8.0.0" },
      "node_modules/for-macs": { version: "1.0.0", optional: true },
    });
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const lock = (name, packages) => writeFileSync(join(root, name), JSON.stringify({ packages }));

  test("that nobody installed lacks everything but what is optional", () => {
    expect(missingPackages(root)).toEqual(["node_modules/vite"]);
  });

  test("that matches the lock file lacks nothing", () => {
    lock("node_modules/.package-lock.json", { "node_modules/vite": { version: "8.0.0" } });
    expect(missingPackages(root)).toEqual([]);
  });

  test("with another version, or with a folder deleted, lacks that package", () => {
    lock("node_modules/.package-lock.json", { "node_modules/vite": { version: "7.0.0" } });
    expect(missingPackages(root)).toEqual(["node_modules/vite"]);
    lock("node_modules/.package-lock.json", { "node_modules/vite": { version: "8.0.0" } });
    rmSync(join(root, "node_modules/vite"), { recursive: true });
    expect(missingPackages(root)).toEqual(["node_modules/vite"]);
  });
});
