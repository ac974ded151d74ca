import type { Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { isContrasted } from "./is-contrasted.ts";
import { isTally } from "./is-tally.ts";
import { nameCounted } from "./name-counted.ts";
import { nameEffect } from "./name-effect.ts";
import { nameShare } from "./name-share.ts";
import { nameValue } from "./name-value.ts";

/** Says of each draft what it counts or measures; where the sentence does not say it plainly, "". */
export function nameMeasured(sentence: Tagged, drafts: readonly Draft[]): void {
  // "Of 120 patients, 45 (37.5%) died": 45 counts what 120 did.
  let counted = "";
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1];
    draft.of ??= nameOne(sentence, draft, before, counted);
    if (draft.of === "") draft.of = inherited(sentence, drafts, i);
    const things = draft.of !== "" && !/^(?:times?|occasions?|years?)\b/.test(draft.of);
    if ((draft.kind === "count" || draft.kind === "fraction") && things)
      // "patients in the treated arm": what is left out later may be of the other arm.
      counted = draft.of.replace(
        / (?:in|of|from) (?:the )?(?:\S+ ){0,4}(?:groups?|arms?|cohort)$/,
        "",
      );
  });
  // "5 and 22 complications", "20 to 50 mm tumours": named once, after the last.
  for (let i = drafts.length - 1; i > 0; i--) {
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (before?.of === "" && before.kind === "count") before.of = ofNext(sentence, drafts, i - 1);
    if (before?.of === undefined || draft?.of === undefined || before.kind !== draft.kind) continue;
    if (before.of === "" && draft.link === "listed") before.of = draft.of;
    const contrasted = isContrasted(sentence, before.figure.to, draft.figure.from);
    if (before.of === "" && draft.kind === "count" && contrasted)
      before.of = withoutFirst(draft.of);
  }
}

function nameOne(
  sentence: Tagged,
  draft: Draft,
  before: Draft | undefined,
  counted: string,
): string {
  switch (draft.kind) {
    case "count":
      // "The citation count was 13": its subject says what is counted.
      return isTally(sentence, draft.figure.from)
        ? nameCounted(sentence, draft, "") || nameValue(sentence, draft)
        : nameCounted(sentence, draft, counted);
    case "percentage":
    case "fraction":
      return nameShare(sentence, draft, before, counted);
    case "effect":
      return nameEffect(sentence, draft);
    case "year":
    case "p-value":
    case undefined:
      return "";
    default:
      return nameValue(sentence, draft);
  }
}

/** "infants" of "urban infants": the noun that both share, without what tells them apart. */
function withoutFirst(phrase: string): string {
  return phrase.replace(/^\S+ (?=\p{L})/u, "");
}

/** "33 (94%), 33 (94%) and 32 (91%) patients": the noun stands once, after the last count. */
function ofNext(sentence: Tagged, drafts: readonly Draft[], i: number): string {
  const draft = drafts[i];
  for (let j = i + 1; draft !== undefined && j < drafts.length && j - i <= 2 * sides; j++) {
    const next = drafts[j];
    if (next === undefined || next.kind !== "count" || !next.of) continue;
    const between = sentence.tags.slice(draft.figure.to, next.figure.from);
    return between.every((tag) => /^(?:num|mark|open|close|comma|conj)$/.test(tag)) ? next.of : "";
  }
  return "";
}

/** How many drafts back the other side of a comparison is looked for: "A (n = 12) 5% and B 7%". */
const sides = 3;

/** "70% vs. 49%", "from 9.4 to 11.1", "in A (45%) than in B (30%)": both are of one thing. */
function inherited(sentence: Tagged, drafts: readonly Draft[], i: number): string {
  const draft = drafts[i];
  for (let j = i - 1; draft !== undefined && j >= 0 && i - j <= sides; j--) {
    const before = drafts[j];
    if (before?.of === undefined || before.kind !== draft.kind || before.of === "") continue;
    if (unitOf(before) !== unitOf(draft)) continue;
    return i - j === 1 && draft.link !== "none"
      ? before.of
      : isCompared(sentence, before.end, draft.figure.from)
        ? before.of
        : "";
  }
  return "";
}

function unitOf({ unit }: Draft): string {
  return unit?.text.toLowerCase().replace(/s$/, "") ?? "";
}

/** No new statement begins between the two, and a word sets them against each other. */
function isCompared({ tokens, tags }: Tagged, from: number, to: number): boolean {
  let compared = false;
  for (let i = from; i < to; i++) {
    if (tags[i] === "stop" || tags[i] === "verb" || tags[i] === "aux" || tags[i] === "modal")
      return false;
    compared ||= /^(?:and|vs|versus|than|compared|or|to)$/.test(tokens[i]?.lower ?? "");
  }
  return compared;
}
