import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { BE } from "../words/word-classes.ts";
import { RAISING } from "./relation-verbs.ts";

/** What stands before a main verb and belongs to it: "may not have been shown to". */
export interface Auxiliaries {
  /** The first token of the verb group. */
  readonly from: number;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
  /** The verb that hands on to an infinitive: "shown" of "has been shown to". */
  readonly raising?: number;
}

/** Adverbs that deny, or all but deny. */
const NEGATING = /^(?:never|hardly|barely|scarcely|seldom|rarely)$/;
const HEDGING = /^(?:possibly|potentially|probably|likely|presumably|perhaps|maybe)$/;

function isAuxiliary(tag: Tag | undefined): boolean {
  return tag === "aux" || tag === "modal";
}

function isBase(word: string): boolean {
  return verbForm(word)?.form === "base";
}

/**
 * Reads leftwards from the main verb at `at`; `undefined` when it stands in no finite group, or
 * when what it says ought to be rather than is ("should reduce").
 *
 *     X has been shown to reduce Y
 *       ^-- read so far --^
 */
export function readAuxiliaries({ tokens, tags }: Tagged, at: number): Auxiliaries | undefined {
  let from = at;
  let negated = false;
  let hedged = false;
  let passive = false;
  let perfect = false;
  let raising: number | undefined;
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    const lower = tokens[i]?.lower ?? "";
    const main = raising ?? at;
    if (tags[i] === "aux" || tags[i] === "modal") {
      if (/^(?:should|must|shall)$/.test(lower)) return undefined;
      // Only the auxiliary next to the participle makes it passive: "is", "has been".
      if (BE.has(lower) && !perfect && raising === undefined && tags[at] === "part") passive = true;
      if (/^(?:has|have|had)$/.test(lower)) perfect = true;
      if (/^(?:may|might|could|can|would|will|cannot)$/.test(lower)) hedged = true;
      if (lower === "cannot") negated = true;
      from = i;
    } else if (tags[i] === "not" || NEGATING.test(lower)) {
      // "not only reduced X but also increased Y" denies nothing.
      if (tokens[i + 1]?.lower !== "only") negated = true;
      from = i;
    } else if (
      lower === "to" &&
      (tags[main] === "inf" || /^(?:be|have)$/.test(tokens[i + 1]?.lower ?? ""))
    ) {
      const kind = RAISING.get(tokens[i - 1]?.lower ?? "");
      // "is less likely to result in": neither stated nor denied.
      if (/^(?:less|least|more)$/.test(tokens[i - 2]?.lower ?? "")) return undefined;
      if (kind === undefined) return undefined;
      if (kind === "hedge") hedged = true;
      if (kind === "negation") negated = true;
      from = --i;
      raising = i;
    } else if (i === at - 1 && /^help(?:s|ed)?$/.test(lower) && isBase(tokens[at]?.lower ?? "")) {
      // "screening helps prevent X": as good as "helps to prevent".
      from = i;
    } else if (
      tags[i] === "comma" &&
      (tags[i + 1] === "adv" || tags[i - 1] === "adv") &&
      i - 2 >= 0
    ) {
      // "was, however, associated with": the commas of an aside, or the end of the group.
      const aside = tags[i - 1] === "adv" && tags[i - 2] === "comma";
      const opens = tags[i + 1] === "adv" && tags[i + 2] === "comma" && isAuxiliary(tags[i - 1]);
      if (!aside && !opens) break;
    } else if (tags[i] === "conj" && tags[i + 1] === "adv" && tags[i - 1] === "adv") {
      // "is positively and significantly affected by"
    } else if (
      tags[i] === "adv" ||
      /^(?:no|most|more|less|likely|earlier|each|both|all)$/.test(lower)
    ) {
      if (HEDGING.test(lower)) hedged = true;
      const before = tags[i - 1];
      if (before === "aux" || before === "modal" || before === "not") from = i;
    } else break;
  }
  if (tags[at] === "inf" && from === at) return undefined;
  // "cells shown to have X": a participle that restricts, not a verb of its own.
  if (raising === from && tags[from] === "part") return undefined;
  if (tags[at] === "part" && !passive && !perfect) return undefined;
  return {
    from,
    negated,
    hedged,
    passive,
    perfect,
    ...(raising === undefined ? {} : { raising }),
  };
}
