import type { Section } from "../../article/index.ts";

/** "3. Results and discussion", "Discussion of the results" is none. */
const BOTH = /^[\d.\s]*(?:results?|findings)\b/iu;

/**
 * For each section, whether it reports results: by its kind, or as a part of "Results and
 * discussion", whose kind is the discussion's, where the article has no results beside.
 */
export function findResults(sections: readonly Section[]): boolean[] {
  const isResult = sections.map(({ kind }) => kind === "results");
  if (isResult.includes(true)) return isResult;
  /** Level of the heading that names both, as far as its sections go. */
  let open = Number.POSITIVE_INFINITY;
  return sections.map(({ kind, heading, level }) => {
    if (level <= open) open = Number.POSITIVE_INFINITY;
    if (kind === "discussion" && BOTH.test(heading)) open = Math.min(open, level);
    return kind === "discussion" && open < Number.POSITIVE_INFINITY;
  });
}
