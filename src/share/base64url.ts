/** RFC 4648, section 5: safe in a URL fragment, without padding. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((digit, i) => [digit, i]));

export function toBase64Url(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | (b << 8) | c;
    for (let digit = 0; digit < Math.min(4, bytes.length - i + 1); digit++) {
      text += ALPHABET[(bits >> (18 - 6 * digit)) & 63];
    }
  }
  return text;
}

/**
 * `undefined` for a text that `toBase64Url` never gives; its unused last bits included, unless
 * they are no matter (`isLax`).
 */
export function fromBase64Url(text: string, isLax = false): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of text) {
    const value = VALUES.get(digit);
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 0xff;
    }
  }
  const unused = bits & ((1 << held) - 1);
  return !isLax && (held >= 6 || unused !== 0) ? undefined : bytes;
}
