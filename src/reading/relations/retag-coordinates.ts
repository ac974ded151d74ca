import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { DIRECT, PREPOSITIONAL } from "./relation-verbs.ts";

/** Base forms that are nouns far more often: "and effect sizes", "or sleep quality". */
const NOUNS =
  /^(?:effect|impact|level|rate|pain|sleep|stress|function|care|use|risk|score|exercise|diet|treatment|disease|balance|work|cost|access|damage|health|growth|muscle|body|blood|weight|change|response|quality|test|time|group|study|process|plan|need|demand|support|result|plant|seed|fruit|stage|form|structure)$/;

/** Verbs whose object is a list of things seen, with participles among them. */
export const SHOWS =
  /^(?:showed|shows|show|exhibited|exhibits|exhibit|displayed|displays|had|has|have|experienced|reported|presented|developed|revealed|demonstrated|demonstrates|observed|included|received|found|produced)$/;

/**
 * Finds the second verb of a coordination where it looks like a noun or an adjective.
 *
 *     could improve access and decrease complications       noun → verb
 *     enhanced the production of X and rescued ductal Y     adj  → verb
 *
 * Only verbs that relate are looked at, and only where the first verb has the same form.
 */
export function retagCoordinates(sentence: Tagged): Tagged {
  const { tokens, tags } = sentence;
  let changed = retagIntransitives(sentence) ?? retagSubordinates(sentence);
  // The last finite verb or infinitive of this clause, and whether it governs a base form.
  let verb = -1;
  let base = false;
  for (let i = 0; i < tokens.length; i++) {
    const tag = tags[i] as Tag;
    if (tag === "stop" || tag === "sub" || tag === "rel") verb = -1;
    else if (tag === "verb" || tag === "inf") {
      verb = i;
      const plural = tag === "verb" && verbForm(tokens[i]?.lower ?? "")?.form === "base";
      base = tag === "inf" || plural || tags[i - 1] === "modal" || tags[i - 1] === "not";
    } else if ((tag === "conj" || tag === "comma") && verb >= 0 && i - verb < 25) {
      const at = tags[i + 1] === "adv" ? i + 2 : i + 1;
      if (isAdjective(sentence, verb, at)) {
        changed ??= [...tags];
        changed[at] = "adj";
      }
      if (!isSecondVerb(sentence, verb, base && tag === "conj", at)) continue;
      changed ??= [...tags];
      changed[at] = tags[verb] === "inf" ? "inf" : "verb";
    }
  }
  return changed === undefined ? sentence : { ...sentence, tags: changed };
}

/** "X resulted in work completed": never a participle of the noun before it, for it has no passive. */
function retagIntransitives({ tokens, tags }: Tagged): Tag[] | undefined {
  let changed: Tag[] | undefined;
  tokens.forEach(({ lower }, i) => {
    const next = tokens[i + 1]?.lower;
    const links =
      (lower === "resulted" && (next === "in" || next === "from")) ||
      (lower === "contributed" && next === "to");
    if (!links || tags[i] !== "part" || tags[i - 1] === "aux") return;
    changed ??= [...tags];
    changed[i] = "verb";
  });
  return changed;
}

/**
 * Finds the verb of a subordinate clause that was taken for a participle, since the main clause has
 * a verb too: "While X resulted in Y, Z decreased W".
 */
function retagSubordinates({ tokens, tags }: Tagged): Tag[] | undefined {
  let changed: Tag[] | undefined;
  let participle = -1;
  let open = false;
  for (let i = 0; i < tokens.length; i++) {
    const tag = tags[i] as Tag;
    if (tag === "sub") {
      open = true;
      participle = -1;
    } else if (!open) continue;
    else if (tag === "verb" || tag === "aux" || tag === "modal" || tag === "stop" || tag === "rel")
      open = false;
    else if (tag === "comma") {
      open = false;
      if (participle < 0) continue;
      changed ??= [...tags];
      changed[participle] = "verb";
    } else if (tag === "part" && participle < 0 && canBeFinite({ tokens, tags }, i)) participle = i;
  }
  return changed;
}

function canBeFinite({ tokens, tags }: Pick<Tagged, "tokens" | "tags">, at: number): boolean {
  const form = verbForm(tokens[at]?.lower ?? "");
  const before = tags[at - 1];
  if (form?.form !== "ed" || (before !== "noun" && before !== "close" && before !== "adv"))
    return false;
  const next = tokens[at + 1]?.lower ?? "";
  const links = PREPOSITIONAL.get(form.lemma)?.some(({ prepositions }) =>
    prepositions.includes(next),
  );
  return (
    links === true ||
    (DIRECT.has(form.lemma) && ["det", "noun", "adj"].includes(tags[at + 1] ?? ""))
  );
}

/** "leads to delayed care and elevated mortality": a past form beside a present one modifies. */
function isAdjective({ tokens, tags }: Tagged, verb: number, at: number): boolean {
  if (
    tags[at] !== "verb" ||
    (tags[at + 1] !== "noun" && tags[at + 1] !== "adj" && tags[at + 1] !== "num")
  )
    return false;
  const first = verbForm(tokens[verb]?.lower ?? "")?.form;
  return (first === "s" || first === "base") && verbForm(tokens[at]?.lower ?? "")?.form === "ed";
}

function isSecondVerb({ tokens, tags }: Tagged, verb: number, base: boolean, at: number): boolean {
  if (tags[at] !== "noun" && tags[at] !== "adj" && tags[at] !== "part") return false;
  const form = verbForm(tokens[at]?.lower ?? "");
  if (form === undefined) return false;
  const next = tags[at + 1];
  const link = PREPOSITIONAL.get(form.lemma)?.some(({ prepositions }) =>
    prepositions.includes(tokens[at + 1]?.lower ?? ""),
  );
  const object = ["noun", "adj", "det", "part", "ing"].includes(next ?? "");
  // "induced less fatigue and exerted effects": a verb that relates nothing ends the object too.
  const relates =
    DIRECT.has(form.lemma) || DIRECT.has(verbForm(tokens[verb]?.lower ?? "")?.lemma ?? "");
  if (!link && !(object && relates)) return false;
  // "improve efficacy and effect sizes", "the line showed early flowering and decreased height"
  if (base && !link && !DIRECT.has(form.lemma) && NOUNS.test(form.lemma)) return false;
  if (form.form === "ed" && SHOWS.test(tokens[verb]?.lower ?? "") && next !== "det") return false;
  // After a comma, only where the first verb relates: "showed pain, reduced appetite".
  if (tags[at - 1] === "comma" && !DIRECT.has(verbForm(tokens[verb]?.lower ?? "")?.lemma ?? ""))
    return false;
  const first = verbForm(tokens[verb]?.lower ?? "")?.form;
  if (base) return form.form === "base";
  if (first !== form.form || (first !== "ed" && first !== "s")) return false;
  // "caused increased pain and reduced function": two adjectives, not two verbs.
  return ![1, 2].some((after) => /^[a-z]+ed$/.test(tokens[verb + after]?.lower ?? ""));
}
