import {
  closing,
  finiteBefore,
  nounPhraseEnd,
  nounPhraseStart,
  opening,
} from "./chunk-noun-phrase.ts";
import type { Relation, Sign, Strength } from "./reading.ts";
import { DIRECT, PASSIVE_LINKS, PREPOSITIONAL, REVERSED } from "./relation-verbs.ts";
import { isPlural, type Tag } from "./tag.ts";
import type { Tagged } from "./tag-sentence.ts";
import { verbForm } from "./verb-forms.ts";
import { BE, MODALS } from "./word-classes.ts";

/** A verb group: tokens `from` to `to`, what it says, and whether the subject is acted upon. */
interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly sign: Sign;
  readonly strength: Strength;
  readonly negated: boolean;
  readonly swapped: boolean;
}

/** Prepositions that keep belonging to an argument; others start an adjunct of the clause. */
const IN_ARGUMENT = new Set([
  "of",
  "for",
  "to",
  "between",
  "against",
  "from",
  "with",
  "in",
  "into",
  "among",
  "on",
  "at",
]);

const HEDGE =
  /^(?:suggest|suggests|suggested|suggesting|propose|proposed|hypothesize|hypothesized|hypothesise|hypothesised|speculate|postulate|postulated|implies|imply|implying|believed|thought|hypothesis)$/;

/** Nouns that "with" restricts rather than the verb. */
const WITH =
  /^(?:patients?|people|persons?|individuals|mice|rats|animals|children|infants|adults|women|men|subjects|those|cells?|participants|tumou?rs?|cases|models?|adolescents|survivors|treatment|therapy|substitution|infection|association|interaction|comedication|exposure|contact|combination)$/;

/** Nouns that point back and say nothing alone. */
const EMPTY =
  /^(?:it|this|that|these|those|they|we|which|who|he|she|them|itself|one|ones|there|both|all|some|many|each|others?|such|what|study|studies|results?|findings?|data|authors?|analys[ie]s|treatments?|effects?|patients?|group|groups|factors?|paper|article|review|trial|aim|objective|purpose|changes?|differences?|values?|levels?|models?|use|number|rates?|ability|case|cases|approach|methods?|figure|table|latter|former|process|mechanisms?|outcomes?|role|intervention|interventions)$/;

/**
 * Statements in one sentence that one thing acts on another.
 *
 *     ..., highlighting that a chronically inflamed microenvironment drives resistance.
 *                            ^------------- cause -----------------^        ^-effect-^
 *
 * Precision before recall: both arguments must be noun phrases that say something by themselves.
 */
export function findRelations(sentence: Tagged): Relation[] {
  const relations: Relation[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const group = readVerbGroup(sentence, i);
    if (group === undefined) continue;
    const relation = readArguments(sentence, group);
    if (relation !== undefined) relations.push(relation);
    i = group.to - 1;
  }
  return relations;
}

/** The verb group whose main verb or participle stands at `at`. */
function readVerbGroup({ tokens, tags }: Tagged, at: number): VerbGroup | undefined {
  const tag = tags[at];
  const token = tokens[at];
  if (token === undefined || (tag !== "verb" && tag !== "part" && tag !== "inf")) return undefined;
  const lemma = verbForm(token.lower)?.lemma ?? "";
  let from = at;
  let negated = false;
  let modal = false;
  let passive = false;
  let perfect = false;
  let hedged = false;
  for (let i = at - 1; i >= 0 && at - i < 9; i--) {
    const before = tags[i] as Tag;
    const lower = tokens[i]?.lower ?? "";
    if (before === "aux" || before === "modal") {
      if ((BE.has(lower) && from === at) || (BE.has(lower) && i === from - 1 && tag === "part"))
        passive = true;
      if (/^(?:has|have|had)$/.test(lower)) perfect = true;
      if (MODALS.has(lower) && /^(?:may|might|could|can|would|cannot)$/.test(lower)) modal = true;
      if (lower === "cannot") negated = true;
      from = i;
    } else if (before === "not" || lower === "never") {
      negated = true;
      from = Math.min(from, i);
    } else if (before === "adv" || lower === "no") {
      if (/^(?:possibly|potentially|probably|likely|presumably)$/.test(lower)) modal = true;
      if (i > 0 && (tags[i - 1] === "aux" || tags[i - 1] === "modal" || tags[i - 1] === "noun"))
        from = tags[i - 1] === "noun" ? from : Math.min(from, i);
    } else if (lower === "to" && tag === "inf") {
      // "was found to increase", "appears to reduce", "is likely to".
      const raising = tokens[i - 1]?.lower ?? "";
      if (
        !/^(?:found|shown|reported|demonstrated|known|observed|thought|believed|appears|appear|appeared|seems|seem|seemed|likely|proved|proven|suggested|tends|tend)$/.test(
          raising,
        )
      )
        return undefined;
      if (
        /^(?:thought|believed|appears|appear|appeared|seems|seem|seemed|likely|suggested|tends|tend)$/.test(
          raising,
        )
      )
        hedged = true;
      from = i - 1;
      i--;
    } else break;
  }
  if (tag === "inf" && from === at) return undefined;
  if (tag === "part" && !passive && !perfect) return undefined;
  passive = passive && tag === "part";
  const soften = (strength: Strength): Strength => {
    if (strength !== "causes") return strength;
    return modal || hedged ? "may-cause" : "causes";
  };
  const next = skipAdverbs(tags, at + 1);
  const nextWord = tokens[next]?.lower ?? "";
  const group = (to: number, sign: Sign, strength: Strength, swapped: boolean) => ({
    from,
    to,
    sign,
    strength,
    negated,
    swapped,
  });
  if (passive || (tag === "part" && !perfect)) {
    if (PASSIVE_LINKS.get(token.lower)?.includes(nextWord))
      return group(
        next + 1,
        signOfAdverbs(tokens.slice(from, at).map((t) => t.lower)),
        "associated",
        false,
      );
    const verb = DIRECT.get(lemma);
    if (verb !== undefined && nextWord === "by")
      return group(next + 1, verb.sign, soften(verb.strength), true);
    return undefined;
  }
  const prepositional = PREPOSITIONAL.get(lemma);
  if (prepositional !== undefined && prepositional.preposition === nextWord) {
    const to = nextWord === "rise" && tokens[next + 1]?.lower === "to" ? next + 2 : next + 1;
    return group(
      to,
      prepositional.strength === "associated"
        ? signOfAdverbs(tokens.slice(from, next).map((t) => t.lower))
        : prepositional.sign,
      soften(prepositional.strength),
      false,
    );
  }
  if (REVERSED.get(lemma) === nextWord) return group(next + 1, "+", soften("causes"), true);
  const direct = DIRECT.get(lemma);
  if (direct !== undefined && next === at + 1)
    return group(at + 1, direct.sign, soften(direct.strength), false);
  return undefined;
}

