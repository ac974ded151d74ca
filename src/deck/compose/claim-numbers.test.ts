import { expect, test } from "vitest";
import type { Quantity } from "../../reading/index.ts";
import { numbersOfClaim } from "./claim-numbers.ts";

const text =
  "Survival was longer with singing (HR 0.71, 95% CI 0.60–0.84), and relapse was rarer (HR 0.50).";
const numberAt = (words: string, inside = text): Quantity => {
  const start = inside.indexOf(words);
  return {
    kind: "effect",
    text: words,
    value: 0,
    of: "",
    unit: "",
    comparator: "=",
    start,
    end: start + words.length,
  };
};
const shown = (claim: string, others: string[]) =>
  numbersOfClaim(claim, others, text, [numberAt("0.71"), numberAt("0.50")]).map(
    (each) => each.text,
  );

test("each half of a sentence keeps its own hazard ratio", () => {
  const halves = ["Survival was longer with singing", "Relapse was rarer"] as const;
  expect(shown(halves[0], [halves[1]])).toEqual(["0.71"]);
  expect(shown(halves[1], [halves[0]])).toEqual(["0.50"]);
});

test("also where no claim could be cut of the other half", () => {
  expect(shown("Survival was longer with singing", [])).toEqual(["0.71"]);
  const bed = "Suspended silt fell to 4% there but bed silt was still notable at 18%.";
  const numbers = [numberAt("4%", bed), numberAt("18%", bed)];
  const own = numbersOfClaim("Bed silt was still notable at 18%", [], bed, numbers);
  expect(own.map((each) => each.text)).toEqual(["18%"]);
});

test("a claim that is not in the text keeps all", () => {
  expect(shown("Nothing of the kind", [])).toEqual(["0.71", "0.50"]);
});
