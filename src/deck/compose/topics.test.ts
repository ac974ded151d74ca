import { expect, test } from "vitest";
import type { Deck } from "../deck.ts";
import { composeFor, composeWholeFor } from "./compose-for-test.ts";

const part = (deck: Deck, name: string) =>
  deck.slides.filter((slide) => slide.part === name).map(({ blocks }) => JSON.stringify(blocks));
const notes = (deck: Deck) => deck.slides.map(({ note }) => note).join("\n");

const trial = (harms: string) =>
  `Pain is common in adults. In this randomised, double-blind trial, 650 adults with chronic pain were randomly assigned to singing or placebo for 12 weeks. The primary outcome was pain at 12 weeks. Pain was lower with singing than with placebo. Sleep was better with singing. ${harms} Singing may be a treatment of chronic pain.`;

test("harms have a slide of their own, and none among the results", () => {
  const deck = composeFor("trial", trial("Serious adverse events occurred in 20 adults."));
  expect(part(deck, "Harms").join()).toContain("Serious adverse events");
  expect(part(deck, "What was found").join()).not.toContain("adverse");
});

test("what the article does not tell is asked of the presenter, and the command line is told", () => {
  const { deck, missing } = composeWholeFor("trial", trial(""));
  expect(part(deck, "Harms")).toEqual([]);
  expect(notes(deck)).toContain("No sentence on harms was found.");
  expect(missing).toContainEqual({ part: "Harms", asked: true });
  expect(missing).toContainEqual({ part: "Table", asked: false });
  expect(notes(deck)).not.toContain("If missing");
});

test("the question of a trial stands in a table of the abstract’s own words, each with its sentence", () => {
  const [table = ""] = part(composeFor("trial", trial("")), "PICO");
  expect(table).toMatch(/\| Population \| [^|]*adults with chronic pain \[\^2\] \|/u);
  expect(table).toMatch(/\| Comparison \| placebo \[\^2\] \|/u);
});

test("an observational study has an exposure, and what was adjusted for", () => {
  const deck = composeFor(
    "cohort",
    "Noise is common. We followed a cohort of 4,210 nurses for 12 years. Estimates were adjusted for age and smoking. Night noise was associated with hypertension (hazard ratio 1.40, 95% CI 1.20 to 1.70). Noise may raise blood pressure.",
  );
  expect(part(deck, "Confounding").join()).toContain("adjusted for age and smoking [^3]");
});

test("a review shows its search, and draws what it pooled", () => {
  const deck = composeFor(
    "meta-analysis",
    "Pain is common. We searched MEDLINE and Embase until May 2020. Twelve trials with 2,400 adults were included. Singing reduced pain (pooled risk ratio 0.70, 95% CI 0.60 to 0.80). Singing may help.",
  );
  expect(part(deck, "The search").join()).toContain("MEDLINE");
  expect(part(deck, "The effect, pooled").join()).toContain("forest");
});

test("a chain of evidence runs from question to result, each link with its sentence", () => {
  const deck = composeFor(
    "research",
    "Fibrosis is common. We aimed to test whether SLC25 drives fibrosis. Mice that lack SLC25 were fed a diet rich in fat for 12 weeks. SLC25 loss reduced collagen compared with wild-type mice. Weight was lower in mice without SLC25. SLC25 may be a target.",
  );
  const [table = ""] = part(deck, "The chain of evidence");
  for (const link of ["Question", "Control", "Result"]) {
    expect(table).toMatch(new RegExp(`\\| ${link} \\| [^|]+ \\[\\^\\d\\] \\|`, "u"));
  }
  expect(table).toContain("wild-type");
});

test("sites are no big number", () => {
  const deck = composeFor("trial", trial("The trial ran in 41 centres in 9 countries."));
  const figures = deck.slides.flatMap(({ blocks }) =>
    blocks.filter(({ type }) => type === "figure"),
  );
  expect(JSON.stringify(figures)).not.toMatch(/41: centres/u);
});

test("a main result too long for a headline is drawn, under what it is", () => {
  const deck = composeFor(
    "trial",
    trial(
      "The primary outcome occurred in 141 of 306 patients (46%) in the singing group and 86 of 306 patients (28%) in the placebo group (risk ratio 1.64, 95% CI 1.32 to 2.03; p<0.001).",
    ),
  );
  const found = part(deck, "What was found").find((blocks) => blocks.includes("1.64")) ?? "";
  expect(found).toContain("Primary outcome [^6]");
  expect(found).toContain("risk ratio: 1.64 (95% CI 1.32 to 2.03) [^6]");
});
