import type { Card } from "../card.ts";

/** What the way a study was done lets it answer, and what it leaves open. */
export const PLAN_CARDS: readonly Card[] = [];
