import type { Article } from "../../article/index.ts";
import { formatEdge } from "../../figures/index.ts";
import { escapeMarkdown, evidenceIdOf } from "../../quiz/index.ts";
import { decapitalise, namesCauseFirst, type Reading, type Relation } from "../../reading/index.ts";
import { type Filler, heading } from "./hole.ts";
import { clauseOf } from "./mechanism-clause.ts";

/** What acts on what, in the authors' words, the strongest statement as the headline. */
export const fillMechanism: Filler = (hole, material) => {
  const relations = material.mechanism.slice(0, hole.most);
  const [first] = relations;
  if (!first) return [];
  const claim = clauseOf(first, material);
  if (claim === undefined) return [];
  const id = (relation: Relation) => evidenceIdOf(sentenceOf(relation, material.reading));
  const body = relations
    .map((relation) =>
      formatEdge({
        from: escapeMarkdown(decapitalise(relation.cause, material.article.abstract)),
        to: escapeMarkdown(relation.effect),
        label: escapeMarkdown(relation.verb),
        inferred: relation.strength !== "causes",
        inhibits: relation.sign === "-",
        evidence: `[^${id(relation)}]`,
      }),
    )
    .join("\n");
  const headline = heading(`${escapeMarkdown(claim)} [^${id(first)}]`);
  return [{ blocks: [headline, { type: "figure", language: "mechanism", body }] }];
};

/** "Few drugs reverse fibrosis" is no arrow from drugs. */
const SCARCE = /^(?:very |only )?(?:few|fewer|little|no|none|hardly|rarely)\b/iu;

/**
 * The relations worth a diagram: causes before associations, of short parts that can be named
 * alone, each pair once; the first must have a clause to head the slide.
 */
export function pickMechanism({ abstract }: Article, reading: Reading): Relation[] {
  const isShort = (text: string) => text.split(" ").length <= 7;
  const standsAlone = (relation: Relation) => {
    const { cause, effect, negated, frame } = relation;
    const isNamed = !/\b(?:this|these|those|they|it|its|their|our)\b/iu.test(`${cause} ${effect}`);
    return (
      !negated &&
      frame !== "hypothesised" &&
      isNamed &&
      !SCARCE.test(cause) &&
      namesCauseFirst(relation, abstract) &&
      isShort(cause) &&
      isShort(effect)
    );
  };
  const rank = ({ strength }: Relation) => (strength === "causes" ? 0 : 1);
  const usable = reading.relations.filter(standsAlone).sort((a, b) => rank(a) - rank(b));
  const head = usable.find((relation) => clauseOf(relation, { reading }) !== undefined);
  if (!head) return [];
  const rest = usable.filter((relation) => relation !== head);
  const pairs = new Set<string>();
  return [head, ...rest].filter(({ cause, effect }) => {
    const pair = `${cause} → ${effect}`.toLowerCase();
    return !pairs.has(pair) && pairs.add(pair);
  });
}

export function sentenceOf(relation: Relation, reading: Reading): number {
  return reading.sentences.findIndex(
    ({ start, end }) => start <= relation.start && relation.start < end,
  );
}
