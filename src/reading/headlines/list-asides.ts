import { closing } from "../words/chunk-noun-phrase.ts";
import { type Cut, cutOf } from "./cut.ts";
import { CONNECTIVES } from "./drop-words.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";
import { limits } from "./limits.ts";

/** ", which ...," and ", suggesting ..." add to a clause without being part of its claim. */
export function listAsides(draft: Draft): Cut[] {
  const cuts: Cut[] = [];
  for (let k = 1; k < draft.kept.length; k++) {
    if (tagAt(draft, k) !== "comma") continue;
    if (!opensAside(draft, k + 1)) {
      const close = appositionEnd(draft, k);
      if (close > 0) cuts.push(cutOf(draft, k, close + 1, 0.3));
      continue;
    }
    const end = asideEnd(draft, k);
    if (end < 0) {
      if (!limits(draft, k + 1, draft.kept.length)) {
        cuts.push(cutOf(draft, k, draft.kept.length, 0.3));
      }
      break;
    }
    if (!limits(draft, k + 1, end)) cuts.push(cutOf(draft, k, end, 0.3));
    k = end - 1;
  }
  return cuts;
}

function opensAside(draft: Draft, k: number): boolean {
  const tag = tagAt(draft, k);
  const word = wordAt(draft, k);
  const at = tag === "adv" ? k + 1 : k;
  if (
    tag === "rel" ||
    (tagAt(draft, at) === "ing" && !/^(?:being|comparing|.*-.*)$/.test(wordAt(draft, at)))
  )
    return true;
  if (/^(?:including|namely|such|where|whose)$/.test(word)) return true;
  // "some of which", "most of whom", "a process which".
  for (let j = k; j < k + 4; j++) {
    if (wordAt(draft, j) === "of" && tagAt(draft, j + 1) === "rel") return true;
  }
  // ", compared with X" limits a number.
  return (
    tagAt(draft, at) === "part" && !/^(?:compared|adjusted|except|given)$/.test(wordAt(draft, at))
  );
}

/** One past the aside that the comma at `comma` opens; -1 where it runs to the end of the clause. */
function asideEnd(draft: Draft, comma: number): number {
  // With the main verb still to come, the aside ends at the comma before it, past lists of its own.
  const waits = !hasFiniteBefore(draft, comma);
  for (let end = nextMark(draft, comma); end < draft.kept.length; end = nextMark(draft, end)) {
    if (tagAt(draft, end) === "stop") return end;
    // An aside in the middle is closed by its own comma; a list inside a trailing one is not read.
    if (finiteAfter(draft, end) || joinsOn(draft, end + 1)) {
      let last = end + 1;
      // "X, which A, however, does B": the connective goes with the aside.
      while (joinsOn(draft, last) && tagAt(draft, last + 1) === "comma") last += 2;
      return last;
    }
    if (!waits) return -1;
  }
  return -1;
}

/** The next comma or stop that is in no bracket, or the number of tokens kept. */
function nextMark(draft: Draft, from: number): number {
  let k = from + 1;
  while (k < draft.kept.length && tagAt(draft, k) !== "comma" && tagAt(draft, k) !== "stop") {
    if (tagAt(draft, k) === "open") {
      const close = closing(draft.tags, draft.kept[k] ?? 0);
      while (close > 0 && k < draft.kept.length && (draft.kept[k] ?? 0) < close) k++;
    }
    k++;
  }
  return k;
}

function hasFiniteBefore(draft: Draft, k: number): boolean {
  // "whether X, measured by Y, was": that of what "whether" opens is to come.
  for (let j = k - 1; j >= 0 && tagAt(draft, j) !== "sub"; j--)
    if (/^(?:verb|aux|modal)$/.test(tagAt(draft, j) ?? "")) return true;
  return false;
}

/** "however" behind an aside belongs to the main clause, "and" goes on inside the aside. */
function joinsOn(draft: Draft, k: number): boolean {
  return CONNECTIVES.test(wordAt(draft, k)) && tagAt(draft, k) !== "conj";
}

function finiteAfter(draft: Draft, k: number): boolean {
  const next = tagAt(draft, k + 1);
  return next === "verb" || next === "aux" || next === "modal" || next === "adv";
}

/** "These studies, the first of their kind, show": the comma before the verb, -1 where there is none. */
function appositionEnd(draft: Draft, comma: number): number {
  const opens = tagAt(draft, comma + 1);
  if (opens !== "det" && opens !== "noun" && opens !== "adj") return -1;
  // A comma before: a list, or a leading phrase.
  for (let k = 0; k < comma; k++) {
    if (!/^(?:noun|adj|det|num|close|open|prep|mark)$/.test(tagAt(draft, k) ?? "")) return -1;
  }
  if (tagAt(draft, 0) === "prep") return -1;
  for (let k = comma + 2; k < draft.kept.length; k++) {
    const tag = tagAt(draft, k) ?? "";
    if (tag === "comma") return finiteAfter(draft, k) && tagAt(draft, k + 1) !== "adv" ? k : -1;
    if (/^(?:conj|verb|aux|modal|stop)$/.test(tag)) return -1;
  }
  return -1;
}
