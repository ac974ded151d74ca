import { opening } from "../words/chunk-noun-phrase.ts";
import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { agreesWith } from "./agree-subject.ts";

/** The subject of a verb: tokens `from` to `to`, half open. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** What an earlier verb of a coordination hands on: "may X and Y", "did not X or Y". */
  readonly shared?: { readonly negated: boolean; readonly modal: boolean };
  /** The first verb of that coordination: the clause begins before it. */
  readonly first?: number;
}

/** Tags that no noun phrase holds: the walk leftwards ends there. */
const BOUNDARY = new Set<Tag>(["verb", "aux", "modal", "sub", "rel", "stop", "pron", "not"]);
/** Tags with which a phrase begins that leads a clause in: "In mice, ...", "Compared with X, ...". */
const LEADS = new Set<Tag>(["prep", "to", "ing", "part", "inf"]);

const LEADING =
  /^(?:contrary|relative|due|owing|similar|prior|according|consistent|depending|subsequent|regardless|independent)$/;

/** The longest subject worth reading, in tokens; also keeps the walk linear in a long sentence. */
const REACH = 45;

/**
 * The subject of the verb group at token `verb`: the whole noun phrase before it, or none where
 * what stands there is not plainly one.
 *
 *     In mice, loss of X (Y) in T cells, however, reduced Z
 *              ^-------- subject -----^           verb
 */
export function readSubject(sentence: Tagged, verb: number, depth = 0): Subject | undefined {
  const { tokens, tags } = sentence;
  let to = skipAsides(sentence, verb);
  if (tags[to - 1] === "conj") return readShared(sentence, to - 1, depth);
  if (tags[to - 1] === "comma") {
    const comma = appositionStart(sentence, to - 1);
    if (comma === undefined) return readListed(sentence, to - 1, verb, depth);
    to = comma;
  }
  while (tags[to - 1] === "close" && opening(tags, to - 1) > 0) to = opening(tags, to - 1);
  // "X directly and significantly (p < 0.01) enhances"
  while (tags[to - 1] === "adv" || (tags[to - 1] === "conj" && tags[to - 2] === "adv")) to--;

  const commas: number[] = [];
  const conjunctions: number[] = [];
  let start = to;
  for (let i = to - 1; i >= 0 && to - i <= REACH; i--) {
    const tag = tags[i] as Tag;
    if (tag === "close") {
      const open = opening(tags, i);
      if (open < 0) return undefined;
      i = open;
      start = i;
      continue;
    }
    // "more than one follicle": a number, though it looks like a pronoun.
    const one = tokens[i]?.lower === "one" && tags[i + 1] === "noun";
    if (tag === "open" || (BOUNDARY.has(tag) && !one)) break;
    // "(r = 0.2). X had": a stop that the sentence splitter missed.
    if (tokens[i]?.text === "." && tags[i - 1] === "close") break;
    if (tag === "comma") commas.unshift(i);
    if (tag === "conj") conjunctions.unshift(i);
    start = i;
  }
  const before = tags[start - 1];
  if (to - start >= REACH || before === "open" || before === "rel") return undefined;
  if (before === "not" || (before === "pron" && tags[start - 2] !== "to")) return undefined;
  let from = start;
  if (before === "verb" || before === "aux" || before === "modal") {
    const opener = clauseOpener(sentence, start - 1, commas, conjunctions);
    if (opener === undefined) return undefined;
    from = opener;
  } else if (before === "pron") return undefined;
  // "(b) X predicts": the letter of an item.
  if (tags[from] === "open") {
    const inner = tokens[from + 1]?.text ?? "";
    if (tags[from + 2] !== "close") return undefined;
    if (/^[\p{L}\p{N}]$/u.test(inner)) from += 3;
  }
  // "2-fluoro-2-deoxy-D: -glucose": a name that a colon cut.
  if (tokens[from - 1]?.text === ":" && tags[from] === "mark") return undefined;
  const begun = skipLead(sentence, from, to, commas, conjunctions);
  if (begun === undefined || !isPhrase(sentence, begun, to, commas)) return undefined;
  return agreesWith(sentence, begun, to, verb) ? { from: begun, to } : undefined;
}

