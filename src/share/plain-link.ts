import { deflateSync, strToU8 } from "fflate";
import { crc32, InputError } from "../kernel/index.ts";
import { toBase64Url } from "./base64url.ts";
import { MAXIMUM_BYTES } from "./packed-deck.ts";

/**
 * The deck as a URL fragment of codec `d`, without `#`: longer than others, and made at once, of
 * what every page holds. For the way from one of our pages to another. Throws `InputError` for a
 * deck too large to share.
 */
export function encodeFragment(markdown: string): string {
  const text = textOf(markdown);
  const head = [...bigEndian(crc32(text), 4), ...bigEndian(text.length, 3)];
  const packed = deflateSync(text, { level: 9 });
  const bytes = new Uint8Array(head.length + packed.length);
  bytes.set(head);
  bytes.set(packed, head.length);
  return `1.d.${toBase64Url(bytes)}`;
}

/** The deck in bytes. Throws `InputError` when it is too large for any link. */
export function textOf(markdown: string): Uint8Array {
  const text = strToU8(markdown);
  if (text.length <= MAXIMUM_BYTES) return text;
  throw new InputError("the deck is too large for a link", "send the file deck.md instead");
}

export function bigEndian(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, i) => (value >>> (8 * (bytes - 1 - i))) & 0xff);
}
