import { opening } from "../words/chunk-noun-phrase.ts";
import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { agreesWith } from "./agree-subject.ts";
import { DIRECT } from "./relation-verbs.ts";
import { readListed, readShared, type Subject } from "./share-subject.ts";
import { skipLead } from "./skip-lead.ts";

/** Tags that no noun phrase holds: the walk leftwards ends there. */
const BOUNDARY = new Set<Tag>(["verb", "aux", "modal", "sub", "rel", "stop", "pron", "not"]);

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
  if (tags[to - 1] === "conj") return readShared(sentence, to - 1, depth, readSubject);
  if (tags[to - 1] === "comma") {
    const comma = appositionStart(sentence, to - 1);
    if (comma === undefined) return readListed(sentence, to - 1, verb, depth, readSubject);
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
  // "differences between cultivars in particular are"
  if (/^(?:particular|general|turn)$/.test(tokens[to - 1]?.lower ?? "") && tags[to - 2] === "prep")
    to -= 2;
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
  // "delivered through computers, a webcam and the internet would": the end of a list.
  if (conjunctions.length === 1 && commas.length > joining.length) return undefined;
  // "Whether one or the other was used in A and B did not affect": the clause is the subject.
  if (joining.length === 0 && /^(?:whether|how|that)$/.test(tokens[0]?.lower ?? ""))
    return undefined;
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
    if (/^(?:maybe|compared)$/.test(tokens[i]?.lower ?? "")) return false;
    // "Smoking caused alterations and supplementation": a clause, whose verb looks like a participle.
    const acts = tags[i] === "part" && tags[i - 1] === "noun";
    if (
      acts &&
      (tags[i + 1] === "noun" || tags[i + 1] === "det") &&
      DIRECT.has(verbForm(tokens[i]?.lower ?? "")?.lemma ?? "")
    )
      return false;
    // "patients felt the drains": a verb that was not seen.
    const article = tokens[i]?.lower === "the" && !/ing$/.test(tokens[i - 1]?.lower ?? "");
    if (article && (tags[i - 1] === "noun" || tags[i - 1] === "part")) return false;
  }
  const inside = commas.filter((comma) => comma >= from && comma < to);
  if (inside.length === 0) return true;
  const last = inside.at(-1) ?? 0;
  // "X correlated with A, and B": not a list of two, but what is left of a clause.
  if (inside.length === 1 && tags[last + 1] === "conj") return false;
  return tags.slice(last + 1, to).includes("conj");
}
