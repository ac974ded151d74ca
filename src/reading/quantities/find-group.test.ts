import { describe, expect, it } from "vitest";
import { tagSentence } from "../words/tag-sentence.ts";
import { findQuantities } from "./find-quantities.ts";

/** Each number with its arm: "45% the placebo group"; "45% -" where the sentence names none. */
const groups = (text: string) =>
  findQuantities(tagSentence(text)).map((each) => `${each.text} ${each.group ?? "-"}`);

describe("addGroups()", () => {
  const named: readonly (readonly [string, readonly string[]])[] = [
    [
      "Stenosis was more common in the high-risk group (9.1%) than the low-risk group (1.2%).",
      ["9.1% the high-risk group", "1.2% the low-risk group"],
    ],
    ["Mortality was 45% in the placebo group.", ["45% the placebo group"]],
    [
      "There were 190 recipients in the FTR group and 245 in the control group.",
      ["190 the FTR group", "245 the control group"],
    ],
    [
      "It occurred more often in the MACE group than in the non-MACE group (33% vs 24%).",
      ["33% the MACE group", "24% the non-MACE group"],
    ],
    [
      "Survival was longer in hypermetropes than myopes (1.30 vs 0.46).",
      ["1.30 hypermetropes", "0.46 myopes"],
    ],
    ["Group 1 consisted of 357 women with 2 or more losses.", ["357 Group 1", "2 or more -"]],
    [
      "Pressure rose by 58 mm Hg in animals that had received epinephrine versus 20 mm Hg in those that had received saline.",
      ["58 mm Hg animals that had received epinephrine", "20 mm Hg those that had received saline"],
    ],
    [
      "Pressure was 7.8 in the mild and 10.1 in the severe OSA group.",
      ["7.8 the mild", "10.1 the severe OSA group"],
    ],
    [
      "Women were randomised (intervention group: 205; control group: 206).",
      ["205 intervention group", "206 control group"],
    ],
    [
      "It was found in 4/42 (10%) in the Kell group.",
      ["4/42 the Kell group", "10% the Kell group"],
    ],
  ];
  for (const [text, expected] of named) {
    it(`reads "${text}"`, () => expect(groups(text)).toEqual(expected));
  }

  const unnamed = [
    "Mortality differed by 5% between the two groups.",
    "A prospective cohort study ran for 30 months.",
    "We enrolled ten males and two females.",
    "Compared with the control group, 12% more relapsed.",
    "Among 40 smokers, age was compared.",
    "Of the cohort 443 were males and 457 were females.",
    "Filtration was 109.4 and 121.9 mL/min for groups 1 and 2, respectively.",
  ];
  for (const text of unnamed) {
    it(`names no arm in "${text}"`, () => {
      for (const each of groups(text)) expect(each).toMatch(/ -$/);
    });
  }
});

describe("attachPValues()", () => {
  const ps = (text: string) =>
    findQuantities(tagSentence(text)).flatMap(({ text: number, p }) => (p ? [number] : []));

  it("gives a p value to the first of the values compared", () => {
    expect(ps("It was longer with the drug (17.2 vs 12.1 months; p = 0.03).")).toEqual(["17.2"]);
    expect(ps("Positive results rose from 249 to 315 (p<0.0001).")).toEqual(["249"]);
  });

  it("passes by what the value was measured on", () => {
    expect(ps("Scores were higher (69 vs. 65 on a 0-100 scale, P = 0.01).")).toEqual(["69"]);
    expect(ps("Risk rose (OR 3.8 for each g/dl below 13 g/dl; P < 0.001).")).toEqual(["3.8"]);
  });
});

describe("attachPieces()", () => {
  it("takes the bounds beside a ratio for its confidence interval", () => {
    for (const bounds of ["; 1.1-4.7", ", 1.1 to 4.7", " [1.1 to 4.7]"]) {
      const [ratio] = findQuantities(tagSentence(`Death was common (OR 2.3${bounds}).`));
      expect(ratio?.interval).toMatchObject({ kind: "CI", low: 1.1, high: 4.7 });
    }
  });
});
