import type { Sign } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { readAuxiliaries } from "./read-auxiliaries.ts";
import { readPredicative } from "./read-predicative.ts";
import { ACTIVE_ONLY, DIRECT, OF_CHANGE, PASSIVE_LINKS, PREPOSITIONAL } from "./relation-verbs.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The relating verb group whose main verb or participle stands at `at`, or `undefined`. */
export function readVerbGroup(sentence: Tagged, at: number): VerbGroup | undefined {
  const { tokens, tags } = sentence;
  const tag = tags[at];
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (tag !== "verb" && tag !== "part" && tag !== "inf" && tag !== "aux") return undefined;
  const auxiliaries = readAuxiliaries(sentence, at);
  if (auxiliaries === undefined) return undefined;
  const { negated, hedged, passive, perfect, raising } = auxiliaries;
  // "A, and negatively correlated with B": the adverb opens the group.
  const opens = /^(?:positively|negatively|inversely)$/.test(
    tokens[auxiliaries.from - 1]?.lower ?? "",
  );
  const from = opens ? auxiliaries.from - 1 : auxiliaries.from;
  const finish = (group: Omit<VerbGroup, "from" | "negated">, denied = false): VerbGroup => ({
    ...group,
    strength: group.strength === "causes" && hedged ? "may-cause" : group.strength,
    from,
    negated: negated !== denied,
    ...(raising === undefined ? {} : { raising }),
  });
  const predicative = readPredicative(sentence, at, passive);
  if (predicative !== undefined) return finish(predicative, predicative.denied);
  if (tag === "aux") return undefined;

  let next = at + 1;
  while (tags[next] === "adv") next++;
  const link = tokens[next]?.lower ?? "";
  const lemma = verbForm(token.lower)?.lemma ?? "";
  const tendency = signOfAdverbs(tokens.slice(from, next).map(({ lower }) => lower));
  // "variables included A, and B related to C": a participle that looks finite.
  if (token.lower === "related" && !passive) return undefined;
  const links = passive ? PASSIVE_LINKS.get(token.lower) : PREPOSITIONAL.get(lemma);
  const linked = links?.find(({ prepositions }) => prepositions.includes(link));
  if (linked !== undefined) {
    const { strength, swapped = false, needs } = linked;
    const rise = link === "rise";
    if (rise && tokens[next + 1]?.lower !== "to") return undefined;
    const sign = linked.sign === "0" ? tendency : linked.sign;
    const to = rise ? next + 2 : next + 1;
    return finish({ to, sign, strength, swapped, ...(needs ? { needs } : {}) });
  }
  // "The benefit increases with tumour size", "was increased with": the two go together.
  const change = OF_CHANGE.get(lemma);
  if (
    change !== undefined &&
    link === "with" &&
    !tokens.slice(next + 1, next + 5).some(({ lower }) => PASSING.test(lower))
  ) {
    return finish({ to: next + 1, sign: change, strength: "associated", swapped: true });
  }
  const direct = DIRECT.get(lemma);
  if (passive) {
    if (direct === undefined || link !== "by" || ACTIVE_ONLY.has(lemma)) return undefined;
    // "was modified by performing X": how it was done.
    if (
      /^(?:performing|using|applying|means|adding|calculating|measuring)$/.test(
        tokens[next + 1]?.lower ?? "",
      )
    )
      return undefined;
    const sign = direct.sign === "0" ? tendency : direct.sign;
    return finish({ to: next + 1, ...direct, sign, swapped: true });
  }
  if (direct === undefined || next !== at + 1) return undefined;
  // "Members have altered expression": what they have, not what they did.
  if (perfect && isState(token.lower) && /^(?:noun|adj)$/.test(tags[next] ?? "")) return undefined;
  // "ELISA determined the level" tells how, "X determines the level" tells why.
  if (
    token.lower === "determined" ||
    (lemma === "determine" && hedged) ||
    (raising !== undefined && lemma === "determine")
  )
    return undefined;
  // "patients and control subjects"
  if (token.lower === "control" && tags[at - 1] !== "modal" && tag !== "inf") return undefined;
  // "negatively regulates": the adverb may stand before the verb.
  const early = signOfAdverbs(tokens.slice(Math.max(from - 1, 0), at).map(({ lower }) => lower));
  const sign = direct.sign === "0" ? early : direct.sign;
  return finish({ to: at + 1, ...direct, sign, swapped: false });
}

/** "declined with the lapse of time": when, not what with. */
const PASSING = /^(?:time|age|lapse|course|years|passage)$/;

/** Participles that describe a state as often as they complete a perfect. */
function isState(word: string): boolean {
  return /^(?:altered|impaired|elevated|enhanced|limited|prolonged|restricted|compromised|delayed)$/.test(
    word,
  );
}

/** "correlated inversely with": the sign that the adverbs give, `0` if none does. */
function signOfAdverbs(words: readonly string[]): Sign {
  const correlated = words.some((word) => word.startsWith("correlat"));
  if (words.some((word) => word === "positively" || (correlated && word === "directly")))
    return "+";
  return words.some((word) => word === "negatively" || word === "inversely") ? "-" : "0";
}
