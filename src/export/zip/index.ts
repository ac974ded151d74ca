import { strToU8, zipSync } from "fflate";
import type { Exporter } from "../exporter.ts";
import { listPictures } from "../list-pictures.ts";
import { NO_TIME } from "./no-time.ts";

/** Pictures are packed already. */
const STORED = 0;

/** The deck's folder as one file: `deck.md`, the article's text, the pictures where the deck finds them. */
export const zip: Exporter = {
  id: "zip",
  mediaType: "application/zip",
  async write({ deck, markdown, articleText }, tools) {
    const files: Record<string, Uint8Array | [Uint8Array, { level: 0 }]> = {
      "deck.md": strToU8(markdown),
      ...(articleText === undefined ? {} : { "article.txt": strToU8(articleText) }),
    };
    const addresses = listPictures(deck).filter((address) => !address.startsWith("data:"));
    for (const [index, address] of addresses.entries()) {
      await tools.step(index / addresses.length);
      const bytes = await tools.picture(address);
      if (bytes) files[address] = [bytes, { level: STORED }];
      else tools.tell(`The picture ${address} was not found, so it is not in the file.`);
    }
    return zipSync(files, { level: 9, mtime: NO_TIME });
  },
};
