import { expect, it } from "vitest";
import { assignRoles } from "../../src/reading/roles/assign-roles.ts";
import { formatRoleModel, parseRoleModel, ROLES } from "../../src/reading/roles/role-model.ts";
import type { LabelledAbstract } from "./labelled-abstract.ts";
import { trainRoles } from "./train-roles.ts";

/** Short abstracts that differ in their topic alone. */
const abstracts = ["asthma", "gout", "sepsis", "stroke", "measles", "anaemia", "eczema", "malaria"]
  .flatMap((disease) => ["children", "adults", "nurses"].map((who) => ({ disease, who })))
  .map(
    ({ disease, who }): LabelledAbstract => ({
      id: `${disease}-${who}`,
      licence: "cc-by",
      sentences: [
        { role: "BACKGROUND", text: `Little is known of ${disease} in ${who}.` },
        { role: "OBJECTIVE", text: `To compare two treatments of ${disease}.` },
        { role: "METHODS", text: `We randomly assigned ${who} to either treatment.` },
        { role: "RESULTS", text: `Recovery from ${disease} was faster by 3 days (p = 0.01).` },
        { role: "CONCLUSIONS", text: `These findings suggest that ${who} benefit.` },
      ],
    }),
  );
const silent = () => undefined;

it("learns the roles that its records show, and tells them of a new abstract", () => {
  const model = parseRoleModel(formatRoleModel(trainRoles(abstracts, 7, silent)));
  const assigned = assignRoles(
    [
      "Little is known of scurvy in sailors.",
      "To compare two treatments of scurvy.",
      "We randomly assigned sailors to either treatment.",
      "Recovery from scurvy was faster by 9 days (p = 0.02).",
      "These findings suggest that sailors benefit.",
    ].map((text) => ({ text, roles: ROLES })),
    model,
  );
  expect(assigned.map(({ role }) => role)).toEqual(ROLES);
});

it("gives the same model for the same records and seed", () => {
  const [one, two] = [7, 7].map((seed) => formatRoleModel(trainRoles(abstracts, seed, silent)));
  expect(one).toBe(two);
});

it("learns nothing from records whose licence does not allow it", () => {
  const closed = abstracts.map((abstract) => ({ ...abstract, licence: "other" }));
  const mixed = [...abstracts, ...closed.map((each) => ({ ...each, sentences: [] }))];
  expect(formatRoleModel(trainRoles(mixed, 7, silent))).toBe(
    formatRoleModel(trainRoles(abstracts, 7, silent)),
  );
});
