import { inflateLink } from "../../io/browser/index.ts";
import { looksLikeDeck, readFragment, unmixOpening } from "../../share/index.ts";

/** What can be known of a linked deck at once: all of it, or its opening. */
export interface EarlyDeck {
  readonly markdown: string;
  /** Whether that is the whole deck. */
  readonly isWhole: boolean;
  /** Whether a deck of which only the opening is known has questions. */
  readonly asks: boolean;
}

/**
 * The deck in an address, or its front matter and first slide, by what this script holds: the rest
 * of our ways to unpack has yet to be fetched. `undefined` for an address without a deck, and for
 * whatever goes wrong: who comes later looks again, and says it.
 */
export async function earlyDeck(hash: string): Promise<EarlyDeck | undefined> {
  if (!looksLikeDeck(hash)) return undefined;
  try {
    const decks = readFragment(hash);
    const markdown = await inflateLink(decks);
    if (markdown !== undefined) return { markdown, isWhole: true, asks: false };
    for (const deck of decks) {
      const opening = unmixOpening(deck);
      if (opening !== undefined) return { markdown: opening, isWhole: false, asks: deck.asks };
    }
  } catch {
    // No link of ours, or one that is damaged.
  }
  return undefined;
}
