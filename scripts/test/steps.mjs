import { join } from "node:path";
import { ROOT } from "../setup/root.mjs";
import { npm } from "../setup/run-command.mjs";
import { readFloors, readLint, readPlaywright, readVitest } from "./read-counts.mjs";

/**
 * The checks in the order in which they fail fastest. Each is a script of package.json, so that
 * a person can run the same one alone.
 *
 * `count` tells from its output, or from the report it wrote, what it checked; `tests` marks
 * counts that belong to the total.
 */
export function listSteps() {
  const unit = join(ROOT, "test-results/unit.json");
  const e2e = join(ROOT, "test-results/e2e.json");
  return [
    { name: "type check", command: run("typecheck"), minutes: 5, count: () => ({}) },
    { name: "lint", command: run("lint"), minutes: 2, count: readLint },
    { name: "floors", command: run("floors"), minutes: 2, count: readFloors },
    {
      name: "unit tests",
      command: run(
        "test:unit",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${unit}`,
      ),
      minutes: 10,
      count: () => readVitest(unit),
    },
    { name: "build", command: run("build"), minutes: 5, count: () => ({}) },
    {
      name: "end-to-end tests",
      command: run("test:e2e", "--reporter=list,json"),
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e },
      minutes: 20,
      count: () => readPlaywright(e2e),
    },
  ];
}

function run(script, ...args) {
  return npm("run", "--silent", script, "--", ...args);
}
