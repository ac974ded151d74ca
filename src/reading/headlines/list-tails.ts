import { isPlural } from "../words/tag.ts";
import { verbForm } from "../words/verb-forms.ts";
import { canEnd } from "./can-end.ts";
import { type Cut, cutOf } from "./cut.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";
import { isGiven } from "./is-given.ts";
import { isNumeric } from "./is-numeric.ts";
import { isProcedural } from "./is-procedural.ts";
import { limits } from "./limits.ts";
import { deniesVerb, endsPredicate, isPredicate, priceOfSecond } from "./second-halves.ts";
import { takesInfinitive } from "./takes-infinitive.ts";

/**
 * What can be cut off the right end of a clause. What a claim holds for ("in women", "after
 * surgery", "when given early") never can: without it the claim is wider than its evidence. A
 * sentence that only says what was done or asked claims nothing, and may lose where and when.
 */
export function listTails(draft: Draft): Cut[] {
  const procedural = isProcedural(draft);
  const numeric = isNumeric(draft, 0);
  const cuts: Cut[] = [];
  // "To determine whether A": the infinitive stands for the verb.
  let said = tagAt(draft, 0) === "to" ? 1 : 0;
  let opened = 0;
  let listed = false;
  for (let k = 1; k < draft.kept.length; k++) {
    const tag = tagAt(draft, k - 1);
    if (tag === "sub" || tag === "rel") opened++;
    if (tag === "verb" || tag === "modal" || tag === "aux") {
      if (!/^(?:modal|aux)$/.test(tagAt(draft, k - 2) ?? "")) said++;
    }
    if (said <= opened) continue;
    // "into three groups: A, B and C" goes whole or stays whole.
    if (wordAt(draft, k - 1) === ":") listed = true;
    if (listed) continue;
    // Inside a subordinate clause only what is done or asked may lose an end.
    const comma = tagAt(draft, k) === "comma";
    const at = comma ? k + 1 : k;
    if (!canEnd(draft, k, procedural)) continue;
    // A second predicate or an example is a claim of its own; all else may take back what stands before it.
    const own =
      isPredicate(draft, at) ||
      (comma && tagAt(draft, at) === "verb") ||
      (comma && EXAMPLE.test(wordAt(draft, at)));
    if (!own && limits(draft, at, draft.kept.length)) continue;
    if (hidesVerb(draft, at)) continue;
    const cost = priceOf(draft, at, comma, procedural, numeric);
    if (cost !== undefined)
      cuts.push(cutOf(draft, k, draft.kept.length, cost + 0.01 * (draft.kept.length - k)));
  }
  return cuts;
}

