import { localText } from "../../io/browser/index.ts";
import type { Places } from "./studio-html.ts";

const KEY = "journal-club:draft";

/** Keeps the field's text for a reload; says so where the browser does not. */
export function keepDraft({ field, kept }: Places): void {
  kept.textContent = localText.write(KEY, field.value)
    ? ""
    : "This text is too large to be kept by the browser: keep the page open.";
}

export function keptDraft(): string {
  return localText.read(KEY) ?? "";
}
