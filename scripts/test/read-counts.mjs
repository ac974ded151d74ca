import { readFileSync } from "node:fs";

/**
 * @typedef {object} Counts
 * @property {number} [checked] things looked at; 0 fails the step
 * @property {string} [unit] what they are
 * @property {number} [passed] tests; absent where the step is not made of tests
 * @property {number} [failed]
 * @property {number} [skipped]
 *
 * @typedef {{ name: string, sound: boolean, seconds: number, counts: Counts }} Row
 */

/** @returns {Counts} from "floors: 42 modules, 77 imports, 0 broken" */
export function readFloors(output) {
  const [, modules] = /^floors: (\d+) modules, /m.exec(output) ?? [];
  return { checked: Number(modules ?? 0), unit: "modules" };
}

/** @returns {Counts} from "Checked 42 files in 15ms." */
export function readLint(output) {
  const [, files] = /^Checked (\d+) files? /m.exec(output) ?? [];
  return { checked: Number(files ?? 0), unit: "files" };
}

/** @returns {Counts} from the file of Vitest's JSON reporter; a todo counts as skipped */
export function readVitest(path) {
  const report = readJson(path);
  if (!report) return { checked: 0, unit: "tests" };
  return countTests(
    report.numPassedTests,
    report.numFailedTests,
    report.numPendingTests + report.numTodoTests,
  );
}

/** @returns {Counts} from the file of Playwright's JSON reporter; a flaky test failed once */
export function readPlaywright(path) {
  const report = readJson(path);
  if (!report) return { checked: 0, unit: "tests" };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return countTests(expected, unexpected + flaky, skipped);
}

/** A test that was skipped has checked nothing. */
function countTests(passed, failed, skipped) {
  return { checked: passed + failed, unit: "tests", passed, failed, skipped };
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Whether a step has shown that all is well: one that checked nothing has not.
 *
 * @param {number} code exit code
 * @param {Counts} counts
 */
export function isSound(code, { failed = 0, checked }) {
  return code === 0 && failed === 0 && checked !== 0;
}

/**
 * Tests of all steps together. A step that failed without a failing test (a type error, a suite
 * that could not load) counts as one, so that "0 failed" always means what it says.
 *
 * @param {readonly Row[]} rows
 */
export function addUp(rows) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { sound, counts } of rows) {
    total.passed += counts.passed ?? 0;
    total.failed += sound ? 0 : Math.max(1, counts.failed ?? 0);
    total.skipped += counts.skipped ?? 0;
  }
  return total;
}

/** "118 passed, 0 failed", and ", 2 skipped" when some were. */
export function formatTotal({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** @param {readonly Row[]} rows */
export function formatCounts(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, sound, seconds, counts }) => {
      const what =
        counts.passed === undefined
          ? counts.checked === undefined
            ? ""
            : `${counts.checked} ${counts.unit}`
          : formatTotal({ skipped: 0, failed: 0, ...counts });
      const time = `${seconds.toFixed(1)} s`.padStart(8);
      return `${name.padEnd(width)}  ${sound ? "ok    " : "FAILED"} ${time}  ${what}`.trimEnd();
    })
    .join("\n");
}
