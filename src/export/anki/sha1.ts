/**
 * SHA-1 (FIPS 180-4) of a text in UTF-8, as 40 hexadecimal digits. Anki compares notes by it; it
 * protects nothing here.
 */
export function sha1(text: string): string {
  const bytes = utf8(text);
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const words = new Uint32Array(blocks * 16);
  bytes.forEach((byte, i) => {
    words[i >> 2] = (words[i >> 2] as number) | (byte << (24 - (i % 4) * 8));
  });
  words[bytes.length >> 2] =
    (words[bytes.length >> 2] as number) | (0x80 << (24 - (bytes.length % 4) * 8));
  words[words.length - 1] = bytes.length * 8;

  const hash = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const w = new Uint32Array(80);
  for (let block = 0; block < blocks; block++) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
    for (let i = 0; i < 80; i++) {
      const at = (back: number) => w[i - back] as number;
      w[i] = i < 16 ? (words[block * 16 + i] as number) : turn(at(3) ^ at(8) ^ at(14) ^ at(16), 1);
      const [f, k] = mix(i, b, c, d);
      const next = (turn(a, 5) + f + e + k + (w[i] as number)) | 0;
      [e, d, c, b, a] = [d, c, turn(b, 30), a, next];
    }
    [a, b, c, d, e].forEach((part, i) => {
      hash[i] = (hash[i] as number) + part;
    });
  }
  return [...hash].map((part) => part.toString(16).padStart(8, "0")).join("");
}

const turn = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));

function mix(round: number, b: number, c: number, d: number): [number, number] {
  if (round < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (round < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (round < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

/** The first byte of a character by how many follow it. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];

/** `TextEncoder` is the page's and Node's; the pure floors have none. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) bytes.push(code);
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes.push((LEADS[more] as number) | (code >> (6 * more)));
      for (let i = more - 1; i >= 0; i--) bytes.push(0x80 | ((code >> (6 * i)) & 0x3f));
    }
  }
  return bytes;
}
