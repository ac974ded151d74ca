import { escapeHtml } from "../../deck/index.ts";
import { NotKeptError, type WhyNotKept } from "../../library/index.ts";
import type { Saving } from "../../store/index.ts";
import { sayLibrary } from "../../words/index.ts";

const REASONS = {
  full: "whyFull",
  forbidden: "whyForbidden",
  newer: "whyNewer",
  closed: "whyClosed",
  migration: "whyMigration",
  failed: "whyFailed",
  changed: "whyChanged",
} as const satisfies Record<WhyNotKept | "changed", string>;

/** Why the device did not keep something, and what to do; `undefined` of other errors. */
export function whyNotKept(error: unknown): string | undefined {
  return error instanceof NotKeptError ? sayLibrary(REASONS[error.why]) : undefined;
}

/** The same as safe HTML. */
export function tellNotKept(error: unknown): string | undefined {
  const why = whyNotKept(error);
  return why === undefined ? undefined : escapeHtml(why);
}

/** "Saved", "Saving…" or "Not saved: why, and what to do", as safe HTML for a status line. */
export function tellSaving(saving: Saving): string {
  if (saving.state === "saved")
    return `<span class="saved">✓ ${escapeHtml(sayLibrary("saved"))}</span>`;
  if (saving.state === "saving") {
    return `<span class="saving">${escapeHtml(sayLibrary("saving"))}</span>`;
  }
  return `<strong class="not-saved">${escapeHtml(sayLibrary("notSaved"))}.</strong> ${escapeHtml(sayLibrary(REASONS[saving.why]))}`;
}
