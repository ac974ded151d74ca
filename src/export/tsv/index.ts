import type { Exporter } from "../exporter.ts";
import { writeTsv } from "./write-tsv.ts";

/** The cards of the Anki package as text, to be read, edited and imported again. */
export const tsv: Exporter = {
  id: "tsv",
  mediaType: "text/tab-separated-values",
  write: async ({ deck }) => writeTsv(deck),
};
