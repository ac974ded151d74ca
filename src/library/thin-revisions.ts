import type { Revision } from "./revision.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far apart typed versions stand, by their age: of each stretch the last one is kept. */
const STRETCHES = [
  { youngerThan: HOUR, stretch: MINUTE },
  { youngerThan: DAY, stretch: 10 * MINUTE },
  { youngerThan: 30 * DAY, stretch: DAY },
  { youngerThan: Number.POSITIVE_INFINITY, stretch: 7 * DAY },
] as const;

/** A version that was cut by so many characters at once may be wanted back: so long it is kept. */
const CUT = 200;
const CUT_KEPT = 7 * DAY;

/**
 * The versions that may go, by number. Of typed ones the last of each minute is kept for an hour, of
 * each ten minutes for a day, of each day for a month, and of each week for ever; and for a week what
 * stood before a large cut. The newest version, named ones and all that were not typed are kept.
 */
export function thinRevisions(revisions: readonly Revision[], now: number): number[] {
  const sorted = [...revisions].sort((a, b) => a.number - b.number);
  return sorted.flatMap((each, i) => {
    const next = sorted[i + 1];
    if (!next || each.origin !== "typed" || each.name !== undefined) return [];
    const age = now - each.at;
    if (each.size - next.size >= CUT && age < CUT_KEPT) return [];
    const { stretch } = STRETCHES.find(({ youngerThan }) => age < youngerThan) ?? STRETCHES[3];
    const isLastOfStretch = Math.floor(each.at / stretch) !== Math.floor(next.at / stretch);
    return isLastOfStretch ? [] : [each.number];
  });
}
