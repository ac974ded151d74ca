import { expect, test } from "vitest";
import { pointToFigure } from "./point-to-figure.ts";

const figures = [
  { label: "Figure 1", caption: "Growth." },
  { label: "Fig. 3", caption: "Death." },
  { label: "Figure S2", caption: "More." },
];

test.each([
  ["Growth fell (Fig. 3A).", "figure-3"],
  ["Growth fell (Figures 1 and 3).", "figure-1"],
  ["Growth fell (Supplementary Fig. 1; Figure 3B).", "figure-3"],
  ["Growth fell (Fig. S2).", undefined],
  ["Growth fell (Figure 12).", undefined],
  ["Growth fell by 3 figures.", undefined],
])("%s points to %s", (sentence, id) => {
  expect(pointToFigure(sentence, figures)?.id).toBe(id);
});
