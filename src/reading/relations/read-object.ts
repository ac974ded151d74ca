import { closing } from "../words/chunk-noun-phrase.ts";
import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";

/** Prepositions that keep belonging to an argument; others start an adjunct of the clause. */
const IN_ARGUMENT = new Set(
  "of for to between against from with in into among on at within".split(" "),
);

/** Nouns that "with" restricts rather than the verb. */
const WITH =
  /^(?:patients?|people|persons?|individuals|mice|rats|animals|children|infants|adults|women|men|subjects|those|cells?|participants|tumou?rs?|cases|models?|adolescents|survivors|treatment|therapy|substitution|infection|association|interaction|comedication|exposure|contact|combination|recipients|families|correlation|relationships?)$/;

/** Heads of phrases that say how, when or by which analysis: "in a dose-dependent manner". */
const ADJUNCT =
  /^(?:trend|tendency|exception|emphasis|help|aim|view|manner|fashion|way|ways|analys[ie]s|regressions?|models?|baseline|follow-up|followup|months?|years?|weeks?|days?|hours?|h|min|minutes?|addition|contrast|general|particular|turn|part|vitro|vivo|situ|comparison|study|studies|trials?|settings?|series|average|least|all|discharge|admission|p|ci|respect|regard|order|response|univariate|multivariate|multivariable|case)$/;
/** The same after "at" and "on" only: "at low concentrations", but "an increase in concentrations". */
const ADJUNCT_AT =
  /^(?:doses?|concentrations?|rates?|degree|extent|time|times|end|beginning|start)$/;

/** Participles that go on with the noun before them: "brain function impaired by X". */
const RESTRICTS = /^(?:by|with|in|to|from|on|for)$/;
const NOT_RESTRICTING =
  /^(?:compared|based|followed|measured|assessed|given|adjusted|evaluated|determined|expressed|defined|obtained|reported|performed|matched|randomi[sz]ed|published|conducted|estimated|calculated|unlike)$/;
const RESTRICTING_ING =
  /^(?:undergoing|receiving|expressing|lacking|carrying|containing|involving|requiring|having|harboring|harbouring|encoding|bearing|underlying|needing|using|affecting|living|attending)$/;

const MEASURES = /^(?:number|percentage|proportion|share|time|frequency)$/;

/** Participles that comment on the clause rather than restrict the noun before them. */
const GOES_ON_ING =
  /^(?:suggesting|indicating|leading|resulting|causing|showing|demonstrating|making|providing|compared|allowing|supporting|confirming|revealing|implying|thereby)$/;

/** Nouns that "to" with an infinitive completes. */
const COMPLETED =
  /^(?:ability|capacity|need|tendency|propensity|potential|failure|willingness|attempts?|decisions?|time|likelihood|efforts?|capability|opportunit(?:y|ies)|motivation|intention|inability|desire)$/;

/**
 * The end of the noun phrase that begins at token `from`, or `undefined` where it visibly goes on
 * where we lost it. Adjuncts of the clause are left out. `verbMayFollow` where the phrase ends a
 * subject ("between A and B was found").
 *
 *     reduced the risk of stroke (by 20%) in women in a dose-dependent manner
 *             ^-------------- object ---^
 */
export function readObjectEnd(
  sentence: Tagged,
  from: number,
  verbMayFollow = false,
): number | undefined {
  const list = readList(sentence, from);
  const walked = list ?? walk(sentence, from);
  const end = walked === undefined ? undefined : beforeRelative(sentence, from, walked);
  if (end === undefined || end <= from) return undefined;
  if (verbMayFollow && sentence.tags[skipParentheses(sentence.tags, end)] === "aux") return end;
  return isCutShort(sentence, from, end, list !== undefined)
    ? undefined
    : trimEnd(sentence, from, end);
}

/**
 * The end of a list "A, B (x), and C" that begins at `from`, or `undefined` where there is none.
 * A list closes with "and" or "or"; "A, and B rose" is none.
 */
