import type { Exporter } from "../exporter.ts";
import { writeGift } from "./write-gift.ts";

/** The questions for Moodle's question bank, as text that people can read and edit. */
export const gift: Exporter = {
  id: "gift",
  mediaType: "text/plain",
  async write({ deck }, tools) {
    const { text, remarks } = writeGift(deck);
    for (const remark of remarks) tools.tell(remark);
    return text;
  },
};
