/** How many contexts there are: none, the last 1, 2, 3, 4 and 6 bytes, the word, two words. */
export const CONTEXTS = 8;

/**
 * What stands before the next byte, seen in several ways: each is a 32-bit hash. The last one to
 * six bytes; the word so far, alone and with the one before it. More of them (5 bytes, three words,
 * what line it is, what stood two bytes ago) made decks longer: they are short, and each has to learn.
 */
export class TextContexts {
  readonly hashes = new Int32Array(CONTEXTS);
  /** The last four bytes, and the four before them; the latest is the lowest. */
  last = 0;
  #earlier = 0;
  #word = 0;
  #before = 0;

  append(byte: number): void {
    this.#earlier = (this.#earlier << 8) | (this.last >>> 24);
    this.last = (this.last << 8) | byte;
    const letter = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    if ((letter >= 97 && letter <= 122) || letter >= 128) {
      this.#word = Math.imul(this.#word + letter + 1, 0x2f35a7b5);
    } else if (this.#word !== 0) {
      this.#before = this.#word;
      this.#word = 0;
    }
    this.#hashAll();
  }

  #hashAll(): void {
    const { hashes, last } = this;
    hashes[0] = 0;
    hashes[1] = last & 0xff;
    hashes[2] = last & 0xffff;
    hashes[3] = last & 0xffffff;
    hashes[4] = last;
    hashes[5] = join(last, this.#earlier & 0xffff);
    hashes[6] = join(this.#word, last & 0xff);
    hashes[7] = join(join(this.#word, this.#before), 1);
  }
}

function join(a: number, b: number): number {
  return Math.imul(a, 0x2f0b4f47) ^ Math.imul(b + 0x01234567, 0x5851f42d);
}
