/** Width and height in pixels of a PNG, GIF, JPEG or WebP; `undefined` where it cannot be told. */
export function pictureSize(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const is = (text: string, at: number) =>
    [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));
  try {
    if (is("PNG", 1)) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (is("GIF8", 0)) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (is("RIFF", 0) && is("WEBP", 8)) return webpSize(view, is);
    return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegSize(view) : undefined;
  } catch {
    // It ends before it says.
    return undefined;
  }
}

function webpSize(view: DataView, is: (text: string, at: number) => boolean) {
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  if (is("VP8X", 12)) return { width: three(24), height: three(27) };
  if (is("VP8L", 12)) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** The first frame header (SOF) of a JPEG. */
function jpegSize(view: DataView) {
  let at = 2;
  while (at < view.byteLength) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
