import { expect, it } from "vitest";
import { allowedRoles } from "./labelled-abstract.ts";

const [BACKGROUND, OBJECTIVE, METHODS, RESULTS, CONCLUSIONS] = [1, 2, 4, 8, 16];
const label = (...sentences: [role: string, text: string][]) => ({
  id: "x",
  sentences: sentences.map(([role, text]) => ({ role, text })),
});

it("leaves open whether a background section ends in the aim, where no objective section follows", () => {
  const allowed = allowedRoles(
    label(
      ["BACKGROUND", "Gout hurts."],
      ["BACKGROUND", "We compared two drugs."],
      ["METHODS", "Adults took one."],
      ["CONCLUSIONS", "Either helps."],
    ),
    false,
  );
  expect(allowed).toEqual([BACKGROUND, BACKGROUND | OBJECTIVE, METHODS, CONCLUSIONS]);
});

it("takes headings at their word where there are both", () => {
  const allowed = allowedRoles(
    label(["BACKGROUND", "Gout hurts."], ["OBJECTIVE", "To compare."], ["METHODS", "We did."]),
    false,
  );
  expect(allowed).toEqual([BACKGROUND, OBJECTIVE, METHODS]);
});

it("takes what a laboratory's results section says was done for methods", () => {
  const abstract = label(
    ["METHODS", "We bred mice."],
    ["RESULTS", "Cells were transfected with the vector."],
    ["RESULTS", "The vector was used and reduced growth."],
  );
  expect(allowedRoles(abstract, true)).toEqual([METHODS, METHODS, RESULTS]);
  expect(allowedRoles(abstract, false)).toEqual([METHODS, RESULTS, RESULTS]);
});

it("allows every role under a heading over several", () => {
  const any = BACKGROUND | OBJECTIVE | METHODS | RESULTS | CONCLUSIONS;
  expect(allowedRoles(label(["MIX", "We did and saw."], ["BO", "Why."]), false)).toEqual([
    any,
    BACKGROUND | OBJECTIVE,
  ]);
});
