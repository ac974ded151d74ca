import type { Role } from "../reading.ts";
import { featuresOf } from "./role-features.ts";
import { ROLES, type RoleModel } from "./role-model.ts";
import { sumPaths } from "./sum-paths.ts";

/** A sentence and the roles that its printed heading allows (all five without a heading). */
export interface RoleInput {
  readonly text: string;
  readonly roles: readonly Role[];
}

/**
 * The role of each sentence of one abstract and its posterior probability, 0 to 1: for each
 * sentence the role that most paths through the chain give it, by weight. A heading that allows
 * one role decides it, with probability 1.
 */
export function assignRoles(
  sentences: readonly RoleInput[],
  model: RoleModel,
): { role: Role; confidence: number }[] {
  const allowed = sentences.map(({ roles }) =>
    roles.reduce((bits, role) => bits | (1 << ROLES.indexOf(role)), 0),
  );
  const posteriors = rolePosteriors(
    sentences.map(({ text }) => text),
    model,
    allowed,
  );
  return sentences.map(({ roles }, i) => {
    let best = 0;
    const at = (y: number) => posteriors[i * ROLES.length + y] as number;
    for (let y = 1; y < ROLES.length; y++) if (at(y) > at(best)) best = y;
    return {
      role: ROLES[best] as Role,
      confidence: roles.length === 1 ? 1 : Math.min(1, at(best)),
    };
  });
}

/** Posterior of role y for sentence i at i * 5 + y, among the roles allowed as bits. */
function rolePosteriors(
  sentences: readonly string[],
  { find, weights, scale, steps }: RoleModel,
  allowed: readonly number[],
): Float64Array {
  const labels = ROLES.length;
  const scores = new Float64Array(sentences.length * labels);
  featuresOf(sentences, (feature) => find(feature) >= 0).forEach(({ words, place }, i) => {
    // Whole numbers until the end.
    const units = new Int32Array(labels);
    const add = (feature: number) => {
      const row = labels * find(feature);
      if (row < 0) return;
      for (let y = 0; y < labels; y++)
        units[y] = (units[y] as number) + (weights[row + y] as number);
    };
    words.forEach(add);
    place.forEach(add);
    units.forEach((unit, y) => {
      scores[i * labels + y] = scale * unit;
    });
  });
  return sumPaths(steps, scores, allowed).nodes;
}
