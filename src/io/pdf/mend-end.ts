/** How far into an object its type is looked for: a page is a short dictionary. */
const REACH = 3000;
/** More pages are no article's. */
const MOST_PAGES = 300;

/**
 * A file that breaks off has lost the list of its pages, which stands at its end. This writes a new
 * one below what is there, of the pages that can be seen:
 *
 *     12 0 obj << /Type /Page … >> endobj        →        … 41 0 obj << /Type /Pages /Kids [12 0 R] …
 *
 * Pages that are packed into streams are not seen.
 *
 * @returns the mended file; undefined where no page is seen
 */
export function mendEnd(bytes: Uint8Array): Uint8Array | undefined {
  const text = new TextDecoder("latin1").decode(bytes);
  const pages: string[] = [];
  let largest = 0;
  for (const found of text.matchAll(/(?<!\d)(\d{1,7}) (\d{1,5}) obj\b/gu)) {
    const [start, number, generation] = found;
    largest = Math.max(largest, Number(number));
    const own = text.slice(found.index + start.length, found.index + start.length + REACH);
    const end = own.search(/\bendobj\b|\bstream\b/u);
    if (end < 0 || !/\/Type\s*\/Page(?![\w])/u.test(own.slice(0, end))) continue;
    if (pages.length < MOST_PAGES) pages.push(`${number} ${generation} R`);
  }
  if (pages.length === 0) return undefined;
  const tree = largest + 1;
  const list = `/Kids [${pages.join(" ")}] /Count ${pages.length} /MediaBox [0 0 612 792]`;
  const end = [
    "\nendstream\nendobj",
    `${tree} 0 obj\n<< /Type /Pages ${list} >>\nendobj`,
    `${tree + 1} 0 obj\n<< /Type /Catalog /Pages ${tree} 0 R >>\nendobj`,
    `trailer\n<< /Size ${tree + 2} /Root ${tree + 1} 0 R >>\nstartxref\n0\n%%EOF\n`,
  ].join("\n");
  const mended = new Uint8Array(bytes.length + end.length);
  mended.set(bytes);
  mended.set(new TextEncoder().encode(end), bytes.length);
  return mended;
}