/** Steps over adverbs, asides and parentheses before the verb: ", however," "(Y)". */
function skipAsides({ tokens, tags }: Tagged, verb: number): number {
  let to = verb;
  for (;;) {
    if (tags[to - 1] === "adv") to--;
    else if (/^(?:itself|themselves|alone|both)$/.test(tokens[to - 1]?.lower ?? "")) to--;
    else if (tags[to - 1] === "comma" && tags[to - 2] === "adv") to--;
    else if (
      to < verb &&
      tags[to - 1] === "comma" &&
      tags[to] === "adv" &&
      tags[to + 1] === "comma"
    )
      to--;
    else return to;
  }
}

/** "X increases A and improves B": the subject of the second verb stands before the first. */
function readShared(sentence: Tagged, conjunction: number, depth: number): Subject | undefined {
  const { tokens, tags } = sentence;
  const end = tags[conjunction - 1] === "comma" ? conjunction - 1 : conjunction;
  const first = firstVerb(tags, end);
  const subject = first < 0 || depth > 3 ? undefined : readSubject(sentence, first, depth + 1);
  if (subject === undefined) return undefined;
  const between = tokens.slice(first, conjunction).map(({ lower }) => lower);
  const word = tokens[conjunction]?.lower ?? "";
  const negated = word === "nor" || (word === "or" && between.includes("not"));
  const modal = between.some((each) => /^(?:may|might|could|can|would|will)$/.test(each));
  return { ...subject, first: subject.first ?? first, shared: { negated, modal } };
}

/** "X facilitates A, enhances B, and boosts C": a verb right after a comma, in the same form. */
function readListed(
  sentence: Tagged,
  comma: number,
  verb: number,
  depth: number,
): Subject | undefined {
  const { tokens, tags } = sentence;
  const first = firstVerb(tags, comma);
  if (first < 0 || depth > 3 || tags[verb] !== "verb" || tags[first] !== "verb") return undefined;
  const form = verbForm(tokens[verb]?.lower ?? "")?.form;
  if (form !== "s" && form !== "ed") return undefined;
  if (verbForm(tokens[first]?.lower ?? "")?.form !== form) return undefined;
  const subject = readSubject(sentence, first, depth + 1);
  return subject === undefined ? undefined : { ...subject, first: subject.first ?? first };
}

/** The start of the verb group of the clause that ends before `end`, or -1. */
function firstVerb(tags: readonly Tag[], end: number): number {
  let found = -1;
  for (let i = end - 1; i >= 0 && end - i < 40; i--) {
    const tag = tags[i];
    if (tag === "stop" || tag === "sub" || tag === "rel") break;
    if (tag === "verb" || tag === "aux" || tag === "modal") found = i;
    else if (found >= 0 && tag !== "adv" && tag !== "not") break;
  }
  return found;
}

/** "Smoking, a known carcinogen, causes": where the apposition that ends at comma `at` begins. */
function appositionStart({ tokens, tags }: Tagged, at: number): number | undefined {
  for (let i = at - 1; i > 0 && at - i < 30; i--) {
    const tag = tags[i] as Tag;
    if (tag === "stop" || tag === "verb" || tag === "aux" || tag === "modal") return undefined;
    if (tag !== "comma") continue;
    const opener = tokens[i + 1]?.lower ?? "";
    const apposed =
      ["det", "prep", "adv"].includes(tags[i + 1] ?? "") ||
      /^(?:including|such|especially|particularly|like|independent|regardless)$/.test(opener);
    return apposed && tags[i - 1] === "noun" ? i : undefined;
  }
  return undefined;
}

/** Where the clause begins that another one, whose verb stands at `verb`, stands before. */
function clauseOpener(
  { tokens, tags }: Tagged,
  verb: number,
  commas: readonly number[],
  conjunctions: readonly number[],
): number | undefined {
  // "When X rose, Y fell": the comma ends the subordinate clause.
  let sub = verb;
  while (sub > 0 && verb - sub < 30 && !["sub", "stop", "comma"].includes(tags[sub] ?? "")) sub--;
  // "After we adjusted for age, X": as good as a subordinator.
  const subordinates =
    tags[sub] === "sub" ||
    (tags[sub + 2] === "pron" &&
      /^(?:after|before|once|until|as)$/.test(tokens[sub + 1]?.lower ?? ""));
  const opens = subordinates && (sub === 0 || tags[sub] !== "sub" || tags[sub - 1] === "stop");
  if (opens && commas.length === 1) return (commas[0] ?? 0) + 1;
  // "X raised A, and Y lowered B": the last conjunction begins the clause.
  // Of several, it is the one after a comma that joins clauses: ", yet many or large grants were".
  const joining = conjunctions.filter((each) => tags[each - 1] === "comma");
  const last = joining.at(-1) ?? (conjunctions.length === 1 ? conjunctions[0] : undefined);
  if (last === undefined || tags[verb + 1] === "conj") return undefined;
  // "The process which is steered by a complex and intricate network plays": all one subject.
  if (joining.length === 0 && inRelative(tags, verb)) return undefined;
  const comma = commas.at(-1) ?? -1;
  return comma > last ? undefined : last + 1;
}

