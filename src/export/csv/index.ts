import type { Exporter } from "../exporter.ts";
import { writeCsv } from "./write-csv.ts";

/** The questions as a table, for any spreadsheet. */
export const csv: Exporter = {
  id: "csv",
  mediaType: "text/csv",
  write: async ({ deck }) => writeCsv(deck),
};
