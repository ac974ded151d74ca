import { verbForm } from "../words/verb-forms.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";

/** ", and provides", "and did not differ": a second predicate of the same subject. */
export function isPredicate(draft: Draft, k: number): boolean {
  if (tagAt(draft, k) !== "conj" || (wordAt(draft, k) === "or" && !deniesVerb(draft, k)))
    return false;
  // "retrieve and consume food": both share what follows.
  // "remain effective and result in X": the adjective was all that was said.
  const complete =
    /^(?:verb|aux|modal)$/.test(tagAt(draft, k + 1) ?? "") && endsPredicate(draft, k - 1);
  if (!complete && /^(?:verb|inf|part|ing|adj|adv|prep)$/.test(tagAt(draft, k - 1) ?? ""))
    return false;
  const next = tagAt(draft, k + 1) === "adv" ? tagAt(draft, k + 2) : tagAt(draft, k + 1);
  // "were identified and included"; "and highlight the" where the tagger sees a noun.
  if (next === "part") return isPassive(draft, k) || isActivePast(draft, k);
  const form = verbForm(wordAt(draft, k + 1));
  if (next === "noun" && form?.ambiguous === false && tagAt(draft, k + 2) === "det") return true;
  if (next === "inf") return draft.kept.slice(0, k).some((i) => draft.tags[i] === "inf");
  return next === "verb" || next === "aux" || next === "modal";
}

/** "is effective", "remain highly effective". */
export function endsPredicate(draft: Draft, k: number): boolean {
  if (tagAt(draft, k) !== "adj") return false;
  const before = tagAt(draft, k - 1) === "adv" ? k - 2 : k - 1;
  return /^(?:is|are|was|were|be|remains?|remained)$/.test(wordAt(draft, before));
}

/** The second of two objects, questions or aims. */
export function priceOfSecond(draft: Draft, k: number): number | undefined {
  if (/^(?:verb|inf|part|ing|adj|adv|prep)$/.test(tagAt(draft, k - 1) ?? "")) return undefined;
  // "an effect on A and on B".
  if (tagAt(draft, k + 1) === "prep") {
    for (let j = k - 1; j > 0 && k - j < 8; j--) {
      if (wordAt(draft, j) === wordAt(draft, k + 1) && wordAt(draft, j) !== "between") return 0.9;
    }
  }
  // "to see whether A and whether B", "to describe A and to find B".
  if (/^(?:sub|to)$/.test(tagAt(draft, k + 1) ?? "")) return 0.9;
  if (tagAt(draft, k - 1) === "comma") return undefined;
  let verb = k;
  while (verb > 0 && !/^(?:verb|aux|inf)$/.test(tagAt(draft, verb) ?? "")) verb--;
  // "by arterial line and venous samples": the preposition governs both.
  for (let j = k - 1; j > verb; j--) {
    if (tagAt(draft, j) !== "prep") continue;
    if (/^(?:by|with|from|between)$/.test(wordAt(draft, j))) return undefined;
    break;
  }
  // "a rise in A and a fall in B": each has its own.
  const first = new Set(draft.kept.slice(verb, k).map((_, j) => wordAt(draft, verb + j)));
  for (let j = verb; j < k; j++)
    if (tagAt(draft, j) === "comma" || tagAt(draft, j) === "conj") return undefined;
  for (let j = k + 1; j < draft.kept.length; j++) {
    const tag = tagAt(draft, j) ?? "";
    if (/^(?:comma|conj|verb|aux|modal|rel|sub|to|inf|ing|part)$/.test(tag)) return undefined;
    if (tag === "prep" && wordAt(draft, j) !== "of" && !first.has(wordAt(draft, j)))
      return undefined;
  }
  return 1.1;
}

/** True when the last verb group before `k` is a passive. */
function isPassive(draft: Draft, k: number): boolean {
  for (let j = k - 1; j > 0; j--) {
    const tag = tagAt(draft, j) ?? "";
    if (tag === "verb" || tag === "inf" || tag === "modal") return false;
    if (tag === "aux") return /^(?:part|adv)$/.test(tagAt(draft, j + 1) ?? "");
  }
  return false;
}

/** "increased A and resulted in B": after a past tense the -ed form is one, too. */
function isActivePast(draft: Draft, k: number): boolean {
  if (!/^(?:ed|past)$/.test(verbForm(wordAt(draft, k + 1))?.form ?? "")) return false;
  for (let j = k - 1; j > 0; j--) {
    if (/^(?:aux|modal|rel|sub)$/.test(tagAt(draft, j) ?? "")) return false;
    if (tagAt(draft, j) === "verb")
      return /^(?:ed|past)$/.test(verbForm(wordAt(draft, j))?.form ?? "");
  }
  return false;
}

/** "did not change A or B": the verb before `k` is denied. */
export function deniesVerb(draft: Draft, k: number): boolean {
  for (let j = k - 1; j > 0; j--) {
    if (tagAt(draft, j) === "not" || wordAt(draft, j) === "no") return true;
    if (/^(?:sub|rel|stop)$/.test(tagAt(draft, j) ?? "")) return false;
  }
  return false;
}
