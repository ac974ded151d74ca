import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { crc32 } from "../kernel/index.ts";
import { toBase64Url } from "./base64url.ts";
import { NOTES } from "./dictionary/notes.ts";
import { PHRASES } from "./dictionary/phrases.ts";
import { PROSE } from "./dictionary/prose.ts";
import { mix, unmix } from "./mix.ts";
import { openingLength } from "./opening.ts";
import {
  ASKS,
  type Codec,
  DICTIONARY_ID,
  damagedLink,
  isWhole,
  type PackedDeck,
  readFragment,
} from "./packed-deck.ts";
import { bigEndian, encodeFragment, textOf } from "./plain-link.ts";

/** Prose first: deflate counts back from the end, and what decks are made of is to be near. */
const DICTIONARY = strToU8(PROSE + NOTES + PHRASES);
/** The longest text that is mixed within 300 ms; by its length, so that each machine gives the same link. */
const MOST_MIXED = 65_536;

/**
 * The deck as a URL fragment, without `#`: `1.<codec>.<payload>`, packed by the codec that gives
 * the shortest. Throws `InputError` for a deck too large to share.
 */
export function packFragment(markdown: string): string {
  const isMixed = textOf(markdown).length <= MOST_MIXED;
  const codecs: readonly Codec[] = isMixed ? ["m", "f", "d"] : ["f", "d"];
  return codecs
    .map((codec) => encodeAs(codec, markdown))
    .reduce((best, each) => (each.length < best.length ? each : best));
}

/** The deck as a URL fragment by one codec. Throws `InputError` for a deck too large to share. */
export function encodeAs(codec: Codec, markdown: string): string {
  if (codec === "d") return encodeFragment(markdown);
  const text = textOf(markdown);
  return `1.${codec}.${toBase64Url(Uint8Array.from(WRITERS[codec](markdown, text)))}`;
}

/**
 * The deck in a fragment or a whole link, byte for byte as it was encoded. Throws `InputError` for
 * anything that was never encoded: the checksum sees to it that no deck is shown that differs.
 */
export function decodeFragment(link: string): string {
  for (const candidate of readFragment(link)) {
    const markdown = unpack(candidate);
    if (markdown !== undefined) return markdown;
  }
  throw damagedLink();
}

const WRITERS: { readonly [C in "f" | "m"]: (markdown: string, text: Uint8Array) => number[] } = {
  f: (markdown, text) => [
    ...headOf(markdown, text),
    ...deflateSync(text, { level: 9, dictionary: DICTIONARY }),
  ],
  m: (markdown, text) => {
    const opening = openingLength(markdown);
    const check = crc32(text.subarray(0, opening)) & 0xffff;
    return [
      ...headOf(markdown, text),
      ...varying(opening),
      ...bigEndian(check, 2),
      ...mix(text, opening),
    ];
  },
};

/** The heading of a question, as `opensQuestion` of the deck's grammar would know it. */
const QUESTION = /^#{1,6}\s.*<!-- *quiz\b/mu;

function headOf(markdown: string, text: Uint8Array): number[] {
  const about = DICTIONARY_ID | (QUESTION.test(markdown) ? ASKS : 0);
  return [about, ...varying(text.length), ...bigEndian(crc32(text), 4)];
}

/** Seven bits in each byte, the lowest first; all but the last have their eighth bit set. */
function varying(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varying(value >>> 7)];
}

function unpack(deck: PackedDeck): string | undefined {
  try {
    const text = deck.codec === "m" ? unmix(deck.packed, deck.opening, deck.length) : inflate(deck);
    return text && isWhole(text, deck) ? strFromU8(text) : undefined;
  } catch {
    return undefined;
  }
}

function inflate({ codec, packed, length }: PackedDeck): Uint8Array {
  // One byte of room more than promised, so that a longer text shows itself; no bomb can grow.
  const out = new Uint8Array(length + 1);
  return inflateSync(packed, codec === "f" ? { out, dictionary: DICTIONARY } : { out });
}
