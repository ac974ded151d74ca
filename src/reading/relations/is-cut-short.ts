import { closing } from "../words/chunk-noun-phrase.ts";
import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { restricts, WITH } from "./in-argument.ts";
import { DIRECT } from "./relation-verbs.ts";
import { opensClause, skipParentheses, startsPhrase } from "./starts-phrase.ts";
import { COMPLETED } from "./walk-phrase.ts";

/** Participles without a comma that restrict the noun: "activity influencing the production of X". */
const RESTRICTING =
  /^(?:influencing|affecting|causing|determining|regulating|controlling|explaining|linking|relating|mediating|driving|inhibiting|preventing|targeting|comparing|concerning|regarding|measuring|experiencing|comprising|exceeding|ranging|starting|working|attending|suffering|presenting|treating|receiving|undergoing|needing|requiring|having|containing|supporting|allowing|providing|making)$/;

function restrictsBare(word: string): boolean {
  return RESTRICTING.test(word) || DIRECT.has(verbForm(word)?.lemma ?? "");
}

const MEASURES = /^(?:number|percentage|proportion|share|time|frequency)$/;

/** True when what follows shows that the phrase is longer than what was read. */
export function isCutShort(sentence: Tagged, from: number, end: number, isList: boolean): boolean {
  const { tokens, tags } = sentence;
  const at = skipParentheses(tags, end);
  const next = tokens[at]?.lower ?? "";
  const tag = tags[at];
  if (tag === undefined || tag === "stop") return false;
  // "non-responder drop out", "follow up"
  if (next === "up" && tag !== undefined && tokens[at + 1]?.lower === "to") return false;
  if (/^(?:out|off|up|down)$/.test(next)) return true;
  // "the time when the drug is above the threshold"
  if (
    /^(?:when|where)$/.test(next) &&
    /^(?:time|point|period|setting)$/.test(tokens[end - 1]?.lower ?? "")
  )
    return true;
  // "the extent to which", "patients aged over 75"
  if (next === "aged" || ((tag === "to" || tag === "prep") && tags[at + 1] === "rel")) return true;
  // "in proximity to experiencing X", "effects on dyspnea importantly larger than"
  if (tag === "to" && tags[at + 1] === "ing") return true;
  if (tag === "adv" && tags[at + 1] === "adj") return true;
  if (next === "being" || next === "of" || /^['’]/.test(next) || tag === "rel" || next === "that")
    return true;
  // "symptoms 5 years later"
  if (
    tag === "num" &&
    /^(?:years?|months?|weeks?|days?|h|hours?|min|minutes?)$/.test(tokens[at + 1]?.lower ?? "")
  )
    return false;
  // "metals such as Fe": examples, without which the phrase is whole.
  if (next === "such" && tokens[at + 1]?.lower === "as") return false;
  if (["noun", "adj", "num", "det", "verb", "aux", "modal"].includes(tag)) return true;
  // "in patients with baseline ‘deficient’ levels": who they are was lost.
  if (
    next === "with" &&
    tokens[at + 1]?.lower !== "no" &&
    at === end &&
    WITH.test(tokens[end - 1]?.lower ?? "")
  )
    return true;
  // "both the treatment and control groups", "stroke or TIA still needs": one phrase, cut in two.
  if (tag === "conj" && isList && next !== "but" && startsPhrase(tags, at + 1)) return true;
  if (tag === "conj" && isTorn(sentence, from, at)) return true;
  if (tag === "ing" && at === end && restrictsBare(next)) return true;
  // "the amount of load participants experienced.": a relative clause without its pronoun.
  if (tag === "part")
    return restricts(sentence, at) || tags[at + 1] === "stop" || tags[at + 1] === "comma";
  if (tag === "mark") return !/^[—–"”]$/.test(next);
  // "tolerance to heat", where the noun looks like an infinitive
  if (
    tag === "to" &&
    /^(?:tolerance|resistance|responses?|exposure|susceptibility|sensitivity|adaptation)$/.test(
      tokens[at - 1]?.lower ?? "",
    )
  )
    return true;
  // "food for high- versus low-calorie cues"
  if (/^(?:versus|vs)$/.test(next) && tags[at - 1] === "close") return true;
  if (tag === "to") return tags[at + 1] === "inf" && COMPLETED.test(tokens[at - 1]?.lower ?? "");
  // "the percentage of time with a low saturation": the measure is defined by what follows.
  if (next === "with" && MEASURES.test(sentence.tokens[from + 1]?.lower ?? "")) return true;
  // "linked to A, to B, or to C"
  if (tag === "comma" && (tags[at + 1] === "prep" || tags[at + 1] === "to"))
    return (
      next === "," &&
      tokens
        .slice(at + 2, at + 20)
        .some(({ lower }, i) => lower === tokens[from - 1]?.lower && tags[at + 1 + i] === "conj")
    );
  if (tag === "comma" && !isList) return listGoesOn(sentence, at);
  return false;
}

/** True when the conjunction at `at` joins two halves of the phrase from `from` rather than two clauses. */
function isTorn({ tokens, tags }: Tagged, from: number, at: number): boolean {
  if (tokens[at]?.lower === "or") return startsPhrase(tags, at + 1);
  const pair = tokens
    .slice(from, at)
    .findLastIndex(({ lower }) => /^(?:both|between)$/.test(lower));
  return pair >= 0 && !tags.slice(from + pair, at).includes("conj");
}

/** "A, B and C" that was not read as a list: to stop at A would take one for all. */
export function listGoesOn(sentence: Tagged, comma: number): boolean {
  const { tags } = sentence;
  if (tags[comma + 1] === "conj")
    return !opensClause(sentence, comma + 1) && startsPhrase(tags, comma + 2);
  if (!startsPhrase(tags, comma + 1)) return false;
  for (let j = comma + 1; j < tags.length && j - comma < 25; j++) {
    const tag = tags[j] as Tag;
    if (tag === "open") {
      const close = closing(tags, j);
      if (close > 0) j = close;
    } else if (tag === "conj") return true;
    else if (["verb", "aux", "modal", "stop", "sub", "rel"].includes(tag)) return false;
  }
  return false;
}
