import { escapeHtml } from "../deck/index.ts";
import { InputError } from "../kernel/index.ts";

/** What went wrong and what to do, for a person; never a stack trace. */
export function noticeOf(error: unknown): string {
  if (error instanceof InputError) {
    return `<strong>${escapeHtml(sentence(error.message))}</strong> ${escapeHtml(sentence(error.remedy))}`;
  }
  console.error(error);
  return "<strong>Something went wrong in journal-club itself.</strong> Your text is still here. Please report what you did.";
}

export function sentence(text: string): string {
  const started = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/u.test(started) ? started : `${started}.`;
}
