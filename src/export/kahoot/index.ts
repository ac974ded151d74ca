import type { Exporter } from "../exporter.ts";
import { writeKahoot } from "./write-kahoot.ts";

/** The questions for Kahoot!, as its own spreadsheet. */
export const kahoot: Exporter = {
  id: "kahoot",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  async write({ deck }, tools) {
    const { bytes, remarks } = writeKahoot(deck);
    for (const remark of remarks) tools.tell(remark);
    return bytes;
  },
};
