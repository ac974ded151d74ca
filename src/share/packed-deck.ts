import { crc32, InputError } from "../kernel/index.ts";
import { fromBase64Url } from "./base64url.ts";

/** A deck that unpacks to more than this is refused: it is no deck. */
export const MAXIMUM_BYTES = 2_000_000;
/** CRC-32 (4 bytes, big endian) and length in bytes (3 bytes) before the deflated text. */
export const HEADER_BYTES = 7;

/** A chat program sets a link between no more marks than these. */
const MOST_TRAILING = 8;

/** What a link carries: raw deflate (RFC 1951) of a text, and what tells that it came whole. */
export interface PackedDeck {
  readonly deflated: Uint8Array<ArrayBuffer>;
  /** Of the text, in bytes of UTF-8. */
  readonly length: number;
  readonly checksum: number;
}

/** True when the fragment means to be a deck, whether or not it is whole. */
export function looksLikeDeck(fragment: string): boolean {
  return /^#?\d+\.(?:[a-z]|$)/u.test(fragment);
}

/**
 * What a fragment or a whole link can carry, the likeliest reading first; `isWhole` decides which
 * of them it is. Line breaks and what mail and chat programs add behind it are taken off: `)`,
 * `”`, or `%E2%80%9D`, as an address bar writes that.
 *
 * @throws {InputError} for what can be no link of ours, or is one of a newer version
 */
export function readFragment(link: string): PackedDeck[] {
  const fragment = link.slice(link.indexOf("#") + 1).replace(/\s+/gu, "");
  const match = /^(\d+)\.([a-z]+)\.([\w-]*)/u.exec(fragment);
  if (!match) throw damagedLink();
  const [, version, codec, payload = ""] = match;
  if (version !== "1" || codec !== "d") {
    throw new InputError(
      "this link was made by a newer version of journal-club",
      "update the program, or ask the sender for the file deck.md",
    );
  }
  // A trailing `_` or `-` may be the chat program's or the payload's own; the checksum decides.
  const trailing = Math.min(/[_-]*$/u.exec(payload)?.[0].length ?? 0, MOST_TRAILING);
  const candidates = Array.from({ length: trailing + 1 }, (_, cut) =>
    payload.slice(0, payload.length - cut),
  );
  return candidates.flatMap((each) => readPayload(each) ?? []);
}

function readPayload(payload: string): PackedDeck | undefined {
  const bytes = fromBase64Url(payload);
  if (!bytes || bytes.length <= HEADER_BYTES) return undefined;
  const checksum = new DataView(bytes.buffer).getUint32(0);
  const length = ((bytes[4] ?? 0) << 16) | ((bytes[5] ?? 0) << 8) | (bytes[6] ?? 0);
  if (length > MAXIMUM_BYTES) return undefined;
  return { deflated: bytes.subarray(HEADER_BYTES), length, checksum };
}

/** Whether the bytes are those that were packed: deflate alone decodes many mutated links. */
export function isWhole(bytes: Uint8Array, { length, checksum }: PackedDeck): boolean {
  return bytes.length === length && crc32(bytes) === checksum;
}

export function damagedLink(): InputError {
  return new InputError(
    "this link is damaged or cut short, so the deck in it cannot be shown",
    "copy the whole link again (some chat programs cut links at 2,000 or 4,000 characters), or ask the sender for the file deck.md",
  );
}
