import { cutHeadlines, type Relation } from "../../reading/index.ts";
import type { Material } from "./hole.ts";

/** The headline that states the relation; `undefined` where none of its sentence's does. */
export function clauseOf(
  relation: Relation,
  { reading }: Pick<Material, "reading">,
): string | undefined {
  const sentence = reading.sentences.find(
    ({ start, end }) => start <= relation.start && relation.end <= end,
  );
  if (!sentence) return undefined;
  const isIn = (claim: string, text: string) => claim.toLowerCase().includes(text.toLowerCase());
  return cutHeadlines(sentence.text, reading.abbreviations).find(
    (claim) => isIn(claim, relation.verb) && isIn(claim, relation.effect),
  );
}
