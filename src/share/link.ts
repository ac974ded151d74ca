import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { crc32, InputError } from "../kernel/index.ts";
import { toBase64Url } from "./base64url.ts";
import {
  damagedLink,
  HEADER_BYTES,
  isWhole,
  MAXIMUM_BYTES,
  type PackedDeck,
  readFragment,
} from "./packed-deck.ts";

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

/**
 * The deck in a fragment or a whole link, byte for byte as it was encoded. Throws `InputError` for
 * anything that `encodeFragment` never gave: the checksum sees to it that no deck is shown that
 * differs.
 */
export function decodeFragment(link: string): string {
  for (const candidate of readFragment(link)) {
    const markdown = unpack(candidate);
    if (markdown !== undefined) return markdown;
  }
  throw damagedLink();
}

function unpack(packed: PackedDeck): string | undefined {
  try {
    // One byte of room more than promised, so that a longer text shows itself; no bomb can grow.
    const out = new Uint8Array(packed.length + 1);
    const text = inflateSync(packed.deflated, { out });
    return isWhole(text, packed) ? strFromU8(text) : undefined;
  } catch {
    return undefined;
  }
}