function signOfAdverbs(words: readonly string[]): Sign {
  if (words.some((word) => word === "positively" || word === "directly")) return "+";
  return words.some((word) => word === "negatively" || word === "inversely") ? "-" : "0";
}

function skipAdverbs(tags: readonly Tag[], at: number): number {
  let i = at;
  while (tags[i] === "adv") i++;
  return i;
}

function readArguments(sentence: Tagged, group: VerbGroup): Relation | undefined {
  const { text, tokens } = sentence;
  const subject = readSubject(sentence, group.from);
  if (subject === undefined) return undefined;
  const objectEnd = objectEndOf(sentence, group.to);
  if (objectEnd === undefined) return undefined;
  if (!speaks(sentence, subject.from, subject.to) || !speaks(sentence, group.to, objectEnd))
    return undefined;
  const slice = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const left = slice(subject.from, subject.to);
  const right = slice(group.to, objectEnd);
  const verb = slice(group.from, group.to);
  const strength = group.strength !== "associated" && subject.hedged ? "suggests" : group.strength;
  const first = tokens[subject.from]?.start ?? 0;
  const last = tokens[objectEnd - 1]?.end ?? 0;
  const negated =
    group.negated ||
    tokens[subject.from]?.lower === "no" ||
    tokens[subject.from]?.lower === "neither";
  return {
    cause: group.swapped ? right : left,
    effect: group.swapped ? left : right,
    verb,
    sign: group.sign,
    strength,
    negated,
    start: first,
    end: last,
  };
}

