import type { Exporter } from "../exporter.ts";

/** The deck itself, letter by letter. */
export const md: Exporter = {
  id: "md",
  mediaType: "text/markdown",
  write: async ({ markdown }) => markdown,
};
