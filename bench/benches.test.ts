import { expect, it } from "vitest";
import card from "../models/README.md?raw";
import { bench as benchFlaws, defaultData as flawsData } from "./flaws.ts";
import { bench as benchMake } from "./make.ts";
import { bench as benchQuantities, defaultData as quantitiesData } from "./quantities.ts";
import { bench as benchQuiz } from "./quiz.ts";
import { bench as benchRelations, defaultData as relationsData } from "./relations.ts";
import { bench as benchRoles, defaultData as rolesData } from "./roles.ts";

// Floors a little under what was reached: a change that reads clearly worse is noticed here.

it("tells roles of unstructured abstracts as well as the model's card says", () => {
  const { microF1, mergedAccuracy, modelBytesBrotli } = benchRoles(rolesData);
  expect(card).toContain(`| 297 | ${microF1.toFixed(3)} | ${mergedAccuracy.toFixed(3)} |`);
  expect(card).toContain(`${(modelBytesBrotli / 1000).toFixed(1)} kB brotli`);
});

it("reads at least nine in ten numbers with span and kind, and four in five with what they measure", () => {
  const { f1, ofAccuracy } = benchQuantities(quantitiesData);
  expect(f1).toBeGreaterThan(0.93);
  expect(ofAccuracy).toBeGreaterThan(0.8);
});

it("reads relations that people have judged right", () => {
  const figures = benchRelations(relationsData);
  expect(figures).toHaveProperty("precision");
  if (!("precision" in figures)) return;
  expect(figures.precision).toBeGreaterThan(0.9);
  expect(figures.foundAgain).toBeGreaterThan(400);
});

it.each([flawsData, "bench/data/flaws-seeded.jsonl"])(
  "finds the flaws of %s, and hardly any that are not there",
  (data) => {
    const { precision, recall } = benchFlaws(data).all;
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.97);
  },
);

// A quiz on each of some hundred abstracts: half a minute where other work shares the processor.
it("asks of each abstract what is grounded and sound, and says why where it asks little", {
  timeout: 120_000,
}, () => {
  // Abstracts at hand; how many questions they give is measured on the 500 of the bench's own data.
  const figures = benchQuiz(quantitiesData);
  expect(figures.grounded).toBe(1);
  expect(figures.flaws).toEqual({});
  expect(figures.recallAboveThird).toBe(0);
  expect(figures.appraising.quoted).toBe(1);
  expect(figures.median).toBeGreaterThanOrEqual(3);
  expect(figures.spread.sentences).toBeGreaterThan(0.85);
  expect(figures.spread.ways).toBeGreaterThan(0.75);
  const few = Object.values(figures.few).reduce((sum, count) => sum + count, 0);
  expect(few).toBe(figures.perAbstract.filter(({ questions }) => questions < 5).length);
  for (const { off, chance } of Object.values(figures.keyPlaces)) {
    expect(off).toBeLessThan(Math.max(0.03, 1.5 * chance));
  }
});

it.each([quantitiesData, "decks/acquired-resistance-nsclc"])(
  "makes decks of %s whose claims all have evidence and whose slides all fit",
  async (data) => {
    const figures = await benchMake(data);
    expect(figures.articles).toBeGreaterThan(0);
    expect(figures.claims).toBeGreaterThan(figures.articles);
    expect(figures.claimsWithEvidence).toBe(1);
    expect(figures.overLimits).toBe(0);
    expect(figures.headlineMost).toBeLessThanOrEqual(15);
    expect(figures.minutesMedian).toBeLessThanOrEqual(15);
  },
);
