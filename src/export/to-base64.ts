const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Strings of this many bytes are joined: one for each byte would be slow, one for all as well. */
const PIECE = 3 * 4096;

/** Base64 with padding (RFC 4648); the pure floors have no `btoa`. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(encodePiece(bytes.subarray(at, at + PIECE)));
  }
  return pieces.join("");
}

function encodePiece(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += ALPHABET[group >> 18] ?? "";
    text += ALPHABET[(group >> 12) & 63] ?? "";
    text += b === undefined ? "=" : (ALPHABET[(group >> 6) & 63] ?? "");
    text += c === undefined ? "=" : (ALPHABET[group & 63] ?? "");
  }
  return text;
}
