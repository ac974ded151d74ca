import type { Card } from "../card.ts";

/** What numbers and the statistics behind them say, and what they are taken to say. */
export const FIGURE_CARDS: readonly Card[] = [];
