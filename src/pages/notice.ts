import { escapeHtml } from "../deck/index.ts";
import { asSentence, InputError } from "../kernel/index.ts";

/** What went wrong and what to do, for a person; never a stack trace. */
export function noticeOf(error: unknown): string {
  if (error instanceof InputError) {
    return `<strong>${escapeHtml(asSentence(error.message))}</strong> ${escapeHtml(asSentence(error.remedy))}`;
  }
  console.error(error);
  return "<strong>Something went wrong in journal-club itself.</strong> Your text is still here. Please report what you did.";
}
