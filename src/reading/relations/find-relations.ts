import type { Relation, Role } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { findAssociations } from "./find-associations.ts";
import { findPresupposed } from "./find-presupposed.ts";
import { readRelation } from "./read-relation.ts";
import { readTail } from "./read-tail.ts";
import { readVerbGroup } from "./read-verb-group.ts";
import { retagCoordinates } from "./retag-coordinates.ts";

/**
 * Statements in one sentence that one thing acts on another, or goes with it. `role` is the
 * sentence's, where it is known: it tells what was found from what was known before.
 *
 *     ..., highlighting that a chronically inflamed microenvironment drives resistance.
 *                            ^------------- cause -----------------^        ^-effect-^
 *
 * Precision before recall: both arguments must be noun phrases that say something by themselves,
 * and what the text denies or leaves open is not stated. Spans run from the first argument to the
 * last, so that they hold cause, verb and effect verbatim. Total, linear.
 */
export function findRelations(plain: Tagged, role?: Role): Relation[] {
  const sentence = retagCoordinates(plain);
  const relations: Relation[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const group = readVerbGroup(sentence, i);
    if (group === undefined) continue;
    const relation = readRelation(sentence, group, role);
    if (relation === undefined) continue;
    relations.push(relation);
    const tail = group.swapped ? undefined : readTail(sentence, group.to, relation);
    if (tail !== undefined) relations.push(tail);
    i = group.to - 1;
  }
  const others = [...findAssociations(sentence, role), ...findPresupposed(sentence)];
  return [...relations, ...others].sort((a, b) => a.start - b.start);
}
