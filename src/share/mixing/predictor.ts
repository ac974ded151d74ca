import { BitMemory } from "./bit-memory.ts";
import { SQUASH, STRETCH } from "./logistic.ts";
import { MatchModel } from "./match-model.ts";
import { CONTEXTS, TextContexts } from "./text-contexts.ts";

/** Two for each context, two for the match, and a constant. */
const INPUTS = 2 * CONTEXTS + 3;
/** Weights are in units of 1/65,536. */
const FIRST_WEIGHT = 11_000;
/** How fast the weights learn: at the start, and in the end. */
const QUICK = 22;
const SLOW = 11;
const SLOWING = 2 ** 14;
const MOST_TIMES = 250;
/** By how often a node was met: the share of the surprise by which it moves, in 1/16,384. */
const RATES = Uint16Array.from({ length: 256 }, (_, times) => Math.floor(16_384 / (times + 1.5)));
const STEPS = 33;
const HALF = 32_768;

/**
 * Foretells a text bit by bit, by logistic mixing of what came in several contexts (as Mahoney's
 * lpaq, 2007). In integers only: whoever unpacks a link must foretell exactly what was foretold
 * when it was packed, in any engine, at any time. Nothing here may ever change.
 */
export class Predictor {
  /** That the next bit is a 1, in 1/65,536: from 1 to 65,535. */
  p = HALF;
  readonly #contexts = new TextContexts();
  readonly #memory = new BitMemory();
  readonly #match: MatchModel;
  readonly #buckets = new Int32Array(CONTEXTS);
  /** For each context: what follows a node's last bits. */
  readonly #histories = new Uint16Array(CONTEXTS * 256).fill(HALF);
  readonly #matched = new Uint16Array(2 * 4 * 32).fill(HALF);
  #matchAt = -1;
  readonly #inputs = new Int32Array(INPUTS);
  /** One set by the bits so far, one by the last byte. */
  readonly #weights = new Int32Array(INPUTS * 512).fill(FIRST_WEIGHT);
  readonly #blend = new Int32Array(2 * 256).fill(HALF);
  #logitA = 0;
  #logitB = 0;
  #mixed = HALF;
  readonly #refined: Uint16Array;
  #refineAt = 0;
  #bits = 1;
  #node = 1;
  #learned = 0;

  /** @param capacity bytes that will be foretold at most */
  constructor(capacity: number) {
    this.#match = new MatchModel(capacity);
    this.#refined = refineTable();
    this.#inputs[INPUTS - 1] = 256;
    this.#enterByte();
    this.#foretell();
  }

  /** Learns a text that both sides know, as if it had been packed. */
  prime(text: Uint8Array): void {
    for (const byte of text) {
      for (let shift = 7; shift >= 0; shift--) this.learn((byte >> shift) & 1);
    }
  }

  /**
   * Learns what came in which context, in a third of the time, and not which contexts are to be
   * believed: nothing is foretold on the way.
   */
  memorise(text: Uint8Array): void {
    this.#matchAt = -1;
    for (const byte of text) {
      for (let shift = 7; shift >= 0; shift--) {
        const bit = (byte >> shift) & 1;
        this.#learnNodes(bit, bit ? 65_535 : 0);
        this.#advance(bit);
      }
    }
    this.#foretell();
  }

