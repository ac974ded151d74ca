import { InputError } from "../../kernel/index.ts";
import { decodeFragment, looksLikeDeck } from "../../share/index.ts";

/** Longer than any deck; a mistaken address must not fill the memory. */
const MAXIMUM_CHARACTERS = 2_000_000;

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

async function fetchDeck(source: string, address: URL): Promise<string> {
  const url = URL.canParse(source, address.href) ? new URL(source, address.href) : undefined;
  if (!url || url.origin !== address.origin) {
    throw new InputError(
      `the deck ${source} is not on this site`,
      "open its file deck.md with “Choose a file”",
    );
  }
  let answer: Response;
  try {
    answer = await fetch(url, { credentials: "omit" });
  } catch {
    throw new InputError(
      `the deck ${source} could not be loaded`,
      "check the connection and reload",
    );
  }
  const text = answer.ok ? await answer.text() : "";
  // A static host may answer a missing file with its start page.
  if (!answer.ok || /^\s*<!doctype/iu.test(text)) {
    throw new InputError(`there is no deck at ${source}`, "check the address");
  }
  if (text.length > MAXIMUM_CHARACTERS) {
    throw new InputError(`the file ${source} is too large for a deck`, "check the address");
  }
  return text;
}
