import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { crc32, InputError } from "../kernel/index.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";

/** A deck that unpacks to more than this is refused: it is no deck. */
const MAXIMUM_BYTES = 2_000_000;
/** CRC-32 (4 bytes, big endian) and length in bytes (3 bytes) before the deflated text. */
const HEADER_BYTES = 7;

/**
 * The deck as a URL fragment, without `#`: `1.<codec>.<payload>`. Codec `d` is raw deflate
 * (RFC 1951) of the UTF-8 text; the payload is base64url of CRC-32, length and deflated bytes.
 * Throws `InputError` for a deck too large to share.
 */
export function encodeFragment(markdown: string): string {
  const text = strToU8(markdown);
  if (text.length > MAXIMUM_BYTES) {
    throw new InputError("the deck is too large for a link", "send the file deck.md instead");
  }
  const packed = deflateSync(text, { level: 9 });
  const bytes = new Uint8Array(HEADER_BYTES + packed.length);
  new DataView(bytes.buffer).setUint32(0, crc32(text));
  for (let i = 0; i < 3; i++) bytes[4 + i] = (text.length >> (16 - 8 * i)) & 0xff;
  bytes.set(packed, HEADER_BYTES);
  return `1.d.${toBase64Url(bytes)}`;
}

/** True when the fragment means to be a deck, whether or not it is whole. */
export function looksLikeDeck(fragment: string): boolean {
  return /^#?\d+\.(?:[a-z]|$)/u.test(fragment);
}

/**
 * The deck in a fragment or a whole link, byte for byte as it was encoded. Line breaks and what
 * mail and chat programs add behind it are taken off: `)`, `”`, or `%E2%80%9D`, as an address bar
 * writes that. Throws `InputError` for anything else that `encodeFragment` never gave: the
 * checksum sees to it that no deck is shown that differs.
 */
export function decodeFragment(link: string): string {
  const fragment = link.slice(link.indexOf("#") + 1).replace(/\s+/gu, "");
  const match = /^(\d+)\.([a-z]+)\.([\w-]*)/u.exec(fragment);
  if (!match) throw damaged();
  const [, version, codec, payload = ""] = match;
  if (version !== "1" || codec !== "d") {
    throw new InputError(
      "this link was made by a newer version of journal-club",
      "update the program, or ask the sender for the file deck.md",
    );
  }
  // A trailing `_` or `-` may be the chat program's; the checksum decides.
  for (const candidate of new Set([payload, payload.replace(/[_-]+$/u, "")])) {
    const markdown = unpack(candidate);
    if (markdown !== undefined) return markdown;
  }
  throw damaged();
}

function unpack(payload: string): string | undefined {
  const bytes = fromBase64Url(payload);
  if (!bytes || bytes.length <= HEADER_BYTES) return undefined;
  const checksum = new DataView(bytes.buffer).getUint32(0);
  const length = ((bytes[4] ?? 0) << 16) | ((bytes[5] ?? 0) << 8) | (bytes[6] ?? 0);
  if (length > MAXIMUM_BYTES) return undefined;
  try {
    // One byte of room more than promised, so that a longer text shows itself; no bomb can grow.
    const out = new Uint8Array(length + 1);
    const text = inflateSync(bytes.subarray(HEADER_BYTES), { out });
    return text.length === length && crc32(text) === checksum ? strFromU8(text) : undefined;
  } catch {
    return undefined;
  }
}

function damaged(): InputError {
  return new InputError(
    "this link is damaged or cut short, so the deck in it cannot be shown",
    "copy the whole link again (some chat programs cut links at 2,000 or 4,000 characters), or ask the sender for the file deck.md",
  );
}
