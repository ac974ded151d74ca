import { isWhole, type PackedDeck } from "../../share/index.ts";

/**
 * The first of these that the browser itself can unpack: of codec `d`. `undefined` where there is
 * none, where none is whole, and where the browser cannot.
 */
export async function inflateLink(decks: readonly PackedDeck[]): Promise<string | undefined> {
  for (const deck of decks) {
    const markdown = deck.codec === "d" ? await inflate(deck).catch(() => undefined) : undefined;
    if (markdown !== undefined) return markdown;
  }
  return undefined;
}

/** `undefined` unless the text is the one that was packed; never more than it promises is held. */
async function inflate(deck: PackedDeck): Promise<string | undefined> {
  const stream = new Blob([deck.packed])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const bytes = new Uint8Array(deck.length);
  let at = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    if (at + value.length > bytes.length) {
      await reader.cancel();
      return undefined;
    }
    bytes.set(value, at);
    at += value.length;
  }
  const text = bytes.subarray(0, at);
  return isWhole(text, deck)
    ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(text)
    : undefined;
}
