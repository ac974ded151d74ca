import type { Relation } from "../reading.ts";
import type { Tag } from "../words/tag.ts";
import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { argumentSpeaks } from "./argument-speaks.ts";
import { readObjectEnd } from "./read-object.ts";
import { DIRECT, PREPOSITIONAL, type RelationVerb } from "./relation-verbs.ts";

/** Tags that end the clause whose participle we look for. */
const ENDS = new Set<Tag>(["stop", "sub", "rel", "verb", "aux", "modal"]);

/**
 * What a participle after the clause of `relation` adds, by the same cause. `from` is the first
 * token after the verb group of that relation.
 *
 *     X activates Y, thereby inhibiting Z
 *     cause                  verb       effect
 *
 * Only of what is stated to act: an association leads to nothing, and what did not happen neither.
 */
export function readTail(sentence: Tagged, from: number, relation: Relation): Relation | undefined {
  if (relation.strength === "associated" || relation.negated) return undefined;
  const { tokens, tags } = sentence;
  let at = from;
  while (at < tokens.length && at - from < 30) {
    if (ENDS.has(tags[at] as Tag)) return undefined;
    if (tags[at] === "ing" && opensTail(tags, at)) break;
    at++;
  }
  const read = readParticiple(sentence, at);
  if (read === undefined) return undefined;
  const end = readObjectEnd(sentence, read.to);
  if (end === undefined || !argumentSpeaks(sentence, read.to, end)) return undefined;
  return {
    ...relation,
    verb: printTokens(sentence, at, read.to),
    effect: printTokens(sentence, read.to, end),
    sign: read.sign,
    end: tokens[end - 1]?.end ?? 0,
  };
}

/** A comma right before the participle, or before an adverb before it: ", thereby inhibiting". */
function opensTail(tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1] === "adv" ? tags[at - 2] : tags[at - 1];
  return before === "comma";
}

function readParticiple(
  { tokens }: Tagged,
  at: number,
): (RelationVerb & { readonly to: number }) | undefined {
  const form = verbForm(tokens[at]?.lower ?? "");
  if (form?.form !== "ing") return undefined;
  const preposition = tokens[at + 1]?.lower ?? "";
  const linked = PREPOSITIONAL.get(form.lemma)?.find(
    ({ prepositions, swapped }) => !swapped && prepositions.includes(preposition),
  );
  if (linked !== undefined && linked.strength === "causes" && preposition !== "rise") {
    return { ...linked, to: at + 2 };
  }
  const direct = DIRECT.get(form.lemma);
  return direct === undefined || direct.strength !== "causes"
    ? undefined
    : { ...direct, to: at + 1 };
}
