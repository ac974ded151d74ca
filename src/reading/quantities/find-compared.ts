import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import { type Draft, printedTwice } from "./draft-quantity.ts";
import { isArmNoun } from "./find-arms.ts";
import { baseBefore } from "./find-base-noun.ts";
import { isCompared } from "./is-compared.ts";

/** How many tokens may lie between two values that are set against each other. */
const reach = 24;

/** The longest phrase that says who is compared, in tokens. */
const longest = 12;

export const PERSONS =
  /^(?:patients?|participants|subjects|persons|people|individuals|women|men|children|infants|neonates|newborns|babies|adults|adolescents|cases|controls|mice|rats|animals|students|physicians|nurses|residents|mothers|girls|boys|those|whites|blacks|recipients|donors|veterans|athletes|workers|siblings|twins)$/;

/** Where the phrase ends that says who is compared. */
const BEYOND = /^(?:and|or|but|than|versus|vs|compared|as|respectively)$/;

/**
 * Who the value was found in, where it is set against a value of others in the same way.
 *
 *     21 weeks for patients treated with 25 Gy and 23 weeks for patients treated with 50 Gy
 *     higher in patients (39%) than in their siblings (17%)
 */
export function findCompared(sentence: Tagged, drafts: readonly Draft[], index: number): string {
  const draft = drafts[index];
  if (draft === undefined || /^[<>]/.test(draft.figure.comparator)) return "";
  const { from } = draft.figure;
  if (sentence.tags[from - 1] === "open" && sentence.tags[draft.end] !== "prep") {
    const listed = draft.link === "listed" || drafts[index + 1]?.link === "listed";
    // "(63% sensitivity": the bracket has a noun of its own.
    const closes = /^(?:close|comma|stop)$/.test(sentence.tags[draft.end] ?? "");
    return closes && !listed && isCompared(sentence, from - 1)
      ? personsBefore(sentence, from - 1)
      : "";
  }
  const own = phraseAfter(sentence, drafts, index);
  if (own === undefined) return "";
  for (const step of [-1, 1]) {
    const i = neighbour(drafts, index, step);
    const other = drafts[i];
    if (other === undefined) continue;
    const [left, right] = step < 0 ? [other, draft] : [draft, other];
    if (right.figure.from - left.end > reach) continue;
    const match = phraseAfter(sentence, drafts, i);
    if (match?.preposition !== own.preposition) continue;
    const against =
      own.preposition === "using" ||
      (draft.kind !== "effect" && /^(?:in|with|among)$/.test(own.preposition)) ||
      isAgainst(sentence, left.end, right.figure.from);
    if (against || own.ofPersons || match.ofPersons || (own.ofDose && match.ofDose))
      return own.text;
  }
  return "";
}

/** The nearest value of the same kind and unit on one side, or -1. */
function neighbour(drafts: readonly Draft[], index: number, step: number): number {
  const draft = drafts[index];
  for (let i = index + step; i >= 0 && i < drafts.length && Math.abs(i - index) < 6; i += step) {
    if (drafts[i]?.kind === draft?.kind && isSameUnit(drafts[i], draft)) return i;
  }
  return -1;
}

interface Phrase {
  readonly preposition: string;
  readonly text: string;
  readonly ofPersons: boolean;
  readonly ofDose: boolean;
}

/** "for patients treated with 25 Gy in 5 fractions" after the value, as it is printed. */
function phraseAfter(
  sentence: Tagged,
  drafts: readonly Draft[],
  index: number,
): Phrase | undefined {
  const { tokens, tags } = sentence;
  const [draft, next] = [drafts[index], drafts[index + 1]];
  if (draft === undefined) return undefined;
  const last = next !== undefined && printedTwice(sentence, draft, next) ? next : draft;
  const at = tags[last.end] === "close" ? last.end + 1 : last.end;
  const preposition = tokens[at]?.lower ?? "";
  if (!/^(?:in|for|among|amongst|with|using|on)$/.test(preposition)) return undefined;
  let end = at + 1;
  let ofPersons = false;
  while (end < tokens.length && end - at <= longest) {
    const tag = tags[end] ?? "";
    const relative = tokens
      .slice(at + 1, end)
      .some(({ lower }) => /^(?:who|that|which|whose)$/.test(lower));
    if (
      (/^(?:comma|stop|open|close|sub)$/.test(tag) && tokens[end]?.lower !== "that") ||
      BEYOND.test(tokens[end]?.lower ?? "")
    )
      break;
    if (/^(?:verb|aux|modal)$/.test(tag) && !relative) break;
    const { lower = "" } = tokens[end] ?? {};
    if (PERSONS.test(lower) || isArmNoun(lower)) ofPersons = true;
    end++;
  }
  if (end === at + 1 || end - at > longest) return undefined;
  const inner = drafts
    .slice(index + 1, index + 4)
    .find(({ figure }) => at < figure.from && figure.from < end);
  const opens = inner !== undefined && inner.figure.from === at + 1;
  // "in 5 years", "in 2004" say when, "in 12 of 20 patients" how many.
  if (opens && inner.kind !== "dose") return undefined;
  if (inner?.kind === "percentage" || inner?.kind === "fraction" || inner?.kind === "year")
    return undefined;
  const text = printTokens(sentence, at + 1, end);
  if (/^(?:all|both|each|every|total|which|whom|each|the (?:two|three))\b/i.test(text))
    return undefined;
  return { preposition, text, ofPersons, ofDose: opens };
}

/** "39% in A than 17% in B": set against each other, not merely listed. */
function isAgainst({ tokens, tags }: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tags[i] === "stop") return false;
    if (/^(?:than|versus|vs|compared|whereas|while)$/.test(tokens[i]?.lower ?? "")) return true;
  }
  return false;
}

/** "patients with diabetes" before the bracket: a phrase that opens with persons is kept whole. */
function personsBefore(sentence: Tagged, open: number): string {
  const { tokens, tags } = sentence;
  let from = open;
  while (
    from > 0 &&
    open - from < longest &&
    /^(?:noun|adj|det|part|mark|num|prep|ing|rel|pron)$/.test(tags[from - 1] ?? "")
  ) {
    if (/^(?:than|versus|vs|as)$/.test(tokens[from - 1]?.lower ?? "")) break;
    from--;
  }
  for (let i = from; i < open; i++) {
    if (!PERSONS.test(tokens[i]?.lower ?? "")) continue;
    while (i > from && /^(?:noun|adj|det|part)$/.test(tags[i - 1] ?? "")) i--;
    return printTokens(sentence, i, open);
  }
  const noun = baseBefore(sentence, open);
  const before = tokens.slice(Math.max(0, open - 6), open).map(({ lower }) => lower);
  return before.some((word) => word === "than" || word === "versus" || word === "vs") ? noun : "";
}

function isSameUnit(a: Draft | undefined, b: Draft | undefined): boolean {
  return a?.unit === undefined || b?.unit === undefined || a.unit.text === b.unit.text;
}
