import { isWhole, looksLikeDeck, type PackedDeck, readFragment } from "../../share/index.ts";

/**
 * The deck in an address, unpacked by the browser itself: our own way to unpack has yet to be
 * fetched. `undefined` for an address without a deck, and for whatever goes wrong: who comes later
 * looks again, and says it.
 */
export async function earlyDeck(hash: string): Promise<string | undefined> {
  if (!looksLikeDeck(hash)) return undefined;
  try {
    for (const packed of readFragment(hash)) {
      const markdown = await inflate(packed);
      if (markdown !== undefined) return markdown;
    }
  } catch {
    // No link of ours, or a browser that cannot unpack.
  }
  return undefined;
}

/** `undefined` unless the text is the one that was packed; never more than it promises is held. */
async function inflate(packed: PackedDeck): Promise<string | undefined> {
  const stream = new Blob([packed.deflated])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const bytes = new Uint8Array(packed.length);
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
  return isWhole(text, packed)
    ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(text)
    : undefined;
}
