import type { Relation, Role } from "../src/reading/reading.ts";
import { findRelations } from "../src/reading/relations/find-relations.ts";
import { splitSentences } from "../src/reading/sentences/split-sentences.ts";
import { tagSentence } from "../src/reading/words/tag-sentence.ts";
import { readJsonl } from "./common/read-jsonl.ts";
import { round } from "./common/score.ts";

/**
 * How well relations are read, by relations that were found and then judged by hand.
 *
 * Data: `{ id, draw, role, text, cause, verb, effect, sign, strength, negated, frame, right, why? }`
 * for each judged relation of the sentence `text`; or abstracts, as `{ text }`, `{ abstract }` or
 * `{ sections: [{ text }], conclusion? }`, of which only the yield is told. See
 * `data/relations.md`.
 */
export const defaultData = "bench/data/relations.jsonl";

interface Judged extends Omit<Relation, "start" | "end"> {
  readonly draw: number;
  readonly role: Role;
  readonly text: string;
  readonly right: boolean;
}

interface Abstract {
  readonly text?: string;
  readonly abstract?: string;
  readonly sections?: readonly { readonly text: string }[];
  readonly conclusion?: string;
}

export function bench(path: string) {
  const records = readJsonl<Judged | Abstract>(path);
  const judged = records.filter((record) => "right" in record);
  return judged.length > 0 ? judge(judged) : countYield(records as Abstract[]);
}

/**
 * `asDrawn`: the share right among all relations of a draw as they were when judged, before any rule
 * was mended by them: the honest figure. The others hold what is found today against the judgements.
 */
function judge(judged: readonly Judged[]) {
  const texts = new Map(judged.map(({ text, role }) => [`${role} ${text}`, { text, role }]));
  const found = [...texts.values()].flatMap(({ text, role }) =>
    findRelations(tagSentence(text), role).map((relation) => ({ ...relation, text })),
  );
  const keys = new Set(found.map(keyOf));
  const again = judged.filter((each) => keys.has(keyOf(each)));
  const right = judged.filter((each) => each.right);
  const known = new Set(judged.map(keyOf));
  return {
    judged: judged.length,
    asDrawn: shares(judged, ({ draw }) => `draw ${draw}`),
    precision: shareRight(again),
    recallOfRight: round(right.filter((each) => keys.has(keyOf(each))).length / right.length),
    foundAgain: again.length,
    unjudged: found.filter((each) => !known.has(keyOf(each))).length,
    byStrength: shares(again, ({ strength }) => strength),
    bySign: shares(again, ({ sign }) => sign),
    byFrame: shares(again, ({ frame }) => frame),
  };
}

/** Relations for each abstract, by strength, sign and frame. */
function countYield(abstracts: readonly Abstract[]) {
  const found = abstracts
    .map(textOf)
    .flatMap((text) =>
      splitSentences(text).flatMap(({ start, end }) =>
        findRelations(tagSentence(text, start, end)),
      ),
    );
  const count = (of: (relation: Relation) => string) => {
    const counts: Record<string, number> = {};
    for (const relation of found) counts[of(relation)] = (counts[of(relation)] ?? 0) + 1;
    return counts;
  };
  return {
    abstracts: abstracts.length,
    relations: found.length,
    perAbstract: round(found.length / abstracts.length),
    byStrength: count(({ strength }) => strength),
    bySign: count(({ sign }) => sign),
    byFrame: count(({ frame }) => frame),
  };
}

function textOf({ text, abstract, sections, conclusion }: Abstract): string {
  const parts = sections?.map((section) => section.text) ?? [];
  return text ?? abstract ?? [...parts, conclusion ?? ""].join("\n\n");
}

/** Everything that was judged: a relation with another sign or frame is another relation. */
function keyOf(each: Omit<Relation, "start" | "end"> & { readonly text: string }): string {
  const { text, cause, verb, effect, sign, strength, negated, frame } = each;
  return JSON.stringify([text, cause, verb, effect, sign, strength, negated, frame]);
}

function shares(judged: readonly Judged[], groupOf: (each: Judged) => string) {
  const groups = [...new Set(judged.map(groupOf))].sort();
  return Object.fromEntries(
    groups.map((group) => {
      const of = judged.filter((each) => groupOf(each) === group);
      return [group, `${shareRight(of)} of ${of.length}`];
    }),
  );
}

function shareRight(judged: readonly Judged[]): number {
  return round(judged.filter(({ right }) => right).length / judged.length);
}
