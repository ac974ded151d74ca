import { NINETEEN, type QuestionFlaw } from "../flaw.ts";

/** Longer than the longest distractor by so much that it is seen at a glance. */
const OVER_LONGEST = 1.25;
/** And half as long again as the others are on average: one long distractor among short ones is no cover. */
const OVER_MEAN = 1.5;
/** Characters; below, "JAK1 loss" would be marked beside "B2M". */
const LEAST_EXCESS = 10;

export const longestOptionCorrect: QuestionFlaw = {
  id: "longest-option-correct",
  definition:
    "The key is clearly longer or more detailed than every distractor, which test-wise people know how to read.",
  source: NINETEEN,
  remedy: "cut the key, or give the distractors the same detail",
  find({ keys, distractors }) {
    if (keys.length === 0 || distractors.length < 2) return undefined;
    const lengths = distractors.map(({ text }) => text.length);
    const key = Math.min(...keys.map(({ text }) => text.length));
    const longest = lengths.reduce((most, each) => Math.max(most, each), 0);
    const mean = lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
    return key >= OVER_LONGEST * longest && key >= OVER_MEAN * mean && key - longest >= LEAST_EXCESS
      ? `marks its key by length (${key} characters, the others at most ${longest})`
      : undefined;
  },
};
