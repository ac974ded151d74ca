import { existsSync, readFileSync, realpathSync } from "node:fs";
import { extname, join, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
};

/**
 * The same HTML with the pictures that stand below `folder` in it, so that it needs no file any
 * more. A picture that is not there, or stands elsewhere, keeps its address and its words.
 */
export function bringPicturesInto(html: string, folder: string): string {
  const root = existsSync(folder) ? realpathSync(folder) : folder;
  return html.replace(/<img src="([^":]+)"/gu, (whole, address: string) => {
    const path = join(root, address.replace(/&amp;/gu, "&"));
    const type = TYPES[extname(path).toLowerCase()];
    if (!type || !existsSync(path) || !realpathSync(path).startsWith(root + sep)) return whole;
    return `<img src="data:${type};base64,${readFileSync(path).toString("base64")}"`;
  });
}
