import type { Translation } from "../words.ts";
import { common } from "./common.ts";
import { editor } from "./editor.ts";
import { exporting } from "./exporting.ts";
import { gallery } from "./gallery.ts";
import { library } from "./library.ts";
import { review } from "./review.ts";
import { sharing } from "./sharing.ts";
import { studio } from "./studio.ts";

/** Simplified Chinese, fetched only by who reads it. */
export const zh: Translation = {
  common,
  editor,
  exporting,
  gallery,
  library,
  review,
  sharing,
  studio,
};
