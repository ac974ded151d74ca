import {
  finiteBefore,
  nounPhraseEnd,
  nounPhraseStart,
  opening,
} from "../words/chunk-noun-phrase.ts";
import { isPlural } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { listEnd } from "./find-enumerations.ts";

/** The subject of a verb: tokens `from` to `to`, and how its clause is introduced. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** "suggest that X ...", "the hypothesis that X ...". */
  readonly hedged: boolean;
  /** What an earlier verb of a coordination hands on: "may X and Y", "did not X or Y". */
  readonly shared?: { readonly negated: boolean; readonly modal: boolean };
}

/** Prepositions that keep belonging to an argument; others start an adjunct of the clause. */
const IN_ARGUMENT: ReadonlySet<string> = new Set(
  "of for to between against from with in into among on at".split(" "),
);

const HEDGE =
  /^(?:suggest|suggests|suggested|suggesting|propose|proposed|hypothesize|hypothesized|hypothesise|hypothesised|speculate|speculated|postulate|postulated|implies|imply|implying|believed|thought|hypothesis|possible|likely|probable|possibility|notion|idea|concern)$/;

/** "We hypothesized that, if A, B does C", "The aim was to show that X": not yet stated. */
const INTENDS = /^(?:hypothesi[sz]\w*|hypothesis|aims?|aimed|objective|purpose|goal)$/;

/** "No evidence that X", "does not mean that X": X is not stated. */
const DENIES =
  /^(?:no|not|little|insufficient|lack|without|limited|unclear|unknown|never|nor|neither)$/;

/** Nouns that "with" restricts rather than the verb. */
const WITH =
  /^(?:patients?|people|persons?|individuals|mice|rats|animals|children|infants|adults|women|men|subjects|those|cells?|participants|tumou?rs?|cases|models?|adolescents|survivors|treatment|therapy|substitution|infection|association|interaction|comedication|exposure|contact|combination)$/;

/** The subject of the verb group at token `verb`: the noun phrase before it, whole, or none. */
export function readSubject(sentence: Tagged, verb: number): Subject | undefined {
  const { tokens, tags } = sentence;
  let to = verb;
  while (to > 0 && (tags[to - 1] === "adv" || (tags[to - 1] === "comma" && tags[to - 2] === "adv")))
    to--;
  // "X increases A and improves B": the subject of the second verb stands before the first.
  if (tags[to - 1] === "conj") {
    const first = firstVerb(sentence, to - 1);
    const subject = first < 0 ? undefined : readSubject(sentence, first);
    if (subject === undefined) return undefined;
    const between = tokens.slice(first, to - 1).map(({ lower }) => lower);
    const nor = /^(?:or|nor)$/.test(tokens[to - 1]?.lower ?? "");
    const negated = nor && (between.includes("not") || tokens[to - 1]?.lower === "nor");
    return {
      ...subject,
      shared: { negated, modal: between.some((word) => /^(?:may|might|could|can)$/.test(word)) },
    };
  }
  if (tags[to - 1] === "comma") return undefined;
  if (tags[to - 1] === "close" && opening(tags, to - 1) > 0) to = opening(tags, to - 1);
  const from = nounPhraseStart(tokens, tags, to);
  if (from >= to || !opensClause(sentence, from) || !agrees(sentence, from, to, verb))
    return undefined;
  const before = tags[from - 1];
  const opener = tokens[from - 1]?.lower ?? "";
  if (before === "sub" && /^(?:if|whether|unless|how|why|when|what)$/.test(opener))
    return undefined;
  const intended = tokens.slice(0, from).some(({ lower }) => INTENDS.test(lower));
  if (before !== "sub" || opener !== "that") return { from, to, hedged: intended };
  const frame = tokens.slice(Math.max(0, from - 6), from - 1).map(({ lower }) => lower);
  if (frame.some((word) => DENIES.test(word))) return undefined;
  return { from, to, hedged: intended || frame.slice(-2).some((word) => HEDGE.test(word)) };
}

/** The start of the verb group of the clause that the conjunction at `at` goes on, or -1. */
function firstVerb({ tags }: Tagged, at: number): number {
  let found = -1;
  for (let i = at - 1; i >= 0 && at - i < 40; i--) {
    const tag = tags[i];
    if (tag === "stop" || tag === "sub" || tag === "rel" || tag === "comma") break;
    if (tag === "verb" || tag === "aux" || tag === "modal") found = i;
    else if (found >= 0 && tag !== "adv" && tag !== "not") break;
  }
  return found;
}

/** The end of the object, or `undefined` when the phrase visibly goes on where we lost it. */
export function readObjectEnd(sentence: Tagged, from: number): number | undefined {
  const { tokens, tags } = sentence;
  const list = listEnd(sentence, from);
  const end = list ?? nounPhraseEnd(tokens, tags, from, IN_ARGUMENT);
  if (end <= from) return undefined;
  for (let i = from + 1; i < end; i++) {
    // "scores with the strongest correlation" is an adjunct; "patients with X" is one thing.
    if (tokens[i]?.lower === "with" && !WITH.test(tokens[i - 1]?.lower ?? ""))
      return trimEnd(sentence, from, i);
  }
  const next = tokens[end]?.lower ?? "";
  if (next === "of" || /^['’]/.test(next)) return undefined;
  const goesOn = ["noun", "adj", "num", "det", "part", "mark", "not"].includes(tags[end] ?? "");
  if (goesOn && !/^[—–;:"”]$/.test(next)) return undefined;
  return trimEnd(sentence, from, end);
}

function trimEnd({ tags }: Tagged, from: number, end: number): number {
  let stop = end;
  while (stop > from && ["det", "adv", "conj", "prep"].includes(tags[stop - 1] ?? "")) stop--;
  return stop;
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
  const first = tags[start] ?? "";
  const leads = ["prep", "adv", "to", "ing"].includes(first) || tags[start - 1] === "sub";
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
  const noun = tokens[head]?.lower ?? "";
  return plural
    ? many || /^(?:number|majority|proportion|percentage|variety|range|series)$/.test(noun)
    : !many || /(?:ics|itis|osis|series|species)$/.test(noun);
}
