import { expect, test } from "vitest";
import { findCoordinates } from "./find-coordinates.ts";

test("names in one list stand beside one another", () => {
  const beside = findCoordinates("We measured IL-6, IL-10 and TNF in all mice. JAK1 rose.");
  expect([...(beside.get("IL-10") ?? [])]).toEqual(["IL-6", "TNF"]);
  expect(beside.has("JAK1")).toBe(false);
});

test("words, numbers and pairs are no lists of names", () => {
  expect(
    findCoordinates("They were washed, dried and weighed, at 10, 20 and 30 minutes.").size,
  ).toBe(0);
  expect(findCoordinates("Both CD4 and CD8 rose.").size).toBe(0);
});

test("a long text without stops costs little", () => {
  expect(findCoordinates("IL-6, ".repeat(50_000)).size).toBe(0);
});
