import { canEnd } from "./can-end.ts";
import type { Cut } from "./cut.ts";
import { dropParentheses } from "./drop-words.ts";
import {
  countKept,
  countWords,
  type Draft,
  fits,
  maximumHeadlineWords,
  printDraft,
  tagAt,
  without,
} from "./headline-draft.ts";
import { listGivenCuts } from "./is-given.ts";
import { listAsides } from "./list-asides.ts";
import { listDateCuts } from "./list-date-cuts.ts";
import { listLeads } from "./list-leads.ts";
import { listMemberCuts } from "./list-member-cuts.ts";
import { listReport, listSmallCuts } from "./list-small-cuts.ts";
import { listSubjectCuts } from "./list-subject-cuts.ts";
import { listTails } from "./list-tails.ts";
import { listVerbCuts } from "./list-verb-cuts.ts";

/** A clause that fits on a slide, with what its making cost. */
export interface Shortened {
  readonly draft: Draft;
  readonly cost: number;
  /** True where the verb went, as headlines do without. */
  readonly verbless?: boolean;
}

/**
 * The clause with the cheapest cuts that bring it to 15 words, `undefined` where none do. One tail
 * at most is cut; all else is tried from the cheapest on, and what was not needed is given back.
 */
export function cutClause(draft: Draft): Shortened | undefined {
  if (fits(draft)) return { draft, cost: 0 };
  // Leads, tails and asides are looked for where no bracket stands in the way.
  const bare = dropParentheses(draft);
  const leads = listLeads(bare);
  const inner = [
    ...listSmallCuts(draft),
    ...leads.flatMap((lead) => listReport(without(draft, (index) => lead.drop.includes(index)))),
    ...listAsides(bare),
    ...leads,
    ...listSubjectCuts(bare),
    ...listVerbCuts(bare),
    ...listMemberCuts(bare),
    ...listGivenCuts(bare),
    ...listDateCuts(bare),
  ].sort((a, b) => a.cost - b.cost);
  let best: Shortened | undefined;
  // One cut that suffices can be cheaper than the two that come before it.
  const excess = countKept(draft) - maximumHeadlineWords;
  for (const cut of inner) {
    if (cut.drop.length + SLACK < excess) continue;
    const made = cutWith(draft, cut, []);
    if (made !== undefined && (best === undefined || made.cost < best.cost)) best = made;
  }
  const tails = listTails(bare).sort((a, b) => a.cost - b.cost);
  for (const tail of [{ drop: [], cost: 0 }, ...tails]) {
    if (best !== undefined && tail.cost >= best.cost) break;
    const made = cutWith(draft, tail, inner);
    if (made !== undefined && (best === undefined || made.cost < best.cost)) best = made;
  }
  return best;
}

/** A token that goes takes one word with it, save marks between spaces and "12 000" in the rest. */
const SLACK = 3;

function cutWith(draft: Draft, tail: Cut, inner: readonly Cut[]): Shortened | undefined {
  const drop = (cuts: readonly Cut[]) => {
    const dropped = new Set(cuts.flatMap((cut) => cut.drop));
    return without(draft, (index) => dropped.has(index));
  };
  // Most clauses are too long for any set of cuts: one look tells.
  if (!fits(drop([tail, ...inner]))) return undefined;
  const made: Cut[] = [tail];
  for (const cut of inner) {
    if (fits(drop(made))) break;
    made.push(cut);
  }
  if (losesVerb(draft, drop(made.filter(({ verbless }) => !verbless)))) return undefined;
  for (let i = made.length - 1; i > 0; i--) {
    const fewer = made.filter((_, j) => j !== i);
    if (fits(drop(fewer))) made.splice(i, 1);
  }
  return {
    draft: drop(made),
    cost: made.reduce((sum, { cost }) => sum + cost, 0),
    verbless: made.some(({ verbless }) => verbless),
  };
}

/** Some 15 words of a clause that no cut makes fit: the longest start that does not break off. */
export function breakClause(draft: Draft): Draft {
  let length = 1;
  for (let k = 1; k <= draft.kept.length; k++) {
    const start = { ...draft, kept: draft.kept.slice(0, k) };
    if (countWords(printDraft(start)) > maximumHeadlineWords) break;
    if (canEnd(draft, k, true)) length = k;
  }
  return { ...draft, kept: draft.kept.slice(0, length) };
}

/** A misread aside can hold the only verb, or that of "whether" and "that". */
function losesVerb(draft: Draft, shorter: Draft): boolean {
  const finite = ({ tags, kept }: Draft, after = -1) =>
    kept.some((index) => index > after && /^(?:verb|aux|modal)$/.test(tags[index] ?? ""));
  const opener = shorter.kept.findLast((index) => draft.tags[index] === "sub");
  if (opener !== undefined && finite(draft, opener) && !finite(shorter, opener)) return true;
  // "To compare A with B" asks without one.
  return finite(draft) && !finite(shorter) && tagAt(shorter, 0) !== "to";
}
