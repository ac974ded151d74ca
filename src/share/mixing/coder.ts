import type { Predictor } from "./predictor.ts";

/** Bytes that the reader looks at beyond what the writer had to write. */
const AHEAD = 4;

/** Writes bits with as many of its own as they surprise (arithmetic coding, 32 bits, carryless). */
export class Packer {
  readonly #out: number[] = [];
  #low = 0;
  #high = 0xffffffff;

  pack(bytes: Uint8Array, predictor: Predictor): void {
    for (const byte of bytes) {
      for (let shift = 7; shift >= 0; shift--) {
        const bit = (byte >> shift) & 1;
        const middle = middleOf(this.#low, this.#high, predictor.p);
        if (bit) this.#high = middle;
        else this.#low = middle + 1;
        predictor.learn(bit);
        while ((this.#low ^ this.#high) >>> 24 === 0) {
          this.#out.push(this.#high >>> 24);
          this.#low = (this.#low << 8) >>> 0;
          this.#high = ((this.#high << 8) | 0xff) >>> 0;
        }
      }
    }
  }

  /** All bytes, the last of them as few as tell the rest: the reader takes zeros for what is missing. */
  end(): number[] {
    const out = [...this.#out];
    if (this.#low > 0) {
      const byte = (this.#low >>> 24) + 1;
      const isEnough = byte <= 0xff && (byte << 24) >>> 0 <= this.#high;
      out.push(...(isEnough ? [byte] : [this.#high >>> 24, (this.#high >>> 16) & 0xff]));
      if (!isEnough) out.push((this.#high >>> 8) & 0xff, this.#high & 0xff);
    }
    while (out.at(-1) === 0) out.pop();
    return out;
  }
}

/** The inverse of `Packer`, with a predictor in the same state. */
export class Unpacker {
  readonly #packed: Uint8Array;
  #at = 0;
  #low = 0;
  #high = 0xffffffff;
  #code = 0;

  constructor(packed: Uint8Array) {
    this.#packed = packed;
    for (let i = 0; i < 4; i++) this.#shift();
  }

  /** Fills `bytes`; false when what is packed ends before they do. */
  unpack(bytes: Uint8Array, predictor: Predictor): boolean {
    for (let i = 0; i < bytes.length; i++) {
      let byte = 1;
      while (byte < 256) {
        const middle = middleOf(this.#low, this.#high, predictor.p);
        const bit = this.#code <= middle ? 1 : 0;
        if (bit) this.#high = middle;
        else this.#low = middle + 1;
        predictor.learn(bit);
        byte = (byte << 1) | bit;
        while ((this.#low ^ this.#high) >>> 24 === 0) {
          this.#low = (this.#low << 8) >>> 0;
          this.#high = ((this.#high << 8) | 0xff) >>> 0;
          this.#shift();
        }
      }
      bytes[i] = byte & 0xff;
      if (this.#at > this.#packed.length + AHEAD) return false;
    }
    return true;
  }

  #shift(): void {
    this.#code = ((this.#code << 8) | (this.#packed[this.#at++] ?? 0)) >>> 0;
  }
}

/** Parts the range as the probability says; each part keeps at least one number. */
function middleOf(low: number, high: number, p: number): number {
  const range = high - low;
  return low + (range >>> 16) * p + (((range & 0xffff) * p) >>> 16);
}