function priceOf(
  draft: Draft,
  k: number,
  comma: boolean,
  procedural: boolean,
  numeric: boolean,
): number | undefined {
  const tag = tagAt(draft, k);
  const word = wordAt(draft, k);
  const next = wordAt(draft, k + 1);
  if (/^(?:and|or)$/.test(word) && isPredicate(draft, k)) return 0.9;
  // "To assess A, compare B and find C".
  if (comma && tagAt(draft, 0) === "to" && (tag === "inf" || tag === "verb") && isBase(word))
    return 0.9;
  // "A reduces B, leads to C, and": as with "and leads to C".
  if (comma && tag === "verb" && verbForm(word)?.form === "s") return 0.9;
  // "are highly dependent on A, and less dependent on B".
  if (word === "and" && /^(?:less|more)$/.test(next) && tagAt(draft, k + 2) === "adj") return 0.9;
  // "... indicating that X": a conclusion from what was seen.
  if (CONCLUDES.test(word) && /^(?:sub|det)$/.test(tagAt(draft, k + 1) ?? "")) return 0.5;
  if (comma && EXAMPLE.test(word)) return 0.5;
  // "as well as procalcitonin did" compares.
  if (word === "as" && next === "well") return hasVerb(draft, k) ? undefined : 0.7;
  if (comma && next !== "" && /^(?:contrast|line|agreement|keeping|accordance)$/.test(next))
    return 0.5;
  if (comma && word === "consistent" && next === "with") return 0.5;
  if (comma && /^(?:independent|irrespective|regardless)$/.test(word)) return 0.7;
  if (/^(?:independently|irrespective|regardless)$/.test(word) && next === "of") return 0.8;
  if (isDeictic(draft, k)) return 0.6;
  if (/^(?:because|since)$/.test(word) || (word === "due" && next === "to")) return 0.7;
  if (/^(?:resulting|leading)$/.test(word)) return 0.7;
  if (/^[-–—]$/.test(word) && isSpaced(draft, k)) return 0.4;
  if (word === ":") return 0.5;
  if (
    word === "as" &&
    /^(?:reflected|shown|measured|evidenced|assessed|determined|demonstrated|indicated|judged|defined)$/.test(
      next,
    )
  )
    return 0.6;
  if (comma && (word === "where" || word === "whose")) return 0.6;
  if (tag === "rel") return isSpare(draft, k) && !numeric ? 1 : undefined;
  if (tag === "prep" && WHERE.test(word) && isGiven(draft, k, draft.kept.length)) return 1.3;
  if (!procedural && namesWhom(draft, k)) return undefined;
  if (word === "and" && tagAt(draft, k + 1) === "adj" && endsPredicate(draft, k - 1)) return 1;
  if (word === "and" || word === "&") return priceOfSecond(draft, k);
  // What holds of neither does not hold of the first.
  if (word === "or" && deniesVerb(draft, k)) return priceOfSecond(draft, k);
  if (word === "or")
    return tagAt(draft, k + 1) === "prep" || tagAt(draft, k + 1) === "sub" ? 1 : undefined;
  if (/^(?:including|namely)$/.test(word) && !numeric) return 0.6;
  if (word === "such" && next === "as") return 0.7;
  // "patients treated with X", "cases occurring at Y".
  if (procedural && isReduced(draft, k)) return 1.1;
  if (
    word === "using" ||
    (word === "by" && next === "means") ||
    (/^(?:via|by)$/.test(word) && tagAt(draft, k + 1) === "ing")
  )
    return numeric ? undefined : 0.7;
  if (comma && word === "with") return 0.8;
  if (comma && isApposition(draft, k)) return 0.6;
  if (tag === "to" && tagAt(draft, k + 1) === "inf") {
    const completes = takesInfinitive(draft, k) || tagAt(draft, k - 1) === "adj";
    return completes ? undefined : procedural ? 0.8 : 1.2;
  }
  if (!procedural || tag !== "prep" || !WHERE.test(word)) return undefined;
  // "the effect of A on B", "the role of A in B": the second half is what is asked.
  return completesPair(draft, k) ? undefined : 1.1;
}

const CONCLUDES =
  /^(?:suggesting|indicating|implying|demonstrating|showing|confirming|supporting|highlighting|thereby)$/;

function isBase(word: string): boolean {
  return verbForm(word)?.form === "base";
}

const EXAMPLE =
  /^(?:particularly|especially|notably|including|namely|probably|possibly|presumably)$/;

function hasVerb(draft: Draft, from: number): boolean {
  return draft.kept
    .slice(from)
    .some((index) => /^(?:verb|aux|modal)$/.test(draft.tags[index] ?? ""));
}

/** ", a complex trait of mice": up to the end, and no member of a list. */
function isApposition(draft: Draft, k: number): boolean {
  const article = /^(?:a|an|the)$/.test(wordAt(draft, k));
  if (!article && tagAt(draft, k) !== "noun" && tagAt(draft, k) !== "adj") return false;
  if (tagAt(draft, k - 2) !== "noun") return false;
  // ", an effect that was strongest in X".
  if (/^an?$/.test(wordAt(draft, k))) {
    for (let j = k + 2; j < k + 5; j++) if (tagAt(draft, j) === "rel") return true;
  }
  for (let j = k; j < draft.kept.length; j++) {
    const tag = tagAt(draft, j) ?? "";
    if (tag === "comma" || tag === "verb" || tag === "aux") return false;
    if (tag === "conj" && !article) return false;
  }
  return true;
}

