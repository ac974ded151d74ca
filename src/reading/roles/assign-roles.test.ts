import { describe, expect, it } from "vitest";
import type { Role } from "../reading.ts";
import { assignRoles } from "./assign-roles.ts";

const all: readonly Role[] = ["background", "objective", "methods", "results", "conclusions"];
const free = (...texts: string[]) => texts.map((text) => ({ text, roles: all }));

describe("assignRoles()", () => {
  it("follows cues and order through a plain abstract", () => {
    const roles = assignRoles(
      free(
        "Sepsis is a leading cause of death in children.",
        "The aim of this study was to compare two fluids.",
        "We randomly assigned 1,200 children to receive saline or Ringer's lactate.",
        "Mortality was 12% in both groups (p = 0.9).",
        "Our findings do not support a change of practice.",
      ),
    );
    expect(roles.map(({ role }) => role)).toEqual(all);
  });

  it("obeys a heading that allows one role, and is certain of it", () => {
    const [only] = assignRoles([{ text: "We conclude that it works.", roles: ["methods"] }]);
    expect(only).toEqual({ role: "methods", confidence: 1 });
  });

  it("chooses among the roles that a double heading allows", () => {
    const [first, second] = assignRoles([
      { text: "We enrolled 40 adults with asthma.", roles: ["methods", "results"] },
      { text: "Symptoms improved significantly (p < 0.001).", roles: ["methods", "results"] },
    ]);
    expect([first?.role, second?.role]).toEqual(["methods", "results"]);
    expect(first?.confidence).toBeLessThan(1);
  });

  it("gives probabilities, also for nothing and for nonsense", () => {
    expect(assignRoles([])).toEqual([]);
    for (const { confidence } of assignRoles(free("", "qwertz", "😀"))) {
      expect(confidence).toBeGreaterThan(0.2);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});
