import type { Card } from "./card.ts";
import { CLAIM_CARDS } from "./claims/index.ts";
import { FIGURE_CARDS } from "./figures/index.ts";
import { PLAN_CARDS } from "./plan/index.ts";

export type { Asked, Card, CardPlace } from "./card.ts";

export const CARDS: readonly Card[] = [...FIGURE_CARDS, ...PLAN_CARDS, ...CLAIM_CARDS];
