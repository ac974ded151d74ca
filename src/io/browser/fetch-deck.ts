import { InputError } from "../../kernel/index.ts";

/** Longer than any deck, in bytes; a mistaken address must not fill the memory. */
const MAXIMUM_BYTES = 2_000_000;
/** What of a file's beginning tells a page of HTML: a static host may answer a missing file so. */
const PAGE = /^\s*<(?:!doctype|html|\?xml)/iu;

/**
 * The text of a deck that is a file of this site, or of another one that lets itself be read.
 *
 * @param source its address, relative to `address`; the page of a file on GitHub and its like will do
 * @throws {InputError} when it is not on https, cannot be had, or is no deck
 */
export async function fetchDeck(source: string, address: URL): Promise<string> {
  const named = URL.canParse(source, address.href) ? new URL(source, address.href) : undefined;
  const isHere = named?.origin === address.origin;
  if (!named || (!isHere && named.protocol !== "https:")) {
    throw new InputError(
      `the address ${source} cannot be read from here`,
      "give one that begins with https://, or open the file deck.md with “Choose a file”",
    );
  }
  const url = isHere ? named : (await import("./raw-address.ts")).rawAddress(named);
  let answer: Response;
  try {
    answer = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer" });
  } catch {
    throw isHere ? unreachable(source) : closed(url);
  }
  if (!answer.ok) throw missing(source);
  const text = await readText(answer, source);
  if (PAGE.test(text)) throw isHere ? missing(source) : noDeck(source);
  // A file of the site is one of ours; of what others hold we ask that it begins as a deck does.
  if (!isHere && !/^\ufeff?---[^\S\n]*\r?\n/u.test(text)) throw noDeck(source);
  return text;
}

/** No more of it than a deck may have: who answers without end is not waited for. */
async function readText(answer: Response, source: string): Promise<string> {
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read().catch(() => {
      throw unreachable(source);
    });
    if (done) break;
    bytes += value.length;
    if (bytes > MAXIMUM_BYTES) {
      await reader.cancel();
      throw new InputError(`the file ${source} is too large for a deck`, "check the address");
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

const missing = (source: string) =>
  new InputError(`there is no deck at ${source}`, "check the address");

const unreachable = (source: string) =>
  new InputError(`the deck ${source} could not be loaded`, "check the connection and reload");

const noDeck = (source: string) =>
  new InputError(
    `what is at ${source} is no deck`,
    "give the address of the file deck.md itself, not of a page that shows it",
  );

/** The browser does not tell which of the two it was. */
const closed = (url: URL) =>
  new InputError(
    `${url.host} could not be reached, or does not let other sites read its files (CORS)`,
    "check the address; put deck.md on GitHub, GitLab, Codeberg or Zenodo, which do, or download it and open it with “Choose a file”",
  );
