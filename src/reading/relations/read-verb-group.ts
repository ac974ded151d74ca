import type { Sign, Strength } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { BE } from "../words/word-classes.ts";
import { DIRECT, PASSIVE_LINKS, PREPOSITIONAL, RAISING, REVERSED } from "./relation-verbs.ts";

/** A verb group that relates two things: tokens `from` to `to`, half open, and what it says. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly sign: Sign;
  readonly strength: Strength;
  readonly negated: boolean;
  /** True when what stands before it is acted upon: "is driven by", "results from". */
  readonly swapped: boolean;
}

/** What stands before the main verb and belongs to it: "may not have been shown to". */
interface Auxiliaries {
  readonly from: number;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
}

/** The relating verb group whose main verb or participle stands at `at`, or `undefined`. */
export function readVerbGroup(sentence: Tagged, at: number): VerbGroup | undefined {
  const { tokens, tags } = sentence;
  const tag = tags[at];
  const token = tokens[at];
  if (token === undefined || (tag !== "verb" && tag !== "part" && tag !== "inf")) return undefined;
  const auxiliaries = readAuxiliaries(sentence, at);
  if (auxiliaries === undefined) return undefined;
  const { from, negated, hedged, passive } = auxiliaries;
  let next = at + 1;
  while (tags[next] === "adv") next++;
  const link = tokens[next]?.lower ?? "";
  const lemma = verbForm(token.lower)?.lemma ?? "";
  const group = (to: number, sign: Sign, strength: Strength, swapped = false): VerbGroup => {
    const softened = strength === "causes" && hedged ? "may-cause" : strength;
    return { from, to, sign, strength: softened, negated, swapped };
  };
  const tendency = () => signOfAdverbs(tokens.slice(from, next).map(({ lower }) => lower));
  if (passive) {
    if (PASSIVE_LINKS.get(token.lower)?.includes(link)) {
      return group(next + 1, tendency(), "associated");
    }
    const verb = DIRECT.get(lemma);
    if (verb === undefined || link !== "by") return undefined;
    return group(next + 1, verb.sign, verb.strength, true);
  }
  const prepositional = PREPOSITIONAL.get(lemma);
  if (prepositional !== undefined && prepositional.preposition === link) {
    const { strength } = prepositional;
    const sign = strength === "associated" ? tendency() : prepositional.sign;
    const rise = link === "rise" && tokens[next + 1]?.lower === "to";
    return group(rise ? next + 2 : next + 1, sign, strength);
  }
  if (REVERSED.get(lemma) === link) return group(next + 1, "+", "causes", true);
  const direct = DIRECT.get(lemma);
  return direct === undefined || next !== at + 1
    ? undefined
    : group(at + 1, direct.sign, direct.strength);
}

/** Adverbs that deny, or all but deny. */
const NEGATING = /^(?:never|hardly|barely|scarcely|seldom|rarely)$/;

/** Reads leftwards from the main verb; `undefined` when it stands in no finite group. */
function readAuxiliaries({ tokens, tags }: Tagged, at: number): Auxiliaries | undefined {
  let from = at;
  let negated = false;
  let hedged = false;
  let passive = false;
  let perfect = false;
  for (let i = at - 1; i >= 0 && at - i < 9; i--) {
    const lower = tokens[i]?.lower ?? "";
    if (tags[i] === "aux" || tags[i] === "modal") {
      // Only the auxiliary next to the participle makes it passive: "is", "has been".
      if (BE.has(lower) && !perfect && tags[at] === "part") passive = true;
      if (/^(?:has|have|had)$/.test(lower)) perfect = true;
      if (/^(?:may|might|could|can|would|cannot)$/.test(lower)) hedged = true;
      if (lower === "cannot") negated = true;
      from = i;
    } else if (tags[i] === "not" || NEGATING.test(lower)) {
      negated = true;
      from = i;
    } else if (tags[i] === "adv" || lower === "no") {
      if (/^(?:possibly|potentially|probably|likely|presumably|perhaps)$/.test(lower))
        hedged = true;
      const within = tags[i - 1] === "aux" || tags[i - 1] === "modal";
      if (within) from = i;
    } else if (lower === "to" && tags[at] === "inf") {
      const raising = RAISING.get(tokens[i - 1]?.lower ?? "");
      if (raising === undefined) return undefined;
      if (raising === "hedge") hedged = true;
      if (raising === "negation") negated = true;
      from = --i;
    } else break;
  }
  if (tags[at] === "inf" && from === at) return undefined;
  if (tags[at] === "part" && !passive && !perfect) return undefined;
  return { from, negated, hedged, passive, perfect };
}

function signOfAdverbs(words: readonly string[]): Sign {
  if (words.some((word) => word === "positively" || word === "directly")) return "+";
  return words.some((word) => word === "negatively" || word === "inversely") ? "-" : "0";
}
