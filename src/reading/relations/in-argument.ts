import type { Tagged } from "../words/tag-sentence.ts";
import { startsPhrase } from "./starts-phrase.ts";

/** Prepositions that keep belonging to an argument; others start an adjunct of the clause. */
export const IN_ARGUMENT = new Set(
  "of for to between against from with in into among on at within per regarding concerning about toward towards".split(
    " ",
  ),
);

/** Nouns that "with" restricts rather than the verb. */
export const WITH =
  /^(?:patients?|people|persons?|individuals|mice|rats|animals|children|infants|adults|women|men|subjects|those|cells?|participants|tumou?rs?|cases|models?|adolescents|survivors|treatment|therapy|substitution|infection|association|interaction|comedication|exposure|contact|combination|recipients|inpatients|outpatients|families|correlation|relationships?|households|teeth|eyes|lesions|wounds|strains|lines|persistence|satisfaction|dissatisfaction|adherence|compliance|familiarity|engagement|interference|experience|agreement|problems|difficulties)$/;

/** Heads of phrases that say how, when or by which analysis: "in a dose-dependent manner". */
const ADJUNCT =
  /^(?:trend|tendency|exception|emphasis|help|aim|view|manner|fashion|way|ways|analys[ie]s|regressions?|models?|baseline|follow-up|followup|months?|years?|weeks?|days?|hours?|h|min|minutes?|addition|contrast|general|particular|turn|part|vitro|vivo|situ|cis|trans|comparison|study|studies|trials?|settings?|series|average|least|all|discharge|admission|p|ci|respect|regard|order|response|univariate|multivariate|multivariable|case)$/;

/** The same after "at" and "on" only: "at low concentrations", but "an increase in concentrations". */
const ADJUNCT_AT =
  /^(?:doses?|concentrations?|rates?|degree|extent|time|times|end|beginning|start)$/;

/** Participles that go on with the noun before them: "brain function impaired by X". */
const RESTRICTS = /^(?:by|with|in|to|from|on|for)$/;

const NOT_RESTRICTING =
  /^(?:compared|based|followed|measured|assessed|given|adjusted|evaluated|determined|expressed|defined|obtained|reported|performed|matched|randomi[sz]ed|published|conducted|estimated|calculated|unlike)$/;

/** True when the preposition at `i` begins a part of the argument rather than of the clause. */
export function isArgument(sentence: Tagged, i: number, from: number): boolean {
  const { tokens, tags } = sentence;
  const lower = tokens[i]?.lower ?? "";
  const ing = tags[i] === "prep" && tags[i + 1] === "ing";
  if (!startsPhrase(tags, i + 1) && !ing) return false;
  // "scores with the strongest correlation" is an adjunct; "patients with X" is one thing.
  if (lower === "with" && !WITH.test(tokens[i - 1]?.lower ?? "")) return false;
  // "improved strength in men with no added benefit": a remark on the clause.
  if (lower === "with" && tokens[i + 1]?.lower === "no") return false;
  // "pain for up to 24 hours"
  if (/^(?:up|approximately|almost|nearly)$/.test(tokens[i + 1]?.lower ?? "")) return false;
  if (lower === "of") return true;
  let head = i + 1;
  for (let j = i + 1; j < tags.length && j - i < 9; j++) {
    const tag = tags[j];
    if (tag === "noun") head = j;
    else if (
      tag !== "det" &&
      tag !== "adj" &&
      tag !== "num" &&
      tag !== "adv" &&
      tag !== "part" &&
      tag !== "ing"
    )
      break;
  }
  const word = tokens[head]?.lower ?? "";
  if (ADJUNCT.test(word)) return false;
  if ((lower === "at" || lower === "on") && ADJUNCT_AT.test(word)) return false;
  // "reduced production to levels found in", "rose to a maximum"
  if (
    lower === "to" &&
    /^(?:levels?|values?|maximum|minimum|zero|normal|extent|degree)$/.test(word)
  )
    return false;
  // "aggregation in 0-20 cm soil"
  const range = tags[i + 1] === "num" && tags[i + 2] === "mark";
  if (range) return false;
  // "to 40%", "from 3 to 5 days", "at 24 h": figures, not things.
  if (tags[i + 1] === "num" && lower !== "in" && lower !== "for") return false;
  return !(i - from < 1);
}

export function restricts({ tokens, tags }: Tagged, i: number): boolean {
  return (
    !NOT_RESTRICTING.test(tokens[i]?.lower ?? "") &&
    RESTRICTS.test(tokens[i + 1]?.lower ?? "") &&
    (startsPhrase(tags, i + 2) || tags[i + 2] === "ing")
  );
}
