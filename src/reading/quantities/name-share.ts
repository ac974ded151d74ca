import type { Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { baseAfter, baseBefore } from "./find-base-noun.ts";
import { findSubject } from "./find-subject.ts";
import { findWhole, nounAfterNumber } from "./find-whole.ts";
import { nameInBracket } from "./name-in-bracket.ts";

/** What a percentage or fraction is of: the whole where it is named, else what was measured. */
export function nameShare(
  sentence: Tagged,
  draft: Draft,
  before: Draft | undefined,
  counted: string,
): string {
  const { tokens, tags } = sentence;
  const { figure } = draft;
  const open = tags[figure.from - 1] === "open";
  // "(n = 372, 53.5%)": the share of the sample that it was printed with.
  if (before?.label?.kind === "sample" && before.of) {
    const between = tags.slice(before.end, figure.from);
    if (!between.includes("close") && !between.includes("open")) return before.of;
  }
  const own = open && before !== undefined && repeats(sentence, before, figure.from - 1);
  if (own && before.of) return before.of;
  const next =
    open && tags[draft.end] === "close" ? draft.end + 1 : bracketEnd(sentence, figure.to);
  if (tokens[next]?.lower === "of") {
    const whole = nounAfterNumber(sentence, next + 1);
    if (whole !== "") return whole;
    if (tags[next + 1] === "pron") return counted;
  }
  if (own && counted !== "") return counted;
  if (own) return objectAfter(sentence, next);
  if (next > figure.to && !open) {
    // "14 of 379 (3.7%) women"
    const beyond = baseAfter(sentence, next);
    if (beyond !== "") return beyond;
  }
  if (open) {
    // "49 in which an endoscope was used (11.2%)": where no noun stands before it, what was counted.
    const bare = tags[figure.from - 2] !== "noun" && before?.kind === "count" && before.of;
    return bare ? bare : nameInBracket(sentence, figure.from);
  }
  const noun =
    draft.kind === "fraction" && tags[figure.to] !== "part"
      ? nounAfterNumber(sentence, figure.to)
      : baseAfter(sentence, figure.to);
  if (noun !== "") return noun;
  // "negative appendectomy rate 8.8%"
  // "(overall mortality rate, 8.2%)" and "IBR: 35.5%"
  const comma = /^[,:=]$/.test(tokens[figure.from - 1]?.text ?? "");
  const bracketed = tags.slice(Math.max(0, figure.from - 7), figure.from).includes("open");
  const beside = baseBefore(sentence, comma && bracketed ? figure.from - 1 : figure.from);
  if (beside !== "") return beside;
  const whole = findWhole(sentence, figure.from);
  if (whole !== "") return whole;
  if (/^(?:of|by|between)$/.test(tokens[figure.from - 1]?.lower ?? "")) {
    // "reduced the screening load by 40%", "a response rate of 77%"
    const measured = baseBefore(sentence, figure.from - 1);
    if (measured !== "") return measured;
  }
  const subject = findSubject(sentence, figure.from);
  if (subject !== "") return subject;
  return objectAfter(sentence, next);
}

/** "38% reported increases in imaging": those who did are left out, what they did is not. */
function objectAfter(sentence: Tagged, at: number): string {
  const { tags } = sentence;
  const verb = tags[at] === "modal" ? at + 1 : at;
  return /^(?:verb|aux|ing|part)$/.test(tags[verb] ?? "") ? baseAfter(sentence, verb + 1) : "";
}

/**
 * True when the bracket at `open` says again what stands before it: "45 (37.5%)", "14% (3 of 21)",
 * "66 boys (33.2%)".
 */
function repeats({ tags }: Tagged, before: Draft, open: number): boolean {
  if (before.kind !== "count" && before.kind !== "percentage" && before.kind !== "fraction")
    return false;
  if (before.end === open) return true;
  if (before.kind !== "count" || open - before.end > 6) return false;
  return tags.slice(before.end, open).every((tag) => /^(?:noun|adj|part|prep|det)$/.test(tag));
}

/** The token after the bracket at `at`, or `at` where none opens. */
function bracketEnd({ tags }: Tagged, at: number): number {
  if (tags[at] !== "open") return at;
  for (let i = at; i < tags.length && i - at < 16; i++) if (tags[i] === "close") return i + 1;
  return at;
}
