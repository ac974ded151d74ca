import { localText } from "../../io/browser/index.ts";
import { sayStudio } from "../../words/index.ts";
import type { Places } from "./studio-html.ts";

const KEY = "journal-club:draft";

/** Keeps the field's text for a reload; says so where the browser does not. */
export function keepDraft({ field, kept }: Places): void {
  kept.textContent = localText.write(KEY, field.value) ? "" : sayStudio("tooLargeToKeep");
}

export function keptDraft(): string {
  return localText.read(KEY) ?? "";
}
