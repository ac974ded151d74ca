import type { QuizFlaw } from "../flaw.ts";

/** Below, any arrangement of keys is likely enough by chance. */
const LEAST_QUESTIONS = 8;
/**
 * One quiz in a hundred that was shuffled fairly would be flagged: with four options, 6 of 8 keys
 * in one place pass only if the other two are apart.
 */
const NORMAL_AT_1_PERCENT = 2.326;

export const positionBias: QuizFlaw = {
  id: "position-bias",
  definition:
    "Over a quiz the key stands in one place so often that chance does not explain it, and guessing that place pays.",
  source: "Haladyna et al. 2002 (vary the location of the right answer); chi-square at 1%",
  remedy: "move some keys to other places",
  find(items) {
    const placed = items.flatMap(({ kind, options }, question) =>
      kind === "single" && options.length >= 2
        ? [
            {
              question,
              place: options.findIndex(({ correct }) => correct),
              options: options.length,
            },
          ]
        : [],
    );
    if (placed.length < LEAST_QUESTIONS) return [];
    const places = Math.max(...placed.map(({ options }) => options));
    const expected = new Array<number>(places).fill(0);
    const observed = new Array<number>(places).fill(0);
    for (const { place, options } of placed) {
      observed[place] = (observed[place] ?? 0) + 1;
      for (let i = 0; i < options; i++) expected[i] = (expected[i] ?? 0) + 1 / options;
    }
    const chiSquare = observed.reduce((sum, count, i) => {
      const mean = expected[i] ?? 1;
      return sum + (count - mean) ** 2 / mean;
    }, 0);
    if (chiSquare <= limitOf(places - 1)) return [];
    const most = observed.indexOf(Math.max(...observed));
    // The first of them: a finding needs a line, and there it is one of those to change.
    const question = placed.find(({ place }) => place === most)?.question ?? 0;
    const what = `has its key where ${observed[most]} of ${placed.length} have it, at place ${most + 1}`;
    return [{ question, what }];
  },
};

/** The 1% point of chi-square (Wilson and Hilferty 1931): 6.6, 9.2, 11.3 for 1, 2, 3 degrees. */
function limitOf(degrees: number): number {
  const ninth = 2 / (9 * degrees);
  return degrees * (1 - ninth + NORMAL_AT_1_PERCENT * Math.sqrt(ninth)) ** 3;
}
