import { InputError } from "../../kernel/index.ts";
import type { Role } from "../reading.ts";
import { featureBits } from "./role-features.ts";
import type { Steps } from "./sum-paths.ts";

/** The roles in the order in which the model numbers them. */
export const ROLES: readonly Role[] = [
  "background",
  "objective",
  "methods",
  "results",
  "conclusions",
];

/** What a fit gives: a linear-chain conditional random field with integer feature weights. */
export interface FittedModel {
  readonly steps: Steps;
  /** What one unit of an integer weight is worth. */
  readonly scale: number;
  /** The features' hashes, rising. */
  readonly features: readonly number[];
  /** Five weights for each feature. */
  readonly weights: Int8Array;
}

/** A fitted model whose features can be looked up. */
export interface RoleModel extends FittedModel {
  /** The place of a hash in `features`, or -1. */
  readonly find: (hash: number) => number;
}

/** Digits are printed from "#" on, without quotes and backslash, so that they cost no escapes. */
const FIRST = 35;
const BASE = 57;
/** A weight of 0 is printed as "?"; weights reach 28 either way. */
const ZERO = FIRST + 28;
export const largestWeight = 28;
/** Three digits for the step from one feature's hash to the next. */
const PLANES = 3;

/**
 * A model as text: a line of JSON (steps, scale, width of hashes), three lines of digits for the
 * steps between the sorted hashes, and five lines with the weights of each role, one character a
 * feature. Lines of one kind compress better than rows.
 */
export function formatRoleModel({ steps, scale, features, weights }: FittedModel): string {
  const planes = Array.from({ length: PLANES }, () => "");
  const columns = ROLES.map(() => "");
  features.forEach((hash, i) => {
    let step = hash - (features[i - 1] ?? 0);
    for (let plane = PLANES - 1; plane >= 0; plane--) {
      planes[plane] += String.fromCharCode(FIRST + (step % BASE));
      step = Math.floor(step / BASE);
    }
    for (let y = 0; y < ROLES.length; y++)
      columns[y] += String.fromCharCode(ZERO + (weights[i * ROLES.length + y] ?? 0));
  });
  const list = (values: Float64Array) => [...values].map((value) => Number(value.toFixed(3)));
  const { next, start, end } = steps;
  const head = { bits: featureBits, scale, next: list(next), start: list(start), end: list(end) };
  return [JSON.stringify(head), ...planes, ...columns, ""].join("\n");
}

/** Reads what `formatRoleModel` wrote. Throws `InputError` for anything else. */
export function parseRoleModel(text: string): RoleModel {
  const lines = text.split("\n");
  const [head = "", ...digits] = lines;
  const lengths = new Set(digits.slice(0, PLANES + ROLES.length).map((line) => line.length));
  let steps: { bits: number; scale: number; next: number[]; start: number[]; end: number[] };
  try {
    steps = JSON.parse(head);
  } catch {
    throw broken();
  }
  if (steps.bits !== featureBits || lengths.size !== 1 || lines.length < 1 + PLANES + ROLES.length)
    throw broken();
  const count = [...lengths][0] ?? 0;
  const features: number[] = [];
  const weights = new Int8Array(count * ROLES.length);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    let step = 0;
    for (let plane = 0; plane < PLANES; plane++)
      step = step * BASE + (digits[plane] as string).charCodeAt(i) - FIRST;
    hash += step;
    features.push(hash);
    for (let y = 0; y < ROLES.length; y++)
      weights[i * ROLES.length + y] = (digits[PLANES + y] as string).charCodeAt(i) - ZERO;
  }
  return {
    scale: steps.scale,
    steps: {
      labels: ROLES.length,
      next: Float64Array.from(steps.next),
      start: Float64Array.from(steps.start),
      end: Float64Array.from(steps.end),
    },
    features,
    find: indexHashes(features),
    weights,
  };
}

/**
 * A table with open addressing: an abstract asks for two thousand hashes, most of them in vain, and
 * a `Map` takes several times as long.
 */
function indexHashes(hashes: readonly number[]): (hash: number) => number {
  // At most half full, so that few look-ups meet a neighbour.
  const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2));
  const keys = new Int32Array(size).fill(-1);
  const places = new Int32Array(size);
  const slotOf = (hash: number) => {
    let slot = Math.imul(hash, 0x9e3779b1) & (size - 1);
    while (keys[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  hashes.forEach((hash, i) => {
    const slot = slotOf(hash);
    keys[slot] = hash;
    places[slot] = i;
  });
  return (hash) => {
    const slot = slotOf(hash);
    return keys[slot] === hash ? (places[slot] as number) : -1;
  };
}

function broken(): InputError {
  return new InputError(
    "the model of sentence roles is not one that this version reads",
    "train it anew with `npm run train:roles -- <jsonl>`",
  );
}
