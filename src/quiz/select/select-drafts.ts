import type { Reading } from "../../reading/index.ts";
import type { Draft } from "../write/draft.ts";

/** What each way of asking is worth: reading a result and weighing a claim before recalling a word. */
const WORTH: Readonly<Record<string, number>> = {
  link: 9,
  "causal-word": 9,
  direction: 9,
  equality: 9,
  interval: 8,
  "p-value": 6,
  share: 8,
  cause: 8,
  statement: 8,
  difference: 6,
  number: 6,
  design: 6,
  population: 6,
  predicate: 5,
  order: 4,
  evidence: 7,
  exposure: 5,
  member: 5,
  own: 5,
  role: 5,
  method: 5,
  subject: 4,
  count: 4,
  expansion: 1,
};

/** How many of a way a quiz may hold; ways without a figure may fill it. */
const MOST: Readonly<Record<string, number>> = {
  design: 1,
  order: 1,
  "p-value": 1,
  population: 1,
  expansion: 1,
  difference: 1,
  interval: 2,
  evidence: 1,
  role: 5,
  number: 5,
  count: 1,
  subject: 2,
  own: 2,
  method: 2,
};

/**
 * The drafts of a quiz of at most `count`, the best first: findings before the rest, each sentence
 * and each way of asking spread, at most a third recall, none on the fact of another, none unsound.
 */
export function selectDrafts(
  drafts: readonly Draft[],
  count: number,
  reading: Reading,
  isSound: (draft: Draft) => boolean = () => true,
): Draft[] {
  const chosen: Draft[] = [];
  const left = new Set(drafts);
  while (chosen.length < count && left.size > 0) {
    let best: Draft | undefined;
    let worth = Number.NEGATIVE_INFINITY;
    for (const draft of left) {
      if (!fits(draft, chosen, count)) continue;
      const value = worthOf(draft, chosen, reading);
      if (value > worth) [best, worth] = [draft, value];
    }
    if (best === undefined) break;
    // Looked at only when it would be shown: checking costs more than choosing.
    if (isSound(best)) chosen.push(best);
    left.delete(best);
  }
  return dropRecall(chosen);
}

function fits(draft: Draft, chosen: readonly Draft[], count: number): boolean {
  const sameWay = chosen.filter(({ way }) => way === draft.way).length;
  const recalled = chosen.filter(isRecall).length;
  return (
    sameWay < (MOST[draft.way] ?? count) &&
    !(isRecall(draft) && recalled >= Math.floor(count / 3)) &&
    isNew(draft, chosen)
  );
}

/** True when no other question asks for the same, or would have its answer given away. */
export function isNew(draft: Draft, others: readonly Draft[]): boolean {
  // The order of statements asks for none of them, and gives none away.
  if (draft.way === "order") return others.every(({ way }) => way !== "order");
  return others.every(
    (other) =>
      other.way === "order" ||
      (other.fact !== draft.fact &&
        other.stem !== draft.stem &&
        !(other.sentence === draft.sentence && keyText(other) === keyText(draft)) &&
        !(
          other.sentence === draft.sentence &&
          (draft.tellsAll === true ||
            other.tellsAll === true ||
            (isClaim(draft) && isClaim(other) && !(isOneOfMany(draft) && isOneOfMany(other))))
        ) &&
        !givesAway(draft, other) &&
        !givesAway(other, draft)),
  );
}

function isClaim({ fact }: Draft): boolean {
  return /^(?:claim|role|relation|evidence)\b/u.test(fact);
}

/** A sentence may make several claims; the fact of each says which. */
function isOneOfMany({ fact }: Draft): boolean {
  return /^claim \d+ \S/u.test(fact);
}

/** The key of one stands in the stem of the other, long enough not to be chance. */
function givesAway(one: Draft, other: Draft): boolean {
  const key = keyText(one).toLowerCase();
  if (key.length < 4) return false;
  const texts = [other.stem.toLowerCase(), keyText(other).toLowerCase()];
  return key.length < 12
    ? texts[0]?.includes(` ${key}`) === true
    : texts.some((text) => text.includes(key));
}

function keyText({ answer }: Draft): string {
  if (answer.kind === "order") return answer.items.map(({ text }) => text).join(" ");
  return answer.kind === "single" ? answer.key : String(answer.value);
}

function isRecall({ bloom }: Draft): boolean {
  return bloom === "remember";
}

function worthOf(draft: Draft, chosen: readonly Draft[], reading: Reading): number {
  const sentence = reading.sentences[draft.sentence];
  const isFinding = sentence?.role === "results" || sentence?.role === "conclusions";
  const sameSentence = chosen.filter((other) => other.sentence === draft.sentence).length;
  const sameWay = chosen.filter(({ way }) => way === draft.way).length;
  const sameLevel = chosen.filter(({ bloom }) => bloom === draft.bloom).length;
  return (
    (WORTH[draft.way] ?? 3) +
    (isFinding ? 2 : 0) +
    2 * (sentence?.weight ?? 0) -
    3 * sameSentence -
    2 * sameWay -
    0.5 * sameLevel
  );
}

/** Where a quiz is short, a third of it is less than was allowed: the least worthy recall goes. */
function dropRecall(chosen: readonly Draft[]): Draft[] {
  const kept = [...chosen];
  const recalled = () => kept.filter(isRecall);
  while (recalled().length > Math.max(1, kept.length / 3)) {
    kept.splice(kept.indexOf(recalled().at(-1) as Draft), 1);
  }
  return kept;
}
