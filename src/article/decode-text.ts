/** In every engine; the pure floors are compiled without the names of any. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Enough to tell an encoding by the zeros in it. */
const SAMPLE = 4096;
/** An XML declaration names its encoding in its first line. */
const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/u;

/** A text and the encoding it was in, as the Encoding Standard names it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of a file. A byte order mark decides; then the zeros of UTF-16, then what an XML
 * declaration says, then UTF-8 if the bytes are, else Windows-1252, which is any bytes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = markOf(bytes) ?? zerosOf(bytes) ?? declared(bytes);
  const tried = encoding === undefined ? ["utf-8", "windows-1252"] : [encoding, "windows-1252"];
  for (const label of tried) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      return { text: label === "windows-1252" ? mendControls(text) : text, encoding: label };
    } catch {
      // Not these bytes, or no encoding that the engine knows: the next.
    }
  }
  return { text: new TextDecoder("utf-8").decode(bytes), encoding: "utf-8" };
}

/** What Windows-1252 has for 0x80 to 0x9f; spaces stand for the five bytes that it leaves open. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Some versions of Node decode Windows-1252 as Latin-1, which has control characters there. */
function mendControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (control) => {
    const meant = WINDOWS_1252[control.charCodeAt(0) - 0x80];
    return meant === undefined || meant === " " ? control : meant;
  });
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** Latin text in UTF-16 is every other byte a zero. */
function zerosOf(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length / 5 && even < length / 50) return "utf-16le";
  if (even > length / 5 && odd < length / 50) return "utf-16be";
  return undefined;
}

function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 256));
  return DECLARED.exec(head)?.[1]?.toLowerCase();
}
