import type { Relation, Role } from "../reading.ts";
import { closing } from "../words/chunk-noun-phrase.ts";
import type { Tag } from "../words/tag.ts";
import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import { argumentSpeaks } from "./argument-speaks.ts";
import { breaksName } from "./breaks-name.ts";
import { readFrame } from "./read-frame.ts";
import { readObjectEnd } from "./read-object.ts";
import { NOUN_SIGNS } from "./relation-nouns.ts";

const NOUN = /^(?:associations?|correlations?|relationships?|relations?|links?)$/;
/** Verbs that say that the association before or after them is there. */
const SEES =
  /^(?:is|are|was|were|find|found|observed|showed|shown|shows|show|revealed|reveal|reveals|demonstrated|demonstrates|identified|detected|noted|seen|reported|exists?|existed|confirmed|indicated|had|emerged|been)$/;
/** "the association of A with B", "between A and B". */
const PAIRS: ReadonlyMap<string, (tag: Tag | undefined, lower: string) => boolean> = new Map([
  ["between", (tag, lower) => tag === "conj" && lower === "and"],
  ["of", (_, lower) => lower === "with"],
]);

/**
 * Associations stated by a noun, where the clause says that they are there or not.
 *
 *     There was no significant correlation between age and survival.
 *               ^------------ verb ------------^ cause     effect
 *
 * "We studied the association between A and B" states none.
 */
export function findAssociations(sentence: Tagged, role?: Role): Relation[] {
  const { tokens } = sentence;
  const found: Relation[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!NOUN.test(tokens[i]?.lower ?? "")) continue;
    const relation = readAssociation(sentence, i, role);
    if (relation !== undefined) found.push(relation);
  }
  return found;
}

function readAssociation(sentence: Tagged, noun: number, role?: Role): Relation | undefined {
  const { tokens, tags } = sentence;
  // "An association was found between A and B": what says so stands within.
  let link = noun + 1;
  while (link - noun < 6 && ["aux", "not", "adv", "part"].includes(tags[link] ?? "")) link++;
  const separates = PAIRS.get(tokens[link]?.lower ?? "");
  if (separates === undefined) return undefined;
  const first = link + 1;
  const split = findSplit(sentence, first, separates);
  if (split === undefined) return undefined;
  const end = readObjectEnd(sentence, split + 1, true);
  if (end === undefined) return undefined;
  if (!argumentSpeaks(sentence, first, split) || !argumentSpeaks(sentence, split + 1, end))
    return undefined;
  if (breaksName(sentence, first, split) || breaksName(sentence, split + 1, end)) return undefined;
  let from = noun;
  while (
    from > 0 &&
    noun - from < 7 &&
    ["adj", "adv", "det", "part", "noun", "ing"].includes(tags[from - 1] ?? "") &&
    !isSeen(sentence, from - 1)
  )
    from--;
  // "between the ratio at half dose and full dose": where the first side begins is open.
  if (tokens.slice(first, split).some(({ lower }) => lower === "at")) return undefined;
  // "between A and B and a correlation between C and D": two statements in one.
  if (tokens.slice(split, end).some(({ lower }) => NOUN.test(lower))) return undefined;
  const seen = link > noun + 1 ? seesWithin(sentence, noun + 1, link) : sees(sentence, from, end);
  if (seen === undefined) return undefined;
  const frame = readFrame(sentence, from, seen.at, undefined, role);
  if (frame === undefined) return undefined;
  // "We previously showed an association", "has previously been shown"
  const earlier = tokens
    .slice(Math.max(0, from - 6), end + 6)
    .some(
      ({ lower }, i, near) =>
        /^(?:previously|earlier)$/.test(lower) ||
        (/^(?:has|have)$/.test(lower) && near[i + 1]?.lower === "been"),
    );
  const words = tokens.slice(from, noun).map(({ lower }) => lower);
  const signs = words.flatMap((word) => NOUN_SIGNS.get(word) ?? []);
  return {
    cause: printTokens(sentence, first, split),
    effect: printTokens(sentence, split + 1, end),
    verb: printTokens(sentence, from, link + 1),
    sign: signs.length === 1 ? (signs[0] ?? "0") : "0",
    strength: "associated",
    negated: seen.negated || words.includes("no"),
    frame: earlier && frame.frame !== "hypothesised" ? "reported" : frame.frame,
    start: tokens[from]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  };
}

/** The one word that parts the two sides; none where either side is itself a pair. */
function findSplit(
  { tokens, tags }: Tagged,
  from: number,
  separates: (tag: Tag | undefined, lower: string) => boolean,
): number | undefined {
  let split: number | undefined;
  for (let i = from; i < tokens.length && i - from < 25; i++) {
    const tag = tags[i] as Tag;
    if (tag === "open") {
      const close = closing(tags, i);
      if (close < 0) break;
      i = close;
    } else if (["verb", "aux", "modal", "stop", "sub", "rel", "comma", "inf"].includes(tag)) break;
    // "between A and B despite a correlation between C and D"
    else if (split !== undefined && /^(?:despite|notwithstanding)$/.test(tokens[i]?.lower ?? ""))
      break;
    else if (separates(tag, tokens[i]?.lower ?? "")) {
      if (split !== undefined) return undefined;
      split = i;
    } else if (tag === "conj" && tokens[from - 1]?.lower === "between") return undefined;
  }
  return split;
}

/** "association was not found between": whether the words in between deny it. */
function seesWithin(
  { tokens, tags }: Tagged,
  from: number,
  to: number,
): { at: number; negated: boolean } | undefined {
  if (tags[from] !== "aux" || !isSeen({ text: "", tokens, tags }, to - 1)) return undefined;
  return { at: from, negated: tokens.slice(from, to).some(({ lower }) => lower === "not") };
}

function isSeen({ tokens, tags }: Tagged, at: number): boolean {
  return SEES.test(tokens[at]?.lower ?? "") && tags[at] !== "adj";
}

/** Where the clause says that the association is there, before or after it, and whether it denies it. */
function sees(
  { tokens, tags }: Tagged,
  from: number,
  end: number,
): { at: number; negated: boolean } | undefined {
  const before = tokens[from - 1]?.lower ?? "";
  const there = /^(?:is|are|was|were|be|been|exists?|existed)$/.test(before);
  if (there || (SEES.test(before) && tags[from - 1] === "verb")) {
    const near = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
    if (there && !near.includes("there")) return undefined;
    if (near.includes("to")) return undefined;
    let at = from - 1;
    while (at > 0 && ["aux", "modal", "not", "adv"].includes(tags[at - 1] ?? "")) at--;
    return { at, negated: near.includes("not") };
  }
  // "A correlation between A and B was found": from the noun phrase to its verb.
  const opens = from === 0 || ["stop", "sub", "comma"].includes(tags[from - 1] ?? "");
  let at = end;
  while (tags[at] === "open") {
    const close = closing(tags, at);
    if (close < 0) return undefined;
    at = close + 1;
  }
  if (!opens || !/^(?:was|were|is|has|exists?|existed)$/.test(tokens[at]?.lower ?? ""))
    return undefined;
  const after = tokens.slice(at, at + 5).map(({ lower }) => lower);
  const negated = after.includes("not");
  const states = after.some((word) =>
    /^(?:found|observed|seen|shown|noted|detected|identified|demonstrated|confirmed|reported|significant|exists?|existed)$/.test(
      word,
    ),
  );
  return states ? { at, negated } : undefined;
}
