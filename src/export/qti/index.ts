import { strToU8, zipSync } from "fflate";
import { hashName } from "../../kernel/index.ts";
import type { Exporter } from "../exporter.ts";
import { askedQuestions } from "../questions/asked-questions.ts";
import { NO_TIME } from "../zip/no-time.ts";
import { itemId, writeItem } from "./write-item.ts";
import { writeManifest } from "./write-manifest.ts";

/** A package of QTI 2.1: one item for each question, and their list. */
export const qti: Exporter = {
  id: "qti",
  mediaType: "application/zip",
  async write({ deck }) {
    const items = askedQuestions(deck).map((asked) => {
      const identifier = itemId(asked.plain.id);
      return { identifier, file: `items/${identifier}.xml`, text: writeItem(asked) };
    });
    const files = Object.fromEntries(items.map(({ file, text }) => [file, strToU8(text)]));
    const manifest = writeManifest(`journal-club-${hashName(deck.front.title)}`, items);
    return zipSync(
      { "imsmanifest.xml": strToU8(manifest), ...files },
      { level: 9, mtime: NO_TIME },
    );
  },
};
