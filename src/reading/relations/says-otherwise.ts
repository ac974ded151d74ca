import type { Tagged } from "../words/tag-sentence.ts";
import type { VerbGroup } from "./verb-group.ts";

/**
 * True where the verb group and the object up to `end` look like a relation and state something
 * else: how a thing was explained, what it needs another for, to whom it gives a property.
 */
export function saysOtherwise(sentence: Tagged, group: VerbGroup, end: number): boolean {
  return (
    saysHow(sentence, group, end) ||
    givesTo(sentence, group, end) ||
    qualifies(sentence, group.from)
  );
}

/** "was explained by the mixed-methods approach", "depends on insects for transmission". */
function saysHow({ tokens }: Tagged, { from, to }: VerbGroup, end: number): boolean {
  const verb = tokens.slice(from, to).map(({ lower }) => lower);
  const object = tokens.slice(to, end).map(({ lower }) => lower);
  if (verb.includes("explained"))
    return /^(?:approach|methods?|analysis|models?|framework|theory)$/.test(object.at(-1) ?? "");
  return verb.some((word) => /^depend/.test(word)) && object.includes("for");
}

/** "confers special properties to this herb", but "confers resistance to rust". */
function givesTo({ tokens }: Tagged, { from, to }: VerbGroup, end: number): boolean {
  if (!tokens.slice(from, to).some(({ lower }) => lower.startsWith("confer"))) return false;
  return tokens
    .slice(to, end)
    .some(
      ({ lower }, i, object) =>
        lower === "to" &&
        !/^(?:resistance|tolerance|sensitivity|susceptibility|immunity|adaptation)$/.test(
          object[i - 1]?.lower ?? "",
        ),
    );
}

/** "well and poorly regulated systems": a participle that modifies, though it looks finite. */
function qualifies({ tokens, tags }: Tagged, verb: number): boolean {
  const before = tokens[verb - 1]?.lower ?? "";
  return /^(?:poorly|well|badly|highly|newly|tightly)$/.test(before) && tags[verb + 1] === "noun";
}
