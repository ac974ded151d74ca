/** A bucket holds what is known of one half of a byte: its check, then 15 nodes of a binary tree. */
const BUCKET = 16;
/** 16 MB. The same for every deck, since which contexts have to give way is part of what is foretold. */
const BUCKETS = 2 ** 18;

/**
 * What came in each context, bit by bit: a hash table of buckets of 16 words. A node's word holds
 * the probability of a 1 (16 bits), how often the node was met (8 bits, up to 255) and its last
 * bits behind a leading 1 (8 bits).
 */
export class BitMemory {
  readonly words = new Uint32Array(BUCKETS * BUCKET);

  /** Where the bucket of a context begins; one that is seldom met gives way to a new one. */
  find(context: number): number {
    let hash = Math.imul(context, 0x2c9277b5);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x85ebca6b);
    hash ^= hash >>> 13;
    const check = (hash >>> 16) | 1;
    const { words } = this;
    const first = (hash & (BUCKETS - 1)) * BUCKET;
    const held = words[first];
    if (held === check) return first;
    const second = first ^ BUCKET;
    if (held !== 0 && words[second] === check) return second;
    let free = first;
    if (held !== 0) {
      const isSecondRarer =
        words[second] === 0 || timesOf(words, second + 1) < timesOf(words, first + 1);
      if (isSecondRarer) free = second;
      if (words[free] !== 0) words.fill(0, free, free + BUCKET);
    }
    words[free] = check;
    return free;
  }
}

function timesOf(words: Uint32Array, at: number): number {
  return ((words[at] as number) >>> 8) & 0xff;
}