function readList(sentence: Tagged, from: number): number | undefined {
  const { tokens, tags } = sentence;
  let end = walk(sentence, from);
  for (let members = 1; end !== undefined && members < 12; members++) {
    const comma = skipParentheses(tags, end);
    if (tags[comma] !== "comma") return undefined;
    const joined = /^(?:and|or)$/.test(tokens[comma + 1]?.lower ?? "");
    const start = joined ? comma + 2 : comma + 1;
    if (!startsPhrase(tags, start) || (joined && opensClause(sentence, comma + 1)))
      return undefined;
    const next = walk(sentence, start);
    if (next === undefined || next <= start) return undefined;
    end = next;
    if (joined || tags.slice(start, end).includes("conj")) return end;
  }
  return undefined;
}

function skipParentheses(tags: readonly Tag[], from: number): number {
  let at = from;
  while (tags[at] === "open") {
    const close = closing(tags, at);
    if (close < 0) break;
    at = close + 1;
  }
  return at;
}

function walk(sentence: Tagged, from: number): number | undefined {
  const { tokens, tags } = sentence;
  let end = from;
  let i = from;
  while (i < tokens.length && i - from < 40) {
    const tag = tags[i] as Tag;
    const next = tags[i + 1];
    const lower = tokens[i]?.lower ?? "";
    const nominal = next === "noun" || next === "adj";
    // "metaphase I": a numeral, not the pronoun.
    const numeral = tag === "pron" && tokens[i]?.text === "I" && i > from;
    if (tag === "noun" || tag === "num" || numeral || isNominal(sentence, i)) end = ++i;
    else if (tag === "det" && i > from && tags[i - 1] === "noun") break;
    else if (tag === "adj" || tag === "det") i++;
    else if (tag === "adv" && (nominal || next === "part" || next === "det" || next === "adv")) i++;
    else if (tag === "pron" && i === from) end = ++i;
    else if (tag === "part" && (nominal || next === "ing")) i++;
    else if (tag === "part" && end === i && restricts(sentence, i)) i += 2;
    else if (tag === "ing" && (nominal || next === "det") && (i === from || tags[i - 1] !== "noun"))
      i++;
    else if (
      tag === "ing" &&
      end === i &&
      (RESTRICTING_ING.test(lower) || (nominal && !GOES_ON_ING.test(lower)))
    )
      i++;
    else if (tag === "ing" && i === from) end = ++i;
    else if (tag === "open" && end === i && end > from) {
      const close = closing(tags, i);
      const after = tokens[close + 1]?.lower ?? "";
      const goesOn =
        ["noun", "adj"].includes(tags[close + 1] ?? "") ||
        (tags[close + 1] === "conj" &&
          startsPhrase(tags, close + 2) &&
          !opensClause(sentence, close + 1)) ||
        (IN_ARGUMENT.has(after) && isArgument(sentence, close + 1, from));
      if (close < 0 || !goesOn) break;
      i = close + 1;
    } else if (tag === "comma" && end < i && tags[i - 1] === "adj" && joinsAdjectives(tags, i)) {
      i++;
    } else if (tag === "conj") {
      if (!startsPhrase(tags, i + 1) || opensClause(sentence, i)) break;
      // "effective in improving A and reducing B": a second gerund, not a second object.
      if (tags[from - 1] === "ing" && tags[i + 1] === "ing") break;
      i++;
    } else if ((tag === "prep" || tag === "to") && end > from && IN_ARGUMENT.has(lower)) {
      if (!isArgument(sentence, i, from)) break;
      i++;
    } else if (tag === "to" && next === "inf" && COMPLETED.test(tokens[i - 1]?.lower ?? "")) i += 2;
    else if (tag === "mark" && /^[%+/&'’"“”*°<>≥≤=-]$/.test(lower)) {
      if (lower === "%") end = i + 1;
      i++;
    } else break;
  }
  return end;
}

/** "maternal, fetal, or neonatal complications" */
function joinsAdjectives(tags: readonly Tag[], comma: number): boolean {
  return tags[comma + 1] === "adj" || (tags[comma + 1] === "conj" && tags[comma + 2] === "adj");
}

/** "the accuracy of CT staging for": an -ing form after a noun that governs nothing. */
function isNominal({ tags }: Tagged, i: number): boolean {
  if (tags[i] !== "ing" || tags[i - 1] !== "noun") return false;
  const next = tags[i + 1];
  return (
    next === undefined || ["prep", "conj", "comma", "stop", "close", "aux", "verb"].includes(next)
  );
}

/** True where a noun phrase can begin. */
function startsPhrase(tags: readonly Tag[], i: number): boolean {
  const tag = tags[i];
  const next = tags[i + 1];
  if (tag === "det" || tag === "noun" || tag === "adj" || tag === "num") return true;
  if (tag === "adv") return startsPhrase(tags, i + 1);
  // "distance and ordering of the states"
  if (tag === "ing" && tags[i - 1] === "conj" && next === "prep") return true;
  return (tag === "part" || tag === "ing") && (next === "noun" || next === "adj");
}

/** True when the phrase after the conjunction at `i` has a verb of its own. */
function opensClause({ tags }: Tagged, i: number): boolean {
  let j = i + 1;
  for (; j < tags.length && j - i < 30; j++) {
    const tag = tags[j] as Tag;
    if (tag === "open") {
      const close = closing(tags, j);
      if (close > 0) j = close;
    } else if (tag === "verb" || tag === "aux" || tag === "modal") return true;
    else if (["stop", "sub", "rel", "comma", "conj"].includes(tag)) return false;
  }
  return false;
}

/** True when the preposition at `i` begins a part of the argument rather than of the clause. */
function isArgument(sentence: Tagged, i: number, from: number): boolean {
  const { tokens, tags } = sentence;
  const lower = tokens[i]?.lower ?? "";
  const ing = tags[i] === "prep" && tags[i + 1] === "ing";
  if (!startsPhrase(tags, i + 1) && !ing) return false;
  // "scores with the strongest correlation" is an adjunct; "patients with X" is one thing.
  if (lower === "with" && !WITH.test(tokens[i - 1]?.lower ?? "")) return false;
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
  // "to 40%", "from 3 to 5 days", "at 24 h": figures, not things.
  if (tags[i + 1] === "num" && lower !== "in" && lower !== "for") return false;
  return !(i - from < 1);
}

function restricts({ tokens, tags }: Tagged, i: number): boolean {
  return (
    !NOT_RESTRICTING.test(tokens[i]?.lower ?? "") &&
    RESTRICTS.test(tokens[i + 1]?.lower ?? "") &&
    (startsPhrase(tags, i + 2) || tags[i + 2] === "ing")
  );
}

/**
 * "function in women who have X" ends before "in women": half of a restriction would widen it, all
 * of it is no noun phrase of ours. "The number of women who" is cut short instead.
 */
function beforeRelative({ tokens, tags }: Tagged, from: number, end: number): number {
  const next = tokens[end]?.lower === "whose" ? "rel" : tags[end];
  if (next !== "rel" || tags[end - 1] === "comma") return end;
  for (let i = end - 1; i > from; i--) {
    if (tags[i] === "conj" || tokens[i]?.lower === "of") return end;
    if (tags[i] === "prep") return /^(?:in|among|with|for)$/.test(tokens[i]?.lower ?? "") ? i : end;
  }
  return end;
}

/** True when what follows shows that the phrase is longer than what was read. */
function isCutShort(sentence: Tagged, from: number, end: number, isList: boolean): boolean {
  const { tokens, tags } = sentence;
  const at = skipParentheses(tags, end);
  const next = tokens[at]?.lower ?? "";
  const tag = tags[at];
  if (tag === undefined || tag === "stop") return false;
  // "non-responder drop out", "follow up"
  if (/^(?:out|off|up|down)$/.test(next)) return true;
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
  if (["noun", "adj", "num", "det", "verb", "aux", "modal"].includes(tag)) return true;
  if (tag === "part") return restricts(sentence, at);
  if (tag === "mark") return !/^[—–"”]$/.test(next);
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

/** "A, B and C" that was not read as a list: to stop at A would take one for all. */
function listGoesOn(sentence: Tagged, comma: number): boolean {
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

/** Without trailing function words. */
function trimEnd({ tokens, tags }: Tagged, from: number, end: number): number {
  let stop = end;
  // "the risk of stroke 0.6%": a figure put beside the thing.
  if (tokens[stop - 1]?.text === "%" && tags[stop - 2] === "num" && tags[stop - 3] === "noun")
    stop -= 2;
  while (stop > from && ["det", "adv", "conj", "prep"].includes(tags[stop - 1] ?? "")) stop--;
  return stop;
}
