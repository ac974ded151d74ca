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

/** A linear-chain conditional random field over the five roles, with integer feature weights. */
export interface RoleModel {
  readonly steps: Steps;
  /** What one unit of an integer weight is worth. */
  readonly scale: number;
  /** Where the weights of a feature begin in `weights`; undefined for a feature it lacks. */
  readonly rows: ReadonlyMap<number, number>;
  /** Whether it has a feature: a bit for each hash, since most features of a text are in no row. */
  readonly has: (feature: number) => boolean;
  /** Five weights for each feature. */
  readonly weights: Int8Array;
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
export function formatRoleModel({ steps, scale, rows, weights }: Omit<RoleModel, "has">): string {
  const hashes = [...rows.keys()].sort((a, b) => a - b);
  const planes = Array.from({ length: PLANES }, () => "");
  const columns = ROLES.map(() => "");
  hashes.forEach((hash, i) => {
    let step = hash - (hashes[i - 1] ?? 0);
    for (let plane = PLANES - 1; plane >= 0; plane--) {
      planes[plane] += String.fromCharCode(FIRST + (step % BASE));
      step = Math.floor(step / BASE);
    }
    const row = rows.get(hash) ?? 0;
    for (let y = 0; y < ROLES.length; y++)
      columns[y] += String.fromCharCode(ZERO + (weights[row + y] ?? 0));
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
  const rows = new Map<number, number>();
  const bits = new Uint32Array(2 ** (featureBits - 5));
  const weights = new Int8Array(count * ROLES.length);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    let step = 0;
    for (let plane = 0; plane < PLANES; plane++)
      step = step * BASE + (digits[plane] as string).charCodeAt(i) - FIRST;
    hash += step;
    rows.set(hash, i * ROLES.length);
    bits[hash >>> 5] = (bits[hash >>> 5] as number) | (1 << (hash & 31));
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
    rows,
    has: (feature) => (((bits[feature >>> 5] as number) >>> (feature & 31)) & 1) === 1,
    weights,
  };
}

function broken(): InputError {
  return new InputError(
    "the model of sentence roles is not one that this version reads",
    "train it anew with `npm run train:roles -- <jsonl>`",
  );
}
