import { isPlural, type Tag } from "../words/tag.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";

/** No headline ends on one of these. */
const NEVER_LAST = new Set<Tag>(
  "prep to det conj sub rel aux modal not comma open inf adv adj ing".split(" ") as Tag[],
);
const NEVER_LAST_WORD =
  /^(?:compared|based|due|according|such|those|that|more|less|most|respectively|followed|soon|each|who|versus|vs|than|rather|as|relation|comparison|terms|order|regard|respect|accordance|contrast|spite|light|conjunction|so|role|implications|[=<>±/–+-])$/;

/** Nouns that are half a thing without what follows: "a reduction in X", "patients with X". */
export const NEEDS_MORE =
  /^(?:resistance|declines?|trends?|response|roles?|risks?|odds|increases?|decreases?|reductions?|changes?|effects?|impact|associations?|differences?|correlations?|relationships?|interactions?|need|evidence|access|exposure|improvements?|rise|involvement|influence|comparison|link|shift|insights?|levels?|rates?|numbers?|total|majority|presence|absence|use|usefulness|lack|loss|onset|addition|ability|likelihood|incidence|prevalence|implications?|potential|contributions?|sensitivity|susceptibility|alternative|approach|basis|means|way|part|knowledge|understanding|information|attention|opportunity|tendency|failure|capacity|duration|quality|value|importance|prediction|predictors?|history|concern|tools?|methods?|options?|factors?|threat|barriers?|challenges?|advantages?|benefits?|time|variety|range|series|experience|strategy|strategies|programmes?|programs?)$/;
/** Nouns whose "that" says what they are of, rather than which one is meant. */
const CONTENT =
  /^(?:predictors?|evidence|way|signs?|time|indications?|suggestion|concern|possibility|fact|view|degree|extent|point|those)$/;
const PEOPLE =
  /^(?:patients?|people|persons?|individuals|women|men|children|adults|infants|mice|rats|cells|subjects|cases|participants|samples|animals|residents|students|controls)$/;

/** Adjectives and participles that are half a thing without their preposition. */
const NEEDS_PREPOSITION =
  /^(?:dependent|independent|able|unable|likely|unlikely|due|prone|equal|subject|eligible|attributable|responsible|predictive|indicative|associated|correlated|related|linked|consistent|comparable|similar|characterized|composed|defined|limited|aimed|superior|inferior|useful|effective|important|essential|necessary|sufficient|helpful|feasible|capable|aware|common|specific|involved|implicated|expressed|used|needed|required|assigned|randomi[sz]ed|divided|compared|added|distributed|caused|driven|mediated|regulated|detected|observed|found|seen)$/;

/**
 * True when the clause can end before the kept position `k`: its verb has what it governs, no pair
 * ("between A and B") and no noun ("a reduction in") is left half.
 */
export function canEnd(draft: Draft, k: number, procedural: boolean): boolean {
  const tag = tagAt(draft, k - 1);
  const last = wordAt(draft, k - 1);
  const next = tagAt(draft, k);
  const word = wordAt(draft, k);
  if (tag === undefined) return false;
  if (NEVER_LAST_WORD.test(last)) return false;
  // "were carried out".
  if (last === "out" && /^carr/.test(wordAt(draft, k - 2))) return true;
  if (NEVER_LAST.has(tag) && !(tag === "adj" && isPredicate(draft, k - 1))) return false;
  if (tag === "verb") return false;
  // "as shown by X" completes nothing.
  const shown = word === "as" && tagAt(draft, k + 1) === "part";
  const governed = (next === "prep" && !shown) || next === "to" || next === "rel";
  if (governed) {
    // "an important tool that": what is described stands alone, unlike "the rate of".
    if (next === "rel" && CONTENT.test(last)) return false;
    if ((NEEDS_MORE.test(last) && next !== "rel") || (!procedural && PEOPLE.test(last)))
      return false;
    if (NEEDS_PREPOSITION.test(last) && !procedural) return false;
    // Right after a participle the phrase completes it: "resulted in", "treated with".
    const means = word === "using" || (word === "by" && tagAt(draft, k + 1) === "ing");
    if (means) return true;
    if (
      tag === "part" &&
      !(procedural && /^(?:in|at|during|over|within|before|after|on)$/.test(wordAt(draft, k)))
    )
      return false;
  }
  if (/^(?:of|than)$/.test(wordAt(draft, k))) return false;
  if (isParallel(draft, k) || isHalfPair(draft, k)) return false;
  // "by A and with B": the second half belongs to a verb that it no longer has.
  return tagAt(draft, lastConjunction(draft, k) + 1) !== "prep";
}

/** "is effective", "were significantly lower": the adjective is what is said. */
function isPredicate(draft: Draft, k: number): boolean {
  let i = k - 1;
  while (tagAt(draft, i) === "adv" || tagAt(draft, i) === "not") i--;
  return /^(?:is|are|was|were|be|been|remains?|remained|becomes?|became|seems?|appears?|appeared)$/.test(
    wordAt(draft, i),
  );
}

/** "between A |", "both A |", "not only A |": the other half is to come. */
function isHalfPair(draft: Draft, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j < 25; j--) {
    if (tagAt(draft, j) === "conj") return false;
    const word = wordAt(draft, j);
    // "between these groups" is whole.
    if (word === "between" && isPlural(draft.tokens[draft.kept[k - 1] ?? -1])) return false;
    if (/^(?:between|both|either|neither)$/.test(word)) return wordAt(draft, k) !== "";
    if (word === "only" && wordAt(draft, j - 1) === "not") return true;
  }
  return false;
}

/** "2 miles for A and 3 | for B": the second half has lost what it is for. */
function isParallel(draft: Draft, k: number): boolean {
  if (tagAt(draft, k) !== "prep") return false;
  const conjunction = lastConjunction(draft, k);
  for (let j = conjunction - 1; j > 0 && conjunction - j < 10; j--) {
    if (wordAt(draft, j) === wordAt(draft, k)) return true;
  }
  return false;
}

/** The kept position of the last conjunction before `k`, or -2. */
function lastConjunction(draft: Draft, k: number): number {
  for (let j = k - 1; j > 0 && k - j < 60; j--) if (tagAt(draft, j) === "conj") return j;
  return -2;
}
