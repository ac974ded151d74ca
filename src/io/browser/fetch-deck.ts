import { InputError } from "../../kernel/index.ts";

/** Longer than any deck; a mistaken address must not fill the memory. */
const MAXIMUM_CHARACTERS = 2_000_000;

/**
 * The text of a deck that is a file of this site.
 *
 * @param source its address, relative to `address`
 * @throws {InputError} when it is on another site, cannot be had, or is no deck
 */
export async function fetchDeck(source: string, address: URL): Promise<string> {
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
