import type { Exporter } from "../exporter.ts";
import { writeMoodle } from "./write-moodle.ts";

/** The questions for Moodle's question bank, each as the type that Moodle has for it. */
export const moodle: Exporter = {
  id: "moodle",
  mediaType: "application/xml",
  write: async ({ deck }) => writeMoodle(deck),
};
