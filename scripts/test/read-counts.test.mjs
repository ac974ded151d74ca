import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addUp,
  formatCounts,
  formatTotal,
  isSound,
  readFloors,
  readLint,
  readPlaywright,
  readVitest,
} from "./read-counts.mjs";

test("the floors check and the linter tell what they looked at", () => {
  expect(readFloors("\nfloors: 42 modules, 77 imports, 0 broken\n").checked).toBe(42);
  expect(readLint("Checked 160 files in 217ms. No fixes applied.\n").checked).toBe(160);
  expect(readFloors("command not found").checked).toBe(0);
});

describe("a report", () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "counts-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const report = (content) => {
    writeFileSync(join(folder, "report.json"), JSON.stringify(content));
    return join(folder, "report.json");
  };

  test("of Vitest counts a todo as skipped", () => {
    const path = report({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 3,
    });
    expect(readVitest(path)).toMatchObject({ passed: 5, failed: 1, skipped: 5, checked: 6 });
  });

  test("of Playwright counts a flaky test as failed", () => {
    const path = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } });
    expect(readPlaywright(path)).toMatchObject({ passed: 5, failed: 2, skipped: 0 });
  });

  test("that was never written checked nothing", () => {
    expect(isSound(0, readVitest(join(folder, "none.json")))).toBe(false);
    expect(isSound(0, readPlaywright(join(folder, "none.json")))).toBe(false);
  });
});

test("a step is sound that ended well, failed no test and did not check nothing", () => {
  expect(isSound(0, {})).toBe(true);
  expect(isSound(0, { checked: 3, passed: 3, failed: 0 })).toBe(true);
  expect(isSound(1, {})).toBe(false);
  expect(isSound(0, { checked: 3, passed: 2, failed: 1 })).toBe(false);
  // Every test skipped.
  expect(isSound(0, { checked: 0, passed: 0, failed: 0, skipped: 9 })).toBe(false);
});

const row = (name, sound, counts) => ({ name, sound, seconds: 1, counts });

test("tests of all steps add up, and a step that broke without one counts as a failure", () => {
  const unit = row("unit tests", true, { checked: 90, unit: "tests", passed: 90, failed: 0 });
  const e2e = row("e2e", true, { checked: 9, unit: "tests", passed: 9, failed: 0, skipped: 2 });
  expect(formatTotal(addUp([row("lint", true, { checked: 7 }), unit, e2e]))).toBe(
    "99 passed, 0 failed, 2 skipped",
  );
  expect(formatTotal(addUp([unit, row("build", false, {})]))).toBe("90 passed, 1 failed");
});

test("the table gives a line to each step", () => {
  const rows = [row("lint", true, { checked: 7, unit: "files" }), row("build", false, {})];
  expect(formatCounts(rows)).toBe("lint   ok        1.0 s  7 files\nbuild  FAILED    1.0 s");
});