/** True when the verb at `verb` stands in a relative clause. */
function inRelative(tags: readonly Tag[], verb: number): boolean {
  for (let i = verb; i >= 0 && verb - i < 12; i--) {
    if (tags[i] === "rel") return true;
    if (tags[i] === "stop" || tags[i] === "sub" || tags[i] === "comma") return false;
  }
  return false;
}

/** Steps over what leads the clause in; `undefined` where lead and subject cannot be told apart. */
function skipLead(
  { tokens, tags }: Tagged,
  start: number,
  to: number,
  commas: readonly number[],
  conjunctions: readonly number[],
): number | undefined {
  let from = start;
  while (from < to && isOpener(tags[from] as Tag)) from++;
  if (
    /^(?:first|second|secondly|third|lastly)$/.test(tokens[from]?.lower ?? "") &&
    tags[from + 1] === "comma"
  )
    from += 2;
  const inside = commas.filter((comma) => comma >= from);
  const last = inside.at(-1);
  const first = inside[0];
  // "Although common, X": what "although" leads in is over.
  if (tags[start - 1] === "sub" && tags[from] === "adj" && tags[from + 1] === "comma")
    return from + 2;
  const listed =
    conjunctions.some((each) => each > (last ?? 0)) && first !== undefined && inside.length > 1;
  // "Ongoing training, surveillance, and documentation": a modifier, not a lead.
  if (isModifier(tags, from) && listed) return from;
  const contrary = LEADING.test(tokens[from]?.lower ?? "") && inside.length > 0;
  const leads =
    contrary || (LEADS.has(tags[from] as Tag) && !(tags[from] === "ing" && inside.length === 0));
  if (!leads || (isModifier(tags, from) && inside.length === 0)) return from;
  if (last === undefined) return undefined;
  // "On univariate analysis, A, B and C": a list goes on to its conjunction.
  if (!listed && conjunctions.includes(last + 1)) return undefined;
  if (listed && (first - from > 9 || conjunctions.some((each) => each < first))) return undefined;
  let begun = (listed ? first : last) + 1;
  while (begun < to && tags[begun] === "adv") begun++;
  return begun;
}

function isOpener(tag: Tag): boolean {
  return tag === "mark" || tag === "adv" || tag === "comma" || tag === "conj";
}

/** "altered expression", "circulating cells": a verb form that modifies the noun after it. */
function isModifier(tags: readonly Tag[], at: number): boolean {
  return (
    (tags[at] === "part" || tags[at] === "ing") &&
    (tags[at + 1] === "noun" || tags[at + 1] === "adj")
  );
}

/** True for a noun phrase; commas only between the members of one list. */
function isPhrase(
  { tokens, tags }: Tagged,
  from: number,
  to: number,
  commas: readonly number[],
): boolean {
  if (to <= from) return false;
  const first = tags[from] as Tag;
  if (first === "prep" || first === "to" || first === "inf" || first === "mark") return false;
  for (let i = from + 1; i < to; i++) {
    // "X participates in A and in this way", "X fell, but Y": more than one phrase.
    if (tags[i] === "conj" && tags[i + 1] === "prep" && tags[i - 1] !== "prep") return false;
    if (/^(?:but|yet)$/.test(tokens[i]?.lower ?? "")) return false;
  }
  const inside = commas.filter((comma) => comma >= from && comma < to);
  if (inside.length === 0) return true;
  const last = inside.at(-1) ?? 0;
  // "X correlated with A, and B": not a list of two, but what is left of a clause.
  if (inside.length === 1 && tags[last + 1] === "conj") return false;
  return tags.slice(last + 1, to).includes("conj");
}