/** The end of the object, or `undefined` when the phrase visibly goes on where we lost it. */
function objectEndOf({ tokens, tags }: Tagged, from: number): number | undefined {
  const end = nounPhraseEnd(tokens, tags, from, IN_ARGUMENT);
  if (end <= from) return undefined;
  let stop = end;
  for (let i = from + 1; i < end; i++) {
    // "scores with the strongest correlation" is an adjunct; "patients with X" is one thing.
    if (tokens[i]?.lower === "with" && !WITH.test(tokens[i - 1]?.lower ?? "")) {
      stop = i;
      break;
    }
  }
  const next = tokens[end]?.lower ?? "";
  if (stop === end && (next === "of" || /^['’]/.test(next))) return undefined;
  if (
    stop === end &&
    ["noun", "adj", "num", "det", "part", "mark", "not", "adv"].includes(tags[end] ?? "")
  ) {
    if (tags[end] !== "adv" && !/^[—–;:"”]$/.test(tokens[end]?.text ?? "")) return undefined;
  }
  while (
    stop > from &&
    (tags[stop - 1] === "det" || tags[stop - 1] === "adv" || tags[stop - 1] === "conj")
  )
    stop--;
  return stop;
}

/** The subject of the verb group at `verb`: the noun phrase before it, back to the clause opener. */
function readSubject(
  sentence: Tagged,
  verb: number,
): { from: number; to: number; hedged: boolean } | undefined {
  const { tokens, tags } = sentence;
  let to = verb;
  if (tags[to - 1] === "close" && opening(tags, to - 1) > 0) to = opening(tags, to - 1);
  while (to > 0 && (tags[to - 1] === "adv" || (tags[to - 1] === "comma" && tags[to - 2] === "adv")))
    to--;
  // "X increases A and improves B": the subject of the second verb stands before the first.
  if (tags[to - 1] === "conj" || tags[to - 1] === "comma") return undefined;
  const from = nounPhraseStart(tokens, tags, to);
  if (from >= to) return undefined;
  const before = from === 0 ? undefined : tags[from - 1];
  const beforeWord = tokens[from - 1]?.lower ?? "";
  if (!opensClause(sentence, from) || !agrees(sentence, from, to, verb)) return undefined;
  const opener = before === "sub" && beforeWord === "that" ? (tokens[from - 2]?.lower ?? "") : "";
  if (before === "sub" && /^(?:if|whether|unless|how|why|when)$/.test(beforeWord)) return undefined;
  return { from, to, hedged: HEDGE.test(opener) };
}

/** What stands before a subject must open a clause, or the subject is only a part of one. */
function opensClause({ tags }: Tagged, subject: number): boolean {
  let from = subject;
  while (from > 0 && tags[from - 1] === "adv") from--;
  // "patients currently receiving X": the participle continues a noun phrase.
  if (tags[subject] === "ing" && from < subject) return false;
  const before = from === 0 ? undefined : tags[from - 1];
  if (before === undefined || before === "sub" || before === "stop") return true;
  if (before !== "comma" && before !== "conj") return false;
  if (finiteBefore(tags, from - 1)) return true;
  // "In mice, X drives Y": a leading phrase. "A, B, and C drive Y": a list, of which C is a part.
  let start = from - 1;
  while (start > 0 && !["stop", "sub", "rel"].includes(tags[start - 1] ?? "")) start--;
  const first = tags[start];
  const leads =
    first === "prep" ||
    first === "adv" ||
    first === "to" ||
    first === "ing" ||
    tags[start - 1] === "sub";
  return before === "comma" && leads;
}

/** Number agreement of subject and verb, where both show it. */
function agrees({ tokens, tags }: Tagged, from: number, to: number, verb: number): boolean {
  const word = tokens[verb]?.lower ?? "";
  const plural = /^(?:were|are|have)$/.test(word);
  const singular =
    /^(?:was|is|has)$/.test(word) || (tags[verb] === "verb" && verbForm(word)?.form === "s");
  if (!plural && !singular) return true;
  let head = from;
  for (let i = from; i < to; i++) {
    if (tags[i] === "conj") return true;
    if (tags[i] === "prep" || tags[i] === "part" || tags[i] === "open" || tags[i] === "to") break;
    if (tags[i] === "noun") head = i;
  }
  const many = isPlural(tokens[head]);
  return plural
    ? many ||
        /^(?:number|majority|proportion|percentage|variety|range|series)$/.test(
          tokens[head]?.lower ?? "",
        )
    : !many || /(?:ics|itis|osis|series|species)$/.test(tokens[head]?.lower ?? "");
}

/** The head noun of the phrase: the last noun before its first preposition. */
function headOf(
  { tokens, tags }: Pick<Tagged, "tokens" | "tags">,
  from: number,
  to: number,
): string {
  let head = "";
  for (let i = from; i < to; i++) {
    if (tags[i] === "prep" || tags[i] === "open" || tags[i] === "to") break;
    if (tags[i] === "noun") head = tokens[i]?.lower ?? "";
  }
  return head;
}

/** Heads of what is thought or written rather than of what happens. */
const EMPTY_HEAD =
  /^(?:questions?|possibility|issues?|concerns?|awareness|hypothes[ie]s|interest|needs?|median|mean|event|stud(?:y|ies)|results?|data|papers?|authors?|reviews?|articles?|literature|evidence|terms|trials?)$/;

/** True when the noun phrase says something by itself: a head, not only a pointing word. */
function speaks(
  { tokens, tags }: Pick<Tagged, "tokens" | "tags">,
  from: number,
  to: number,
): boolean {
  if (to <= from || to - from > 25) return false;
  if (/^(?:their|its|these|this|those|such|his|her)$/.test(tokens[from]?.lower ?? "")) return false;
  if (EMPTY_HEAD.test(headOf({ tokens, tags }, from, to))) return false;
  if (tags[from] === "pron" || (tags[from] === "num" && to - from === 1)) return false;
  let words = 0;
  let content = 0;
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    if (tag === "open") {
      const close = closing(tags, i);
      if (close > 0) i = Math.min(close, to);
      continue;
    }
    if (tag === "verb" || tag === "aux" || tag === "modal" || tag === "sub" || tag === "rel")
      return false;
    if (tag === "noun" || tag === "adj") {
      words++;
      if (!EMPTY.test(tokens[i]?.lower ?? "")) content++;
    }
  }
  return words > 0 && content > 0;
}
