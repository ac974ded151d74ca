import { expect, test } from "vitest";
import { stateClaims } from "./state-claims.ts";

test("a sentence is cut into claims that stand alone, in its own words", () => {
  expect(
    stateClaims(
      "However, we found that pain was lower with A (3.1 vs 4.2; P<.01); nausea was rare in B.",
    ),
  ).toEqual(["Pain was lower with A", "Nausea was rare in B"]);
  expect(stateClaims("Pain was lower with A, whereas nausea was more common with B.")).toEqual([
    "Pain was lower with A",
    "Nausea was more common with B",
  ]);
});

test("a list stays whole", () => {
  expect(
    stateClaims("Values in luminal, enriched, and basal cancers differed significantly."),
  ).toEqual(["Values in luminal, enriched, and basal cancers differed significantly"]);
});

test("what is no whole statement is left out", () => {
  expect(stateClaims("Tertiary care hospital.")).toEqual([]);
  expect(stateClaims("While scores were higher in the treated group.")).toEqual([]);
  expect(stateClaims("Do selection factors predict success in residency?")).toEqual([]);
});

test("a megabyte of brackets is soon read", () => {
  expect(stateClaims("( ".repeat(500_000))).toEqual([]);
});
