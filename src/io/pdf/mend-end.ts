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
 * They come in the order of what is left of the old lists, or else in that of the file. Pages that
 * are packed into streams are not seen.
 *
 * @returns the mended file; undefined where no page is seen
 */
export function mendEnd(bytes: Uint8Array): Uint8Array | undefined {
  const text = new TextDecoder("latin1").decode(bytes);
  const found: string[] = [];
  let largest = 0;
  for (const one of text.matchAll(/(?<!\d)(\d{1,7}) (\d{1,5}) obj\b/gu)) {
    const [start, number, generation] = one;
    largest = Math.max(largest, Number(number));
    const own = text.slice(one.index + start.length, one.index + start.length + REACH);
    const end = own.search(/\bendobj\b|\bstream\b/u);
    if (end < 0 || !/\/Type\s*\/Page(?![\w])/u.test(own.slice(0, end))) continue;
    if (found.length < MOST_PAGES) found.push(`${number} ${generation} R`);
  }
  if (found.length === 0) return undefined;
  const pages = orderAsListed(found, text);
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

/** A list of pages has no more in it. */
const LONGEST_LIST = 12_000;

/** "/Kids [361 0 R 3 0 R]": a file that was changed may hold its first page behind the others. */
function orderAsListed(pages: readonly string[], text: string): string[] {
  const places = new Map<string, number>();
  for (const list of text.matchAll(/\/Kids\s?\[/gu)) {
    const kids = text.slice(list.index, list.index + LONGEST_LIST).split("]", 1)[0] ?? "";
    for (const [kid] of kids.matchAll(/\d{1,7} \d{1,5} R/gu)) {
      if (!places.has(kid)) places.set(kid, places.size);
    }
  }
  // One that no list names, as of a list that is lost, stays behind the one that it followed.
  let last = -1;
  const ranked = pages.map((page) => {
    last = places.get(page) ?? last;
    return { page, place: last };
  });
  return ranked.toSorted((a, b) => a.place - b.place).map(({ page }) => page);
}

/** How many pages a file made for the web says that it has, at its very start; else `undefined`. */
export function countPages(bytes: Uint8Array): number | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
  const count = /\/Linearized\b[^>]{0,300}\/N\s{0,3}(\d{1,4})\b/u.exec(start)?.[1];
  return count === undefined ? undefined : Number(count);
}
