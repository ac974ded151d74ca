import { BEFORE_NOUN, type Draft, indexBefore, type Tag, tagAfter } from "./tag.ts";
import { BE } from "./word-classes.ts";

/**
 * Tells the -ed forms apart: finite verb, participle after a noun, adjective before one.
 *
 *     Models exposed to X showed improved survival
 *            part         verb   adj
 *
 * From right to left, since a participle is a verb only when no verb stands to its right.
 */
export function settleParticiples(draft: Draft): void {
  const { tokens, tags } = draft;
  // Finite verbs to the right in this stretch that no clause opener has claimed.
  let finite = 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (tags[i] === "stop") finite = 0;
    // "X contained Y and their activation caused Z": the verb on the right has its own subject.
    const opens = tags[i] === "conj" && (tags[i + 1] === "det" || tags[i + 1] === "pron");
    // ", suggesting stereotypes were active": the verb is of what is suggested.
    const reports = tags[i] === "comma" && REPORTING.test(tokens[i + 1]?.lower ?? "");
    const that = reports && tags[i + 2] === "sub";
    if (opens || tags[i] === "rel" || tags[i] === "sub" || (reports && !that))
      finite = Math.max(0, finite - 1);
    if (tags[i] === "part") {
      const settled = settleParticiple(draft, i, finite);
      tags[i] = settled;
      // "X inhibited A and suppressed B": the second shares the subject, so the first is one too.
      if (settled === "verb" && tags[indexBefore(tags, i)] !== "conj") finite++;
    } else if (startsVerbGroup(draft, i)) finite++;
  }
}

/** A finite verb that is not the second of a coordination ("X rose, fell and rose"). */
function startsVerbGroup({ tokens, tags }: Draft, i: number): boolean {
  const tag = tags[i];
  const finite = tag === "modal" || tag === "verb" || tag === "aux";
  if (!finite || /^(?:be|been|being)$/.test(tokens[i]?.lower ?? "")) return false;
  const prev = tags[indexBefore(tags, i)];
  return !(
    prev === "modal" ||
    prev === "aux" ||
    prev === "to" ||
    prev === "conj" ||
    prev === "comma"
  );
}

function settleParticiple({ tokens, tags, forms }: Draft, i: number, finite: number): Tag {
  const p = indexBefore(tags, i);
  const prev = p < 0 ? undefined : tags[p];
  const next = tagAfter(tags, i);
  const word = tokens[i]?.lower ?? "";
  const before = tokens[p]?.lower ?? "";
  const beforeNoun = next === "noun" || next === "adj";
  if (prev === "aux") {
    // "had improved survival" has an adjective; "had improved the" is a perfect.
    return before === "had" && beforeNoun ? "adj" : "part";
  }
  if (before === "being" || before === "having") return "part";
  if (prev === "rel") return "verb";
  if (prev === "pron") {
    // "those treated" goes on, "we treated" states.
    if (!/^(?:those|these|all|both|others|ones|one|them)$/.test(before)) return "verb";
  }
  if (prev === "prep" || prev === "to" || prev === undefined) {
    return beforeNoun || next === "num" ? "adj" : "part";
  }
  if (BEFORE_NOUN.has(prev) || prev === "verb" || prev === "inf") {
    return beforeNoun || next === "part" || next === "ing" ? "adj" : "part";
  }
  if (word === "compared" || word === "based") return "part";
  // "nucleic acid related processes".
  if (prev === "noun" && next === "noun" && COMPOUND.test(word)) return "adj";
  if (prev === "conj" || prev === "comma") return settleCoordinate({ tokens, tags, forms }, i);
  if (finite > 0 || (next === "noun" && prev !== "noun" && prev !== "close")) return "part";
  return forms[i]?.form === "part" || finiteJustBefore(tags, i) ? "part" : "verb";
}

const REPORTING = /^(?:suggesting|indicating|showing|demonstrating|implying|confirming)$/;
/** What is done by the authors or to the subjects, never by them. */
const TRANSITIVE =
  /^(?:measure|assess|define|evaluate|determine|quantify|analy[sz]e|perform|conduct|tailor|describe|publish|use|base|adjust|characteri[sz]e|report|observe|derive|obtain|involve|follow|express|design|develop)$/;
const COMPOUND = /^(?:related|induced|mediated|derived|controlled|matched)$/;

/** After "and" or a comma: "was washed and stained", "X fell and reduced Y", "old and reduced Y". */
function settleCoordinate({ tokens, tags, forms }: Draft, i: number): Tag {
  const p = indexBefore(tags, i);
  const next = tagAfter(tags, i);
  const beforeNoun = next === "noun" || next === "adj";
  if (passiveBefore({ tokens, tags, forms }, i)) return "part";
  if (next === "prep" && forms[i]?.form === "part") return "part";
  // ", measured by X" and ", assessed in Y" behind a noun: only what needs no object is a verb there.
  const goesOn = next === "prep" || next === "to";
  if (tags[p] === "comma" && goesOn && TRANSITIVE.test(forms[i]?.lemma ?? "")) return "part";
  if (!verbBefore(tags, i)) {
    if (beforeNoun) return "adj";
    if (next === "prep" && tokens[i]?.lower.endsWith("ed")) return "part";
  }
  if (
    beforeNoun &&
    (copulaBefore({ tokens, tags, forms }, i) || (tags[p] === "conj" && tags[p - 1] === "adj"))
  ) {
    return "adj";
  }
  return "verb";
}

/** "is notorious for its discomfort and increased risk": after a copula the list goes on. */
function copulaBefore({ tokens, tags }: Draft, i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 40 && tags[j] !== "stop" && tags[j] !== "sub"; j--) {
    if (tags[j] === "verb" || tags[j] === "modal" || tags[j] === "inf") return false;
    if (tags[j] === "aux") {
      const next = tagAfter(tags, j);
      return BE.has(tokens[j]?.lower ?? "") && next !== "part" && next !== "ing" && next !== "aux";
    }
  }
  return false;
}

/** True when the verb group before the coordination at `i` is passive: "was washed and stained". */
function passiveBefore({ tokens, tags }: Draft, i: number): boolean {
  for (let j = i - 1; j > 0 && i - j < 25; j--) {
    if (tags[j] === "stop" || tags[j] === "verb") return false;
    const auxiliary = indexBefore(tags, j);
    if (tags[j] === "part" && tags[auxiliary] === "aux") {
      // ", which was given twice, protected": the passive is of an aside that the comma closed.
      if (tags[auxiliary - 1] === "rel" && tags[auxiliary - 2] === "comma") return false;
      return BE.has(tokens[auxiliary]?.lower ?? "");
    }
  }
  return false;
}

/** True when the verb of this clause already stands on the left: a second one needs an opener. */
function finiteJustBefore(tags: readonly Tag[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 40; j--) {
    const tag = tags[j];
    if (tag === "stop" || tag === "sub" || tag === "rel" || tag === "comma") return false;
    // "and" joins clauses only where a determiner or pronoun begins a new subject.
    if (tag === "conj" && (tags[j + 1] === "det" || tags[j + 1] === "pron")) return false;
    if (tag === "verb" || tag === "aux" || tag === "modal") return true;
  }
  return false;
}

function verbBefore(tags: readonly Tag[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 100 && tags[j] !== "stop"; j--) {
    if (tags[j] === "verb" || tags[j] === "aux") return true;
  }
  return false;
}
