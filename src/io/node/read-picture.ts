import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";

/** The bytes of a picture of a deck by its address; `undefined` where none stands below `folder`. */
export function readPicture(folder: string, address: string): Uint8Array | undefined {
  const root = existsSync(folder) ? realpathSync(folder) : folder;
  const path = join(root, address);
  if (!existsSync(path) || !realpathSync(path).startsWith(root + sep)) return undefined;
  return readFileSync(path);
}
