import type { Sign } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { BE } from "../words/word-classes.ts";
import {
  CARRIED_NOUNS,
  EFFECTIVE,
  FACTORS,
  NOUN_SIGNS,
  PREDICATE_ADJECTIVES,
  PREDICATE_NOUNS,
  type Predicative,
} from "./relation-nouns.ts";
import { DIRECT, type RelationVerb } from "./relation-verbs.ts";
import type { VerbGroup } from "./verb-group.ts";

/** What a noun or adjective makes of its verb; `denied` by "no" before the noun. */
type Reading = Omit<VerbGroup, "from" | "negated"> & { readonly denied: boolean };

const COPULA = /^(?:remain|become|represent|constitute|be)$/;
const AS =
  /^(?:identified|recognized|recognised|emerged|emerge|emerges|serve|serves|served|act|acts|acted|functions?|established)$/;
const CARRIES = /^(?:play|have|exert|show|exhibit|display|bear|demonstrate)$/;
const INSIDE = new Set(["adj", "noun", "det", "adv", "num", "conj", "part", "mark"]);

/**
 * Reads what a verb at `at` says by a noun or an adjective of its own.
 *
 *     is a key driver of · was identified as an independent risk factor for
 *     had no effect on   · is responsible for   · was effective in reducing
 */
export function readPredicative(
  sentence: Tagged,
  at: number,
  passive: boolean,
): Reading | undefined {
  const { tokens, tags } = sentence;
  const word = tokens[at]?.lower ?? "";
  const lemma = BE.has(word)
    ? "be"
    : /^(?:has|have|had)$/.test(word)
      ? "have"
      : (verbForm(word)?.lemma ?? "");
  let first = at + 1;
  while (tags[first] === "not" || tags[first] === "adv") first++;
  const as = AS.test(word) && tokens[first]?.lower === "as";
  const copula = as || (COPULA.test(lemma) && !passive);
  if (as) first++;
  if (!copula && (!CARRIES.test(lemma) || passive)) return undefined;
  const between = tokens.slice(at + 1, first).map(({ lower }) => lower);
  const notBefore = between.includes("not") && !between.includes("only");
  // The head is the last noun or adjective before the preposition, at most 10 words on.
  let head = first;
  while (head - first < 10 && INSIDE.has(tags[head] ?? "")) head++;
  const preposition = tokens[head]?.lower ?? "";
  const last = head - 1;
  if (last < first) return undefined;
  const words = tokens.slice(first, head).map(({ lower }) => lower);
  // "an important and independent predictor", but "a marker and cause" says two things.
  if (words[0] === "not" || /^(?:one|among)$/.test(words[0] ?? "")) return undefined;
  const denied = notBefore !== (words[0] === "no" || words[0] === "little");
  const noun = tokens[last]?.lower ?? "";
  if (copula) {
    const effective = readEffective(sentence, last, denied);
    if (effective !== undefined) return effective;
    const factor = /^factors?$/.test(noun)
      ? words.map((each) => FACTORS.get(each)).find((each) => each !== undefined)
      : undefined;
    // "necessary and sufficient for", but not "sterile due to".
    const adjective = words.every(
      (each, i) =>
        tags[first + i] === "adv" || tags[first + i] === "conj" || PREDICATE_ADJECTIVES.has(each),
    );
    const found =
      factor ??
      PREDICATE_NOUNS.get(noun) ??
      (adjective ? PREDICATE_ADJECTIVES.get(noun) : undefined);
    const signed = words.flatMap((each) => NOUN_SIGNS.get(each) ?? [])[0];
    const sign = found?.sign === "0" && found.strength === "causes" ? (signed ?? "0") : found?.sign;
    return found?.prepositions.includes(preposition)
      ? finish(found, head + 1, sign ?? "0", denied)
      : undefined;
  }
  const carried = CARRIED_NOUNS.get(noun);
  if (carried === undefined || !carried.prepositions.includes(preposition)) return undefined;
  const role = /^(?:roles?|part)$/.test(noun);
  if (role !== (lemma === "play") && !(role && lemma === "have")) return undefined;
  const gerund = role ? readGerund(sentence, head + 1) : undefined;
  if (gerund !== undefined) return { to: head + 2, ...gerund, swapped: false, denied };
  // "a protective effect on the heart", "on infarction": which way, only the object tells.
  if (
    words.some((each) =>
      /^(?:protective|limited|lower|higher|greater|larger|smaller|less|more|unclear|uncertain|unknown)$/.test(
        each,
      ),
    )
  )
    return undefined;
  const signs = words.flatMap((each) => NOUN_SIGNS.get(each) ?? []);
  return finish(carried, head + 1, signs.length === 1 ? (signs[0] ?? "0") : "0", denied);
}

function finish(found: Predicative, to: number, sign: Sign, denied: boolean): Reading {
  return {
    to,
    sign,
    strength: found.strength,
    swapped: found.swapped ?? false,
    denied,
    ...(found.needs ? { needs: true } : {}),
  };
}

/** What the gerund at `at` says, if it is one of a relating verb: "in reducing". */
function readGerund(
  { tokens }: Pick<Tagged, "tokens" | "tags">,
  at: number,
): RelationVerb | undefined {
  const form = verbForm(tokens[at]?.lower ?? "");
  // "useful in determining the level" is about measuring.
  if (form?.form !== "ing" || /^(?:determine|predict|control|govern|shape)$/.test(form.lemma))
    return undefined;
  return DIRECT.get(form.lemma);
}

/** "was effective in reducing": what the gerund says. */
function readEffective({ tokens, tags }: Tagged, at: number, denied: boolean): Reading | undefined {
  const word = tokens[at]?.lower ?? "";
  // "less effective in preventing" weighs two causes.
  if (tokens[at - 1]?.lower === "less") return undefined;
  if (!EFFECTIVE.test(word) && word !== "ineffective") return undefined;
  if (!/^(?:in|for|at)$/.test(tokens[at + 1]?.lower ?? "") || tags[at + 2] !== "ing")
    return undefined;
  const verb = readGerund({ tokens, tags }, at + 2);
  if (verb === undefined) return undefined;
  return { to: at + 3, ...verb, swapped: false, denied: denied !== (word === "ineffective") };
}
