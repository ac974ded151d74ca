import { expect, test } from "vitest";
import type { Section } from "../../article/index.ts";
import { contextOf } from "./section-context.ts";

const sections: Section[] = [
  { heading: "3. Results", text: "", level: 1 },
  { heading: "3.1. Stillwater (2012)", text: "", level: 2 },
  { heading: "3.1.1. Grain yield", text: "More.", level: 3 },
  { heading: "3.2. Lake Blackwell (2012)", text: "", level: 2 },
  { heading: "3.2.1. Grain yield", text: "Less.", level: 3 },
  { heading: "3.2.2. Water", text: "None.", level: 3 },
];

test("sections of one name are told apart by the heading around them", () => {
  expect(contextOf(2, sections)).toBe("Stillwater (2012)");
  expect(contextOf(4, sections)).toBe("Lake Blackwell (2012)");
});

test("a name of its own needs none, and neither does a section inside Results itself", () => {
  expect(contextOf(5, sections)).toBeUndefined();
  expect(contextOf(1, sections)).toBeUndefined();
  expect(contextOf(99, sections)).toBeUndefined();
});
