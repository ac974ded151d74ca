import { readFileSync } from "node:fs";
import { InputError } from "../../kernel/index.ts";

/** Far above any article; larger files are refused before anything is made of them. */
const MAXIMUM_BYTES = 40_000_000;

/** There is no such file: the program was called with a wrong path. */
export class MissingFileError extends InputError {}

/**
 * The text of a file, or of standard input for `-`. Bytes that are no UTF-8 come back as U+FFFD,
 * for the reader to judge. Throws `MissingFileError` when there is no such file.
 */
export function readInput(path: string): string {
  return new TextDecoder("utf-8").decode(readBytes(path));
}

/**
 * A file as it is, or standard input for `-`. Throws `MissingFileError` when there is no such file,
 * `InputError` when it has more than 40 MB.
 */
export function readBytes(path: string): Uint8Array {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const why =
      code === "EISDIR"
        ? "is a folder"
        : code === "ENOENT"
          ? "does not exist"
          : `cannot be read (${code})`;
    throw new MissingFileError(
      `“${path}” ${why}`,
      "give the path of a file, or `-` for standard input",
    );
  }
  if (bytes.length > MAXIMUM_BYTES) {
    throw new InputError(
      `“${path}” has ${Math.round(bytes.length / 1e6)} MB; at most ${MAXIMUM_BYTES / 1e6} MB can be read`,
      "give a file of one article",
    );
  }
  return bytes;
}
