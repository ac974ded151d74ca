import { crc32 } from "../kernel/index.ts";
import { OPENING } from "./dictionary/opening.ts";
import { Unpacker } from "./mixing/coder.ts";
import { Predictor } from "./mixing/predictor.ts";
import type { PackedDeck } from "./packed-deck.ts";
import { fromUtf8, toUtf8 } from "./utf8.ts";

/**
 * The opening of a deck in a link of codec `m`, before the rest of the deck and the dictionary are
 * there: its front matter and first slide. `undefined` where the link has none, or is damaged so
 * early; damage behind is found only when the whole is unpacked.
 */
export function unmixOpening(deck: PackedDeck): string | undefined {
  if (deck.codec !== "m" || deck.opening === 0) return undefined;
  const beginning = toUtf8(OPENING);
  const bytes = new Uint8Array(deck.opening);
  const predictor = new Predictor(beginning.length + bytes.length);
  predictor.prime(beginning);
  if (!new Unpacker(deck.packed).unpack(bytes, predictor)) return undefined;
  return (crc32(bytes) & 0xffff) === deck.openingCheck ? fromUtf8(bytes) : undefined;
}
