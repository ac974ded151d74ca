/** The text in UTF-8, by what the language itself has; half a surrogate pair becomes U+FFFD. */
export function toUtf8(text: string): Uint8Array {
  const written = encodeURIComponent(text.toWellFormed());
  const bytes = new Uint8Array(written.length);
  let length = 0;
  for (let at = 0; at < written.length; at++) {
    const isByte = written[at] === "%";
    bytes[length++] = isByte
      ? Number.parseInt(written.slice(at + 1, at + 3), 16)
      : written.charCodeAt(at);
    if (isByte) at += 2;
  }
  return bytes.slice(0, length);
}

/** The inverse of `toUtf8`; `undefined` for bytes that are no UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  const written = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`);
  try {
    return decodeURIComponent(written.join(""));
  } catch {
    return undefined;
  }
}
