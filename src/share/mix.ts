import { NOTES } from "./dictionary/notes.ts";
import { OPENING } from "./dictionary/opening.ts";
import { PHRASES } from "./dictionary/phrases.ts";
import { PROSE } from "./dictionary/prose.ts";
import { Packer, Unpacker } from "./mixing/coder.ts";
import { Predictor } from "./mixing/predictor.ts";
import { toUtf8 } from "./utf8.ts";

const BEGINNING = toUtf8(OPENING);
const PROSE_BYTES = toUtf8(PROSE + NOTES);
const PHRASE_BYTES = toUtf8(PHRASES);
const KNOWN = BEGINNING.length + PROSE_BYTES.length + PHRASE_BYTES.length;

/**
 * Packs a text by context mixing. The first `opening` bytes are foretold from the small dictionary
 * of beginnings alone: a page can draw its first slide with that, while the large one is on its way.
 */
export function mix(text: Uint8Array, opening: number): number[] {
  const predictor = new Predictor(KNOWN + text.length);
  const packer = new Packer();
  predictor.prime(BEGINNING);
  packer.pack(text.subarray(0, opening), predictor);
  learnDictionary(predictor);
  packer.pack(text.subarray(opening), predictor);
  return packer.end();
}

/** The inverse of `mix`; `undefined` when what is packed ends before the text does. */
export function unmix(packed: Uint8Array, opening: number, length: number): Uint8Array | undefined {
  const text = new Uint8Array(length);
  const predictor = new Predictor(KNOWN + length);
  const unpacker = new Unpacker(packed);
  predictor.prime(BEGINNING);
  if (!unpacker.unpack(text.subarray(0, opening), predictor)) return undefined;
  learnDictionary(predictor);
  return unpacker.unpack(text.subarray(opening), predictor) ? text : undefined;
}

function learnDictionary(predictor: Predictor): void {
  // Which contexts are to be believed is learnt from the phrases alone: half the time, 0.1% more.
  predictor.memorise(PROSE_BYTES);
  predictor.prime(PHRASE_BYTES);
}
