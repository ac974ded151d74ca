import { encode } from "uqr";

/** A code of more modules a side than version 15 has (77) is not read off a wall. */
const MOST_VERSION = 15;
const MOST_BYTES = 520;
/** Light modules around the code, as the standard asks. */
const QUIET = 4;
/** On a slide 1280 px wide: room for the code, and the least that a module may have of it. */
const ROOM = 420;
const LEAST = 3;

/**
 * The address as a QR code in SVG, black on white whatever the page is; `undefined` when it would
 * not scan from a slide: above version 15, or with modules under 3 px.
 */
export function drawQr(address: string): { svg: string; version: number } | undefined {
  // Bytes that version 15 holds at its least correction: longer ones need not be tried.
  if (address.length > MOST_BYTES) return undefined;
  const { data, size, version } = encode(address, { ecc: "L", boostEcc: true, border: QUIET });
  if (version > MOST_VERSION || ROOM / size < LEAST) return undefined;
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dark.join("")}" fill="#000"/></svg>`;
  return { svg, version };
}
