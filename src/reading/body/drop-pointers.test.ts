import { describe, expect, it, test } from "vitest";
import { dropPointers, pointsAway } from "./drop-pointers.ts";

describe("dropPointers() deletes what leads away, and nothing else", () => {
  test.each([
    ["Growth fell by 20% (Fig. 3A).", "Growth fell by 20%."],
    ["Growth fell (Figure 3a,b and Supplementary Table S2) by half.", "Growth fell by half."],
    ["Growth fell (Fig. 3A; p < 0.01) as before [4,5].", "Growth fell (p < 0.01) as before."],
    ["It is common [1–3, 7] in men.", "It is common in men."],
    ["It is common (Smith et al., 2010; Li and Wu 2011a).", "It is common."],
    ["It was low (data not shown).", "It was low."],
    ["The ratio was 0.7 (95% CI 0.5–0.9).", "The ratio was 0.7 (95% CI 0.5–0.9)."],
    [
      "Group (A) and all (n = 40) in June (May 2010).",
      "Group (A) and all (n = 40) in June (May 2010).",
    ],
    ["Interferon (IFN) was given.", "Interferon (IFN) was given."],
  ])("%s", (sentence, left) => {
    expect(dropPointers(sentence)).toBe(left);
  });

  it("takes hostile brackets in its stride", () => {
    const hostile = `${"(Fig. ".repeat(20_000)}${"a b c, ".repeat(20_000)}`;
    expect(dropPointers(hostile).length).toBeGreaterThan(0);
    expect(dropPointers(`Well (Fig ${"1 ".repeat(140)}!).`)).toContain("!");
  });
});

test("a pointer in the words of a sentence cannot be deleted, and is told", () => {
  expect(pointsAway("Table 2 shows the outcomes")).toBe(true);
  expect(pointsAway("as shown in the following figure")).toBe(true);
  expect(pointsAway("Mice figured in 2 tables of contents")).toBe(false);
});
