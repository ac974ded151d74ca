import type { Translation } from "../words.ts";
import { common } from "./common.ts";
import { exporting } from "./exporting.ts";
import { library } from "./library.ts";

/** Simplified Chinese, fetched only by who reads it. */
export const zh: Translation = { common, exporting, library };
