import { seededRandom } from "../../src/kernel/index.ts";
import { foldWords } from "../../src/reading/roles/fold-words.ts";
import { isLaboratory } from "../../src/reading/roles/read-cues.ts";
import { featuresOf } from "../../src/reading/roles/role-features.ts";
import { type FittedModel, largestWeight, ROLES } from "../../src/reading/roles/role-model.ts";
import { type Chain, type FitOptions, fitChain, type Sequence } from "./fit-chain.ts";
import { allowedRoles, type LabelledAbstract, LICENCES } from "./labelled-abstract.ts";
import { varyAbstract } from "./vary-abstract.ts";

const FIT: FitOptions = { rounds: 7, averaged: 4, rate: 0.015, dropout: 0.25 };
/** A feature of fewer sentences tells more of its topic than of its role. */
const LEAST_SENTENCES = 8;
/** As many as fit into 60 kB with their weights. */
const KEPT = 28_500;
/** What one unit of a shipped weight is worth: coarser loses accuracy, finer costs bytes. */
const SCALE = 0.15;
/** Fits of the kept features that are averaged: each sees other variants in another order. */
const FITS = 3;
/** Variants of each laboratory abstract, which stand in for it. */
const VARIANTS = 4;
/** How much one variant counts beside a whole abstract. */
const VARIANT_WEIGHT = 1.4;

/**
 * Trains the role model: every feature first, then the most telling ones anew, several times,
 * averaged and rounded. The same records and seed give the same model. Uses only records whose
 * licence lets us ship what was learnt from them.
 */
export function trainRoles(
  records: readonly LabelledAbstract[],
  seed: number,
  report: (line: string) => void,
): FittedModel {
  const usable = records.filter(({ licence = "" }) => LICENCES.has(licence));
  report(`${usable.length} of ${records.length} abstracts have a licence to train on`);
  const first = prepare(usable, seed);
  const counts = new Map<number, number>();
  for (const { words, place } of first)
    for (const features of [...words, ...place])
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const common = [...counts.keys()].filter((hash) => (counts.get(hash) ?? 0) >= LEAST_SENTENCES);
  report(`${first.length} sequences, ${common.length} features of ${counts.size}`);
  const whole = fitFeatures(first, common, seed);
  const kept = rankFeatures(whole, common, counts).slice(0, KEPT);
  const fits = Array.from({ length: FITS }, (_, i) => {
    report(`fit ${i + 1} of ${FITS} to ${kept.length} features`);
    return fitFeatures(prepare(usable, seed + i), kept, seed + i);
  });
  return roundWeights(averageChains(fits), kept);
}

/** Hashes are not yet numbered here. */
function prepare(records: readonly LabelledAbstract[], seed: number): Sequence[] {
  const random = seededRandom(seed);
  return records.flatMap((record) => {
    const laboratory = isLaboratory(record.sentences.map(({ text }) => foldWords(text)));
    if (!laboratory) return [sequenceOf(record, false, 1, 0)];
    return Array.from({ length: VARIANTS }).flatMap(() => {
      const variant = varyAbstract(record, random);
      return variant === undefined ? [] : [sequenceOf(variant, true, VARIANT_WEIGHT, 0.3)];
    });
  });
}

function sequenceOf(
  record: LabelledAbstract,
  laboratory: boolean,
  weight: number,
  placeless: number,
): Sequence {
  const features = featuresOf(record.sentences.map(({ text }) => text));
  return {
    words: features.map(({ words }) => words),
    place: features.map(({ place }) => place),
    allowed: allowedRoles(record, laboratory),
    weight,
    placeless,
  };
}

function fitFeatures(data: readonly Sequence[], hashes: readonly number[], seed: number): Chain {
  const numbers = new Map(hashes.map((hash, i) => [hash, i]));
  const known = (features: readonly number[]) =>
    features.flatMap((feature) => numbers.get(feature) ?? []);
  const numbered = data.map((sequence) => ({
    ...sequence,
    words: sequence.words.map(known),
    place: sequence.place.map(known),
  }));
  return fitChain(numbered, hashes.length, ROLES.length, FIT, seededRandom(seed));
}

/** The most telling features first: far from the mean of their weights, and not rare. */
function rankFeatures(
  { weights }: Chain,
  hashes: readonly number[],
  counts: ReadonlyMap<number, number>,
): number[] {
  const worth = hashes.map((hash, i) => {
    const row = centre(weights.subarray(i * ROLES.length, (i + 1) * ROLES.length));
    return Math.hypot(...row) * (counts.get(hash) ?? 0) ** 0.35;
  });
  return hashes
    .map((hash, i) => ({ hash, worth: worth[i] ?? 0 }))
    .sort((a, b) => b.worth - a.worth || a.hash - b.hash)
    .map(({ hash }) => hash);
}

/** What all roles share decides nothing. */
function centre(row: Float64Array): Float64Array {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  return row.map((value) => value - mean);
}

function averageChains(chains: readonly Chain[]): Chain {
  const mean = (list: readonly Float64Array[]) =>
    (list[0] as Float64Array).map(
      (_, j) => list.reduce((sum, values) => sum + (values[j] as number), 0) / list.length,
    );
  return {
    weights: mean(chains.map(({ weights }) => weights)),
    steps: {
      labels: ROLES.length,
      next: mean(chains.map(({ steps }) => steps.next)),
      start: mean(chains.map(({ steps }) => steps.start)),
      end: mean(chains.map(({ steps }) => steps.end)),
    },
  };
}

/** Integer weights; features whose weights all round to 0 are left out. */
function roundWeights({ weights, steps }: Chain, hashes: readonly number[]): FittedModel {
  const rows = new Map<number, readonly number[]>();
  hashes.forEach((hash, i) => {
    const row = weights.subarray(i * ROLES.length, (i + 1) * ROLES.length);
    const units = [...row].map((value) =>
      Math.max(-largestWeight, Math.min(largestWeight, Math.round(value / SCALE))),
    );
    if (units.some((unit) => unit !== 0)) rows.set(hash, units);
  });
  const features = [...rows.keys()].sort((a, b) => a - b);
  const units = features.flatMap((hash) => rows.get(hash) ?? []);
  return { scale: SCALE, steps, features, weights: Int8Array.from(units) };
}
