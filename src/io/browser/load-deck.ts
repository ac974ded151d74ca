import { looksLikeDeck, readFragment } from "../../share/index.ts";
import { fetchDeck } from "./fetch-deck.ts";
import { inflateLink } from "./inflate-link.ts";
import { unpackLink } from "./unpack-link.ts";

/**
 * The deck that an address names: in its fragment (`#1.m.…`), or as a file of this site
 * or another (`?src=decks/x/deck.md`). `undefined` where it names none. Throws `InputError` for a damaged
 * link and for a file that cannot be had.
 */
export async function loadDeck(address: URL): Promise<string | undefined> {
  if (looksLikeDeck(address.hash)) {
    return (await inflateLink(readFragment(address.hash))) ?? unpackLink(address.hash);
  }
  const source = address.searchParams.get("src");
  return source === null ? undefined : fetchDeck(source, address);
}
