import { decodeFragment, looksLikeDeck } from "../../share/index.ts";
import { fetchDeck } from "./fetch-deck.ts";

/**
 * The deck that an address names: in its fragment (`#1.d.…`), or as a file of this site
 * (`?src=decks/x/deck.md`). `undefined` where it names none. Throws `InputError` for a damaged
 * link and for a file that cannot be had.
 */
export async function loadDeck(address: URL): Promise<string | undefined> {
  if (looksLikeDeck(address.hash)) return decodeFragment(address.hash);
  const source = address.searchParams.get("src");
  return source === null ? undefined : fetchDeck(source, address);
}
