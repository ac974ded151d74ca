import { expect, test } from "vitest";
import type { Section } from "../../article/index.ts";
import { findResults } from "./find-results.ts";

const section = (heading: string, level: number, kind: Section["kind"]): Section => ({
  heading,
  text: "",
  level,
  ...(kind === undefined ? {} : { kind }),
});

test("results are told where they stand together with their discussion", () => {
  const sections = [
    section("3. Results and discussion", 1, "discussion"),
    section("3.1. Growth", 2, "discussion"),
    section("4. Discussion of the results", 1, "discussion"),
  ];
  expect(findResults(sections)).toEqual([true, true, false]);
});

test("beside Results of their own, a discussion reports none", () => {
  const sections = [
    section("Results", 1, "results"),
    section("Findings and discussion", 1, "discussion"),
  ];
  expect(findResults(sections)).toEqual([true, false]);
});
