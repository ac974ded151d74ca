import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import { rankOf } from "../text/read-amount.ts";

const ROMAN = "0 i ii iii iv v vi vii viii ix x".split(" ");
/** Words that stand in an order of their own; words of one rank share a place. */
const SCALES: readonly (readonly string[])[] = [
  "first|1st second|2nd third|3rd fourth|4th fifth|5th sixth|6th seventh|7th eighth|8th",
  "none mild|slight moderate severe|serious",
  "lowest low intermediate|moderate|medium|average high highest",
  "hourly daily weekly monthly yearly|annually|annual",
  "monday tuesday wednesday thursday friday saturday sunday",
  "january february march april may june july august september october november december",
].map((scale) => scale.split(" "));
const ORDERED_BY_ROMAN = /^(?:stage|grade|phase|class)$/u;

/**
 * Applies where the options differ in one number, range or stage alone. One that has none ("not
 * reported") may stand at either end.
 */
export const lostSequence: QuestionFlaw = {
  id: "lost-sequence",
  definition:
    "Options that have an order (numbers, doses, dates, stages) are not in it, so that the reader sorts before thinking.",
  source: NINETEEN,
  remedy: "sort the options",
  find({ options }) {
    const ranks = options.map((option) => {
      const amount = option.amount;
      if (amount) return { rank: rankOf(amount), frame: amount.frame };
      const place = placeOn(option.words.map(({ lower }) => lower));
      if (place) return place;
      const stage = option.words.map(({ lower }) => lower);
      const rank = ROMAN.indexOf((stage[1] ?? "").replace(/[abc]$/u, ""));
      const isStage = stage.length === 2 && ORDERED_BY_ROMAN.test(stage[0] ?? "") && rank > 0;
      return isStage ? { rank, frame: stage[0] ?? "" } : undefined;
    });
    const sorted = ranks.flatMap((each, i) =>
      each === undefined && (i === 0 || i === ranks.length - 1) ? [] : [each],
    );
    const [first] = sorted;
    if (sorted.length < 3 || first === undefined) return undefined;
    if (sorted.some((each) => each?.frame !== first.frame)) return undefined;
    const steps = sorted.slice(1).map((each, i) => (each?.rank ?? 0) - (sorted[i]?.rank ?? 0));
    const isSorted = steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
    return isSorted
      ? undefined
      : `has options out of order (${options
          .map(({ text }) => text)
          .join("; ")
          .slice(0, 80)})`;
  },
};

/** "Second trimester": the second place of its scale. Of more words one is part of a sentence. */
function placeOn(words: readonly string[]): { rank: number; frame: string } | undefined {
  const [word = "", ...rest] = words;
  if (rest.length > 1) return undefined;
  for (const [scale, steps] of SCALES.entries()) {
    const rank = steps.findIndex((step) => step.split("|").includes(word));
    if (rank >= 0) return { rank, frame: `${scale} ${rest.join(" ")}` };
  }
  return undefined;
}
