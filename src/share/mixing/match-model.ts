/** Fewer equal bytes than this are chance. */
const SHORTEST = 5;
/** Equal bytes are counted up to here. */
const LONGEST = 400;
/** A match that long is not looked for anew. */
const SURE = 20;
/** A passage goes on behind a word that was exchanged: so many bytes may differ in a row. */
const MOST_MISSES = 8;
const HASH_BITS = 16;

/**
 * Finds where the last bytes stood before, and expects what came then. Decks repeat themselves: a
 * footnote is the slide's sentence, an option another with one word exchanged.
 */
export class MatchModel {
  /** Bytes that were equal so far; 0 just behind a difference. */
  length = 0;
  /** The byte that came then; −1 where nothing is known. */
  expected = -1;
  /** Since the passage last agreed for long. */
  misses = 0;
  readonly #text: Uint8Array;
  #end = 0;
  #at = 0;
  readonly #places = new Int32Array(1 << HASH_BITS);

  /** @param capacity bytes that will be appended at most */
  constructor(capacity: number) {
    this.#text = new Uint8Array(capacity);
  }

  /** @param last the last four bytes, the new one lowest @param fifth the one before them */
  append(byte: number, last: number, fifth: number): void {
    const text = this.#text;
    text[this.#end++] = byte;
    if (this.#at > 0) this.#goOn(byte);
    const mixed = (Math.imul(last, 0x2c9277b5) + Math.imul(fifth, 0x85ebca6b)) | 0;
    const slot = (mixed ^ (mixed >>> 15)) & ((1 << HASH_BITS) - 1);
    const found = this.#places[slot] as number;
    if (found > 0 && this.length < SURE) {
      const length = this.#countEqual(found);
      if (length >= SHORTEST && length > this.length) {
        this.#at = found;
        this.length = length;
        this.misses = 0;
      }
    }
    this.#places[slot] = this.#end;
    this.expected = this.#at > 0 ? (text[this.#at] as number) : -1;
  }

  #goOn(byte: number): void {
    if (this.#text[this.#at] === byte) {
      if (this.length < LONGEST) this.length++;
      if (this.length > 16) this.misses = 0;
    } else {
      this.length = 0;
      if (++this.misses > MOST_MISSES) this.#at = -1;
    }
    this.#at++;
  }

  #countEqual(found: number): number {
    const text = this.#text;
    let length = 0;
    while (length < LONGEST && length < found) {
      if (text[found - 1 - length] !== text[this.#end - 1 - length]) break;
      length++;
    }
    return length;
  }
}
