import { BEFORE_NOUN, type Draft, indexBefore, isPlural, type Tag, tagAfter } from "./tag.ts";
import type { Token } from "./tokenize.ts";
import { type VerbForm, verbForm } from "./verb-forms.ts";
import { DO } from "./word-classes.ts";

const ACRONYM = /\p{Lu}.*\p{Lu}|\p{N}/u;

/** Settles whether the word at `i`, which can be a verb by its spelling, is one here. */
export function settleVerb({ tokens, tags, forms }: Draft, i: number): void {
  const form = forms[i];
  const tag = tags[i] as Tag;
  if (tag === "ing") tags[i] = settleIng(tokens, tags, i);
  if (form === undefined || form.form === "ing" || (tag !== "verb" && tag !== "noun")) return;
  if (ACRONYM.test(tokens[i]?.text ?? "")) return;
  if (form.form === "base") tags[i] = settleBase({ tokens, tags, forms }, form, i);
  else if (form.form === "s") tags[i] = settleThirdPerson(tags, form, i);
  else tags[i] = form.form === "past" ? "verb" : "part";
}

/** "insights underscore the need" and "to study X", but "exposed to stress" and "the need". */
function settleBase({ tokens, tags }: Draft, form: VerbForm, i: number): Tag {
  const p = indexBefore(tags, i);
  const prev = p < 0 ? undefined : tags[p];
  const next = tagAfter(tags, i);
  const opensObject = next === "det" || next === "pron" || next === "sub";
  if (prev === "to") {
    const nominal = tags.slice(Math.max(0, p - 1), p).some((t) => t === "part" || t === "noun");
    const verbal = !form.ambiguous || opensObject || next === "noun" || next === "adj" || !nominal;
    return verbal ? "inf" : "noun";
  }
  if (prev === "modal" || prev === "pron" || prev === "rel") return "verb";
  if (DO.has(tokens[p]?.lower ?? "")) return "verb";
  if (prev !== undefined && BEFORE_NOUN.has(prev)) {
    return prev === "adj" && !form.ambiguous && opensObject ? "verb" : "noun";
  }
  if (prev === "noun" && isPlural(tokens[p])) {
    return !form.ambiguous || opensObject ? "verb" : "noun";
  }
  if (prev === "conj") {
    // "to detect and treat X": what governs the first verb governs the second.
    const infinitive = tags.slice(Math.max(0, i - 12), i).includes("inf");
    const governed = infinitive || tags.slice(Math.max(0, i - 8), i).includes("verb");
    // "remain effective and result in X".
    if (
      /^(?:result|lead)$/.test(form.lemma) &&
      governed &&
      !infinitive &&
      /^(?:prep|to)$/.test(next ?? "")
    )
      return "verb";
    if (!form.ambiguous && governed) return infinitive ? "inf" : "verb";
    return opensObject && governed ? "inf" : "noun";
  }
  return !form.ambiguous && (prev === undefined || prev === "comma") ? "verb" : "noun";
}

/** "inflammation drives resistance", but "the drives" and "survival rates in patients". */
function settleThirdPerson(tags: readonly Tag[], form: VerbForm, i: number): Tag {
  const p = indexBefore(tags, i);
  const prev = p < 0 ? undefined : tags[p];
  const next = tagAfter(tags, i);
  if (prev === "det" || prev === "adj" || prev === "prep" || prev === "num") return "noun";
  if (prev === "pron" || prev === "rel") return "verb";
  if (!form.ambiguous) return prev === undefined ? "noun" : "verb";
  const opensObject = next === "det" || next === "pron" || next === "sub";
  const leads = next === "prep" && /^(?:result|lead|account|protect)$/.test(form.lemma);
  return (prev === "noun" || prev === "close") && (opensObject || leads) ? "verb" : "noun";
}
/** -ing is a verb when it governs something, else part of a noun phrase ("the remaining cells"). */
function settleIng(tokens: readonly Token[], tags: readonly Tag[], i: number): Tag {
  const prev = tags[i - 1];
  const next = tags[i + 1];
  const word = tokens[i]?.lower ?? "";
  if (prev === "aux") return "ing";
  if (prev === "det" || prev === "adj") return next === "noun" || next === "adj" ? "adj" : "noun";
  if (prev === "prep" && (next === "prep" || next === "aux" || next === "conj")) return "noun";
  if (verbForm(word) === undefined && (next === undefined || next === "comma" || next === "stop"))
    return "noun";
  return "ing";
}

/** A stretch with a subject and no finite verb has one that also can be a noun: promote it. */
export function promoteVerbs({ tokens, tags, forms }: Draft): void {
  let start = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tags[i] !== "stop" && tags[i] !== "rel" && tags[i] !== "sub") continue;
    if (!tags.slice(start, i).some((tag) => tag === "verb" || tag === "aux" || tag === "modal")) {
      for (let j = start + 1; j < i; j++) {
        const form = forms[j];
        const next = tags[j + 1];
        // "Of 200 patients, 59 (30%) received X": after a number that stands for its noun.
        if (tags[j] === "adj" && form?.form === "ed" && afterNumber(tags, j)) {
          tags[j] = "verb";
          break;
        }
        if (tags[j] !== "noun" || form === undefined) continue;
        if (tags[j - 1] !== "noun" && tags[j - 1] !== "adj") continue;
        const agrees =
          (form.form === "base" && !form.ambiguous) ||
          (form.form === "s"
            ? !isPlural(tokens[j - 1])
            : form.form === "base" && isPlural(tokens[j - 1]));
        if (agrees && (next === "noun" || next === "adj" || next === "prep" || next === "det")) {
          tags[j] = "verb";
          break;
        }
      }
    }
    start = i + 1;
  }
}

/** True right behind "59" or "59 (30%)". */
function afterNumber(tags: readonly Tag[], i: number): boolean {
  let j = i - 1;
  if (tags[j] === "close") while (j > 0 && i - j < 12 && tags[j] !== "open") j--;
  return tags[tags[j] === "open" ? j - 1 : j] === "num";
}