function isSpaced({ sentence, tokens, kept }: Draft, k: number): boolean {
  const token = tokens[kept[k] ?? -1];
  return token !== undefined && sentence[token.start - 1] === " " && sentence[token.end] === " ";
}

/** "patients | treated with X", unless arms follow: "given A or B". */
function isReduced(draft: Draft, k: number): boolean {
  const tag = tagAt(draft, k);
  if ((tag !== "ing" && tag !== "part") || tagAt(draft, k - 1) !== "noun") return false;
  // "the effects of carb counting": a noun of two words.
  const bare = tagAt(draft, k - 2) === "prep" && !isPlural(draft.tokens[draft.kept[k - 1] ?? -1]);
  if (tag === "ing" && bare) return false;
  // "the factors affecting X" are named by what follows.
  for (let j = k - 2; j >= 0 && tagAt(draft, j) !== "verb"; j--) {
    if (tagAt(draft, j) === "prep" || tagAt(draft, j) === "inf") break;
    if (wordAt(draft, j) === "the") return false;
  }
  if (!/^(?:prep|det|adj|noun|num)$/.test(tagAt(draft, k + 1) ?? "")) return false;
  return !draft.kept.slice(k).some((index) => draft.tokens[index]?.lower === "or");
}

function completesPair(draft: Draft, k: number): boolean {
  const word = wordAt(draft, k);
  if (word !== "on" && word !== "in" && word !== "for") return false;
  const nouns =
    word === "on"
      ? /^(?:effects?|impacts?|influences?)$/
      : /^(?:roles?|changes?|functions?|differences?)$/;
  for (let j = k - 1; j >= 0 && k - j < 12; j--) if (nouns.test(wordAt(draft, j))) return true;
  return false;
}

/** "whether A obtained from B correlate with C": a verb that was taken for a noun. */
function hidesVerb(draft: Draft, from: number): boolean {
  for (let k = from; k < draft.kept.length; k++) {
    if (tagAt(draft, k) !== "noun" || tagAt(draft, k - 1) === "conj") continue;
    const form = verbForm(wordAt(draft, k));
    if (form?.form === "base" && !form.ambiguous && /^(?:prep|to)$/.test(tagAt(draft, k + 1) ?? ""))
      return true;
  }
  return false;
}

/** Prepositions of where, when and how something was done. */
const WHERE =
  /^(?:in|at|during|by|on|over|within|after|before|through|throughout|across|among|for|from|under|following)$/;

/** "in this study", "in our cohort": the study itself, where every finding holds. */
function isDeictic(draft: Draft, k: number): boolean {
  if (!/^(?:in|for|of|by|from|on)$/.test(wordAt(draft, k))) return false;
  return (
    /^(?:this|our|these)$/.test(wordAt(draft, k + 1)) ||
    (wordAt(draft, k + 1) === "the" && /^(?:present|current)$/.test(wordAt(draft, k + 2)))
  );
}

/** "an important tool that may ...": a described thing stands without its relative clause. */
function isSpare(draft: Draft, rel: number): boolean {
  for (let k = rel - 1; k >= 0 && rel - k < 7; k--) {
    const tag = tagAt(draft, k);
    if (tag === "det") return /^(?:a|an)$/.test(wordAt(draft, k)) && rel - k > 2;
    if (tag !== "noun" && tag !== "adj" && tag !== "adv") return false;
  }
  return false;
}

/** Whom a claim is about: cut off, it would be about everyone. */
function namesWhom(draft: Draft, from: number): boolean {
  for (let k = from; k < draft.kept.length; k++) {
    if (/^(?:in|among|for|across)$/.test(wordAt(draft, k)) && !isDeictic(draft, k)) {
      for (let j = k + 1; j < draft.kept.length && j - k < 9; j++)
        if (WHOM.test(wordAt(draft, j))) return true;
    }
  }
  return false;
}

const WHOM =
  /^(?:patients?|people|persons?|individuals|wom[ae]n|m[ae]n|child|children|adults?|infants?|neonates|mice|mouse|rats?|subjects|participants|cells?|students|residents|adolescents|girls|boys|males?|females?|cancers?|disease|humans?|populations?|families|those)$/;
