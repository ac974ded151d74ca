import type { Quantity } from "../../reading/index.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Of the numbers of a sentence, those that its claim is about: within the claim's words, or behind
 * them before another clause begins. A hazard ratio is not shown under the headline of the other
 * half of its sentence.
 *
 *     Survival was longer (HR 0.71), and relapse was rarer (HR 0.50).
 *     ------------------- 0.71       ------------------ 0.50
 */
export function numbersOfClaim(
  claim: string,
  others: readonly string[],
  text: string,
  quantities: readonly Quantity[],
): Quantity[] {
  const own = findClaim(claim, text);
  if (own === undefined) return [...quantities];
  const rest = others.flatMap((each) => findClaim(each, text) ?? []);
  return quantities.filter(({ start, end }) => {
    if (start >= own.start && end <= own.end) return true;
    if (rest.some((place) => start >= place.start && end <= place.end)) return false;
    if (start < own.start) {
      const between = text.slice(end, own.start);
      return !NEXT_CLAUSE.test(between) && !rest.some((place) => place.start < own.start);
    }
    return !NEXT_CLAUSE.test(text.slice(own.end, start));
  });
}

/** Where something else begins to be said. */
const NEXT_CLAUSE =
  /;\s|,\s(?:and|but|whereas|while|although|whilst|with)\s|\s(?:but|whereas|while)\s/u;

/** The shortest stretch of the text that holds the claim's words in their order. */
function findClaim(claim: string, text: string): Place | undefined {
  const words = claim.toLowerCase().split(/\s+/u).filter(Boolean);
  const lower = text.toLowerCase();
  const [first] = words;
  if (first === undefined) return undefined;
  let best: Place | undefined;
  for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1)) {
    let end = at;
    const isThere = words.every((word) => {
      const next = lower.indexOf(word, end);
      if (next < 0) return false;
      end = next + word.length;
      return true;
    });
    if (!isThere) break;
    if (best === undefined || end - at < best.end - best.start) best = { start: at, end };
  }
  return best;
}
