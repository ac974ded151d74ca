import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignRoles } from "./assign-roles.ts";
import { loadRoleModel } from "./load-role-model.ts";
import { ROLES } from "./role-model.ts";

const model = await loadRoleModel();
const free = (...texts: string[]) => texts.map((text) => ({ text, roles: ROLES }));

describe("assignRoles()", () => {
  it("follows words and order through a plain abstract", () => {
    const roles = assignRoles(
      free(
        "Sepsis is a leading cause of death in children.",
        "The aim of this study was to compare two fluids.",
        "We randomly assigned 1,200 children to receive saline or Ringer's lactate.",
        "Mortality was 12% in both groups (p = 0.9).",
        "Our findings do not support a change of practice.",
      ),
      model,
    );
    expect(roles.map(({ role }) => role)).toEqual(ROLES);
  });

  it("takes findings in the present tense for results where a laboratory reports them", () => {
    const roles = assignRoles(
      free(
        "The kinase Abc1 is thought to restrain cell division.",
        "Its role in neurons is unknown.",
        "We show that the mutants lose neurons in the cortex.",
        "Loss of Abc1 also delays the exit of progenitors from the cell cycle.",
        "These data suggest that Abc1 protects neurons by controlling division.",
      ),
      model,
    );
    expect(roles.map(({ role }) => role)).toEqual([
      "background",
      "background",
      "results",
      "results",
      "conclusions",
    ]);
  });

  it("obeys a heading that allows one role, and is certain of it", () => {
    const [only] = assignRoles([{ text: "We conclude that it works.", roles: ["methods"] }], model);
    expect(only).toEqual({ role: "methods", confidence: 1 });
  });

  it("chooses among the roles that a double heading allows", () => {
    const [first, second] = assignRoles(
      [
        { text: "We enrolled 40 adults with asthma.", roles: ["methods", "results"] },
        { text: "Symptoms improved significantly (p < 0.001).", roles: ["methods", "results"] },
      ],
      model,
    );
    expect([first?.role, second?.role]).toEqual(["methods", "results"]);
    expect(first?.confidence).toBeLessThan(1);
  });

  it("gives probabilities, also for nothing and for nonsense", () => {
    expect(assignRoles([], model)).toEqual([]);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 20 }),
        (texts) => {
          const roles = assignRoles(free(...texts), model);
          expect(roles.length).toBe(texts.length);
          for (const { confidence } of roles) {
            expect(confidence).toBeGreaterThanOrEqual(0.2);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