  /** Takes the bit that came, and foretells the next. */
  learn(bit: number): void {
    const target = bit ? 65_535 : 0;
    this.#learnWeights(target);
    this.#learnNodes(bit, target);
    const refined = this.#refined;
    refined[this.#refineAt] =
      (refined[this.#refineAt] as number) + ((target - (refined[this.#refineAt] as number)) >> 6);
    this.#advance(bit);
    this.#foretell();
  }

  #advance(bit: number): void {
    this.#bits = (this.#bits << 1) | bit;
    this.#node = (this.#node << 1) | bit;
    if (this.#bits >= 256) {
      const byte = this.#bits & 0xff;
      const { last } = this.#contexts;
      this.#contexts.append(byte);
      this.#match.append(byte, this.#contexts.last, last >>> 24);
      this.#bits = 1;
      this.#enterByte();
    } else if (this.#node >= 16) this.#enterHalf();
  }

  #enterByte(): void {
    const { hashes } = this.#contexts;
    for (let i = 0; i < CONTEXTS; i++) {
      this.#buckets[i] = this.#memory.find((hashes[i] as number) ^ (i * 0x3d4d51cb));
    }
    this.#node = 1;
  }

  #enterHalf(): void {
    const { hashes } = this.#contexts;
    const half = Math.imul(this.#bits, 0x7f4a7c15);
    for (let i = 0; i < CONTEXTS; i++) {
      this.#buckets[i] = this.#memory.find(((hashes[i] as number) + half) ^ (i * 0x3d4d51cb));
    }
    this.#node = 1;
  }

  #foretell(): void {
    const { words } = this.#memory;
    const inputs = this.#inputs;
    const buckets = this.#buckets;
    const histories = this.#histories;
    const node = this.#node;
    for (let i = 0; i < CONTEXTS; i++) {
      const word = words[(buckets[i] as number) + node] as number;
      const isNew = word === 0;
      inputs[2 * i] = isNew ? 0 : (STRETCH[word >>> 20] as number);
      inputs[2 * i + 1] = isNew
        ? 0
        : (STRETCH[(histories[(i << 8) | (word & 0xff)] as number) >> 4] as number);
    }
    this.#foretellMatch();
    this.#mix();
  }

  #foretellMatch(): void {
    const { expected, length, misses } = this.#match;
    const inputs = this.#inputs;
    const done = 31 - Math.clz32(this.#bits);
    this.#matchAt = -1;
    inputs[2 * CONTEXTS] = 0;
    inputs[2 * CONTEXTS + 1] = 0;
    if (expected < 0 || (expected | 256) >> (8 - done) !== this.#bits) return;
    const bit = (expected >> (7 - done)) & 1;
    this.#matchAt = ((lengthClass(length) << 2) | (misses < 3 ? misses : 3)) * 2 + bit;
    const strength = (length < 32 ? length : 32) << 4;
    inputs[2 * CONTEXTS] = STRETCH[(this.#matched[this.#matchAt] as number) >> 4] as number;
    inputs[2 * CONTEXTS + 1] = bit ? strength : -strength;
  }

  #mix(): void {
    const inputs = this.#inputs;
    const weights = this.#weights;
    const a = this.#bits * INPUTS;
    const b = (256 + (this.#contexts.last & 0xff)) * INPUTS;
    let sumA = 0;
    let sumB = 0;
    // A weight beyond 2^20 would wrap around, as 32-bit integers do everywhere alike.
    for (let i = 0; i < INPUTS; i++) {
      const input = inputs[i] as number;
      sumA = (sumA + (Math.imul(weights[a + i] as number, input) >> 8)) | 0;
      sumB = (sumB + (Math.imul(weights[b + i] as number, input) >> 8)) | 0;
    }
    this.#logitA = hold(sumA >> 8);
    this.#logitB = hold(sumB >> 8);
    const blend = this.#blend;
    const logit = hold(
      (Math.imul(blend[2 * this.#bits] as number, this.#logitA) +
        Math.imul(blend[2 * this.#bits + 1] as number, this.#logitB)) >>
        16,
    );
    this.#mixed = SQUASH[2048 + logit] as number;
    this.#refine(logit);
  }

  /** What came after all when so much was foretold behind these two bytes. */
  #refine(logit: number): void {
    const context =
      Math.imul(this.#bits | ((this.#contexts.last & 0xffff) << 8), 0x9e3779b1) >>> 16;
    const place = logit + 2048;
    const at = context * STEPS + (place >> 7);
    const part = place & 127;
    const refined = this.#refined;
    const said = ((refined[at] as number) * (128 - part) + (refined[at + 1] as number) * part) >> 7;
    this.#refineAt = part < 64 ? at : at + 1;
    const p = (this.#mixed * 5 + said * 3 + 4) >> 3;
    this.p = p < 1 ? 1 : p > 65_535 ? 65_535 : p;
  }

  #learnWeights(target: number): void {
    const inputs = this.#inputs;
    const weights = this.#weights;
    const a = this.#bits * INPUTS;
    const b = (256 + (this.#contexts.last & 0xff)) * INPUTS;
    const early = this.#learned < SLOWING ? ((SLOWING - this.#learned) * (QUICK - SLOW)) >> 14 : 0;
    this.#learned++;
    const rate = SLOW + early;
    const errorA = ((target - (SQUASH[2048 + this.#logitA] as number)) * rate) >> 4;
    const errorB = ((target - (SQUASH[2048 + this.#logitB] as number)) * rate) >> 4;
    for (let i = 0; i < INPUTS; i++) {
      const input = inputs[i] as number;
      weights[a + i] = (weights[a + i] as number) + ((Math.imul(input, errorA) + 0x2000) >> 14);
      weights[b + i] = (weights[b + i] as number) + ((Math.imul(input, errorB) + 0x2000) >> 14);
    }
    const blend = this.#blend;
    const error = ((target - this.#mixed) * 2) >> 4;
    const at = 2 * this.#bits;
    blend[at] = (blend[at] as number) + (Math.imul(this.#logitA, error) >> 14);
    blend[at + 1] = (blend[at + 1] as number) + (Math.imul(this.#logitB, error) >> 14);
  }

  #learnNodes(bit: number, target: number): void {
    const { words } = this.#memory;
    const buckets = this.#buckets;
    const histories = this.#histories;
    const node = this.#node;
    for (let i = 0; i < CONTEXTS; i++) {
      const at = (buckets[i] as number) + node;
      const word = words[at] as number;
      let p = HALF;
      let times = 0;
      let history = 1;
      if (word !== 0) {
        p = word >>> 16;
        times = (word >>> 8) & 0xff;
        history = word & 0xff;
        const known = (i << 8) | history;
        histories[known] =
          (histories[known] as number) + ((target - (histories[known] as number)) >> 6);
      }
      p += Math.imul(target - p, RATES[times] as number) >> 14;
      if (times < MOST_TIMES) times++;
      history = (history << 1) | bit;
      if (history > 255) history = (history & 127) | 128;
      words[at] = ((p << 16) | (times << 8) | history) >>> 0;
    }
    if (this.#matchAt >= 0) {
      const matched = this.#matched;
      const was = matched[this.#matchAt] as number;
      matched[this.#matchAt] = was + ((target - was) >> 6);
    }
  }
}

/** 32 classes: each length up to 15, then ever broader ones. */
function lengthClass(length: number): number {
  if (length < 16) return length;
  if (length < 32) return 16 + ((length - 16) >> 2);
  if (length < 64) return 20 + ((length - 32) >> 3);
  return 24 + ((length - 64) >> 6);
}

function hold(logit: number): number {
  return logit > 2047 ? 2047 : logit < -2047 ? -2047 : logit;
}

/** At first what is foretold is believed. */
function refineTable(): Uint16Array {
  const table = new Uint16Array(65_536 * STEPS);
  for (let step = 0; step < STEPS; step++) {
    table[step] = SQUASH[2048 + hold((step - 16) * 128)] as number;
  }
  for (let filled = STEPS; filled < table.length; filled *= 2) table.copyWithin(filled, 0, filled);
  return table;
}
