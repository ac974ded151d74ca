import { InputError } from "../kernel/index.ts";

/** The longest source that is read, in UTF-16 code units; the longest full texts have a tenth. */
export const maximumSourceLength = 5_000_000;

/** The largest file that is opened, in bytes; a PDF with its pictures may have some tens of millions. */
export const maximumFileBytes = 40_000_000;

/** How files that are not text begin when a program reads them as if they were. */
const MAGIC: readonly (readonly [start: string, kind: string])[] = [
  ["%PDF-", "a PDF file"],
  ["PK\u0003\u0004", "a zip or Word file"],
  ["\u0089PNG", "an image"],
  ["\ufffdPNG", "an image"],
  ["GIF8", "an image"],
  ["\u00ff\u00d8\u00ff", "an image"],
  ["\ufffd\ufffd\ufffd\ufffd\u0000\u0010JFIF", "an image"],
  ["\u001f\u008b", "a compressed file"],
  ["\u001f\ufffd", "a compressed file"],
  ["{\\rtf", "a Rich Text file"],
];

/** Enough to tell: a binary file shows itself in its first kilobytes. */
const SAMPLE = 65_536;

/** @throws {InputError} when a file is larger than `maximumFileBytes`. */
export function checkBytes(bytes: Uint8Array): void {
  if (bytes.length <= maximumFileBytes) return;
  const megabytes = (count: number) => `${Math.round(count / 1e6)} MB`;
  throw new InputError(
    `This file has ${megabytes(bytes.length)}; at most ${megabytes(maximumFileBytes)} can be read.`,
    "Give a file of one article, or copy its text and paste it.",
  );
}

/**
 * Refuses what cannot be an article, before any work is spent on it.
 *
 * @throws {InputError} when the source is empty, binary or longer than `maximumSourceLength`.
 */
export function checkSource(source: string): void {
  if (source.length > maximumSourceLength) {
    const limit = maximumSourceLength.toLocaleString("en");
    const length = source.length.toLocaleString("en");
    throw new InputError(
      `This text has ${length} characters; at most ${limit} can be read.`,
      "Paste a single article: its title, authors, abstract and references are enough.",
    );
  }
  const head = source.slice(0, SAMPLE);
  const start = head.replace(/^[\ufeff\s]+/, "");
  if (start === "" && source.trim() === "") {
    throw new InputError(
      "There is no text here.",
      "Open the article's page, select all, copy, and paste it here.",
    );
  }
  for (const [magic, kind] of MAGIC) {
    if (!start.startsWith(magic)) continue;
    throw new InputError(
      `This looks like ${kind}, not like text.`,
      "Open it, select all, and copy its text instead.",
    );
  }
  if (looksBinary(head)) {
    throw new InputError(
      "This looks like a binary file, not like text.",
      "Open the article in the program it belongs to, and copy its text instead.",
    );
  }
}

/** NUL never stands in a text; more than 1% of control or replacement characters neither. */
function looksBinary(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return true;
    const isControl = unit < 32 && unit !== 9 && unit !== 10 && unit !== 11 && unit !== 12;
    if ((isControl && unit !== 13) || unit === 0xfffd) odd++;
  }
  return odd > 3 && odd > text.length / 100;
}
