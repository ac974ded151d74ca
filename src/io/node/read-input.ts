import { readFileSync } from "node:fs";
import { InputError } from "../../kernel/index.ts";

/** Far above any article; larger files are refused before they are read into text. */
const MAXIMUM_BYTES = 50_000_000;

/** There is no such file: the program was called with a wrong path. */
export class MissingFileError extends InputError {}

/**
 * The text of a file, or of standard input for `-`. Bytes that are no UTF-8 come back as U+FFFD,
 * for the reader to judge. Throws `MissingFileError` when there is no such file.
 */
export function readInput(path: string): string {
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
      `${path} ${why}`,
      "give the path of a file, or `-` for standard input",
    );
  }
  if (bytes.length > MAXIMUM_BYTES) {
    throw new InputError(
      `${path} has ${bytes.length} bytes of at most ${MAXIMUM_BYTES}`,
      "give the text of one article",
    );
  }
  return new TextDecoder("utf-8").decode(bytes);
}
