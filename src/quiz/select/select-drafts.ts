import type { Reading } from "../../reading/index.ts";
import type { Draft } from "../write/draft.ts";
import { isNew } from "./is-new.ts";
import { isShort, mostOfWay, worthOfWay } from "./ways.ts";

/** What a finding is worth more than what was known or done. */
const FINDING = 2;
/** What a question is worth less for each that is there already on its sentence, asked its way, of its level. */
const SAME_SENTENCE = 3;
const SAME_WAY = 2;
const SAME_LEVEL = 0.5;

/**
 * The drafts of a quiz of at most `count`, the best first: findings before the rest, each sentence,
 * way of asking and Bloom level spread, at most a third recall, none on the fact of another, none
 * unsound. At most half ask what a quoted sentence is worth, and what asks least (where a sentence
 * belongs) comes twice at most, unless the quiz is short.
 */
export function selectDrafts(
  drafts: readonly Draft[],
  count: number,
  reading: Reading,
  isSound: (draft: Draft) => boolean = () => true,
): Draft[] {
  const chosen: Draft[] = [];
  const left = new Set(drafts);
  // What was asked and done is half of a quiz at most, however much there is of it.
  const isPlan = ({ sentence }: Draft) =>
    /^(?:methods|objective)$/u.test(reading.sentences[sentence]?.role ?? "");
  const pickBest = (isFilling: boolean) => {
    let best: Draft | undefined;
    let worth = Number.NEGATIVE_INFINITY;
    for (const draft of left) {
      if (!fits(draft, chosen, count, isFilling)) continue;
      if (isPlan(draft) && chosen.filter(isPlan).length >= Math.max(4, count / 2)) continue;
      const value = worthOf(draft, chosen, reading);
      if (value > worth) [best, worth] = [draft, value];
    }
    return best;
  };
  while (chosen.length < count) {
    const best = pickBest(false) ?? (isShort(chosen.length) ? pickBest(true) : undefined);
    if (best === undefined) break;
    // Looked at only when it would be shown: checking costs more than choosing.
    if (isSound(best)) chosen.push(best);
    left.delete(best);
  }
  return dropRecall(chosen);
}

function fits(draft: Draft, chosen: readonly Draft[], count: number, isFilling: boolean): boolean {
  const sameWay = chosen.filter(({ way }) => way === draft.way).length;
  const recalled = chosen.filter(isRecall).length;
  const appraising = chosen.filter(({ appraises }) => appraises).length;
  return (
    sameWay < mostOfWay(draft.way, isFilling) &&
    !(isRecall(draft) && recalled >= Math.floor(count / 3)) &&
    !(draft.appraises && appraising >= count / 2) &&
    isNew(draft, chosen)
  );
}

function isRecall({ bloom }: Draft): boolean {
  return bloom === "remember";
}

function worthOf(draft: Draft, chosen: readonly Draft[], reading: Reading): number {
  const sentence = reading.sentences[draft.sentence];
  const isFinding = sentence?.role === "results" || sentence?.role === "conclusions";
  const count = (isSame: (other: Draft) => boolean) => chosen.filter(isSame).length;
  return (
    worthOfWay(draft.way) +
    (isFinding ? FINDING : 0) +
    2 * (sentence?.weight ?? 0) -
    SAME_SENTENCE * count((other) => other.sentence === draft.sentence) -
    SAME_WAY * count(({ way }) => way === draft.way) -
    SAME_LEVEL * count(({ bloom }) => bloom === draft.bloom)
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
