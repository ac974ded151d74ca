import type { Card } from "../card.ts";
import { WORD_CARDS } from "./words.ts";

/** What the words of results and conclusions say, and what they are taken to say. */
export const CLAIM_CARDS: readonly Card[] = [...WORD_CARDS];
