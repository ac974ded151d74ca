import { crc32, InputError } from "../kernel/index.ts";
import { fromBase64Url } from "./base64url.ts";
import { mendLink } from "./mend-link.ts";

/** A deck that unpacks to more bytes than this is refused: it is no deck. */
export const MAXIMUM_BYTES = 2_000_000;
/** Of one that was packed by mixing, which takes its time: a bomb would hold a phone for seconds. */
export const MAXIMUM_MIXED = 262_144;
/** Which dictionary links are packed with; a later one gets another number and stands beside it. */
export const DICTIONARY_ID = 1;
/** In the byte of the dictionary: the deck holds questions, so that there will be a score. */
export const ASKS = 0x40;

/** A chat program sets a link between no more marks than these. */
const MOST_TRAILING = 8;

/**
 * How the text was packed. `d`: raw deflate (RFC 1951). `f`: raw deflate with our dictionary.
 * `m`: context mixing primed by it, with the deck's opening first (see `mix.ts`).
 */
export type Codec = "d" | "f" | "m";

/** What a link carries: a packed text, and what tells that it came whole. */
export interface PackedDeck {
  readonly codec: Codec;
  readonly packed: Uint8Array<ArrayBuffer>;
  /** Of the text, in bytes of UTF-8. */
  readonly length: number;
  /** CRC-32 of these bytes. */
  readonly checksum: number;
  /** Of `m`: how much of the text is its opening, and the lower half of the CRC-32 of that. */
  readonly opening: number;
  readonly openingCheck: number;
  /** Of `m`: whether the deck has questions. */
  readonly asks: boolean;
}

/** True when the fragment means to be a deck, whether or not it is whole. */
export function looksLikeDeck(fragment: string): boolean {
  return /^#?\d+\.(?:[a-z]|$)/u.test(fragment);
}

/**
 * What a fragment or a whole link can carry, the likeliest reading first; `isWhole` decides which
 * of them it is. What mail and chat programs add to it and behind it is taken off: line breaks,
 * `)`, `”`, or `%E2%80%9D`, as an address bar writes that.
 *
 * @throws {InputError} for what can be no link of ours, or is one of a newer version
 */
export function readFragment(link: string): PackedDeck[] {
  const found: PackedDeck[] = [];
  let isNewer = false;
  for (const fragment of mendLink(link)) {
    const [, version, codec, payload = ""] = /^(\d+)\.([a-z]+)\.([\w-]*)/u.exec(fragment) ?? [];
    if (version === undefined) continue;
    if (version !== "1" || !isCodec(codec)) isNewer = true;
    else if (codec === "d") found.push(...readTrailed(payload));
    else found.push(...(readDictionaryPayload(codec, payload) ?? []));
  }
  if (found.length > 0) return found;
  if (!isNewer) throw damagedLink();
  throw new InputError(
    "this link was made by a newer version of journal-club",
    "update the program, or ask the sender for the file deck.md",
  );
}

function isCodec(codec: string | undefined): codec is Codec {
  return codec === "d" || codec === "f" || codec === "m";
}

/** A trailing `_` or `-` may be the chat program's or the payload's own; the checksum decides. */
function readTrailed(payload: string): PackedDeck[] {
  const trailing = Math.min(/[_-]*$/u.exec(payload)?.[0].length ?? 0, MOST_TRAILING);
  const candidates = Array.from({ length: trailing + 1 }, (_, cut) =>
    payload.slice(0, payload.length - cut),
  );
  return candidates.flatMap((each) => readDeflated(each) ?? []);
}

/** CRC-32 (4 bytes, big endian), length (3 bytes), deflated text. */
function readDeflated(payload: string): PackedDeck | undefined {
  const bytes = fromBase64Url(payload);
  if (!bytes || bytes.length <= 7) return undefined;
  const checksum = new DataView(bytes.buffer).getUint32(0);
  const length = ((bytes[4] ?? 0) << 16) | ((bytes[5] ?? 0) << 8) | (bytes[6] ?? 0);
  if (length > MAXIMUM_BYTES) return undefined;
  const packed = bytes.subarray(7);
  return { codec: "d", packed, length, checksum, opening: 0, openingCheck: 0, asks: false };
}

/**
 * Dictionary and `ASKS` (1 byte), length (1 to 4 bytes, seven bits in each, the lowest first), CRC-32
 * (4 bytes, big endian), of `m` also the opening's length and its check (2 bytes); then what is
 * packed. Neither packer minds what follows it, so that nothing has to be taken off the end.
 */
function readDictionaryPayload(codec: "f" | "m", payload: string): PackedDeck[] | undefined {
  // A last digit alone holds no byte, and unused bits are no matter here.
  const bytes = fromBase64Url(
    payload.slice(0, payload.length - (payload.length % 4 === 1 ? 1 : 0)),
    true,
  );
  if (!bytes || bytes.length < 7) return undefined;
  let at = 1;
  const read = (count: number) => {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 256 + (bytes[at++] ?? 0);
    return value;
  };
  const readVarying = () => {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  const [about = 0] = bytes;
  const length = readVarying();
  const checksum = read(4);
  const opening = codec === "m" ? readVarying() : 0;
  const openingCheck = codec === "m" ? read(2) : 0;
  const most = codec === "m" ? MAXIMUM_MIXED : MAXIMUM_BYTES;
  if ((about & ~ASKS) !== DICTIONARY_ID || length > most || opening > length) return undefined;
  const packed = bytes.subarray(at);
  return [{ codec, packed, length, checksum, opening, openingCheck, asks: (about & ASKS) !== 0 }];
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
