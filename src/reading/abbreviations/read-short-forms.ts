import { isShortForm } from "./is-short-form.ts";

/** What ends a short form; "HR 0.7" ends before its decimals, "IL 2" keeps its whole number. */
const DECIMAL = /\s\p{N}+[.,·]\p{N}/u;
const END = new RegExp(`[,;:=]|\\s(?:or|and|in|for|n|is|was)\\s|${DECIMAL.source}`, "u");

/**
 * What the inside of a bracket offers as a short form, the longest first:
 *
 *     (NSCLC; n = 20) → NSCLC     (“COPD”) → COPD     (1,25(OH)2D3) → 1,25(OH)2D3
 */
export function readShortForms(inside: string): string[] {
  // "placebo (P = 0.03)": one letter that equals something is a statistic.
  if (/^\s*\p{L}\s*[=<>]/u.test(inside)) return [];
  const head = inside.split(END, 1)[0] ?? "";
  const forms = DECIMAL.test(inside) ? [head] : [inside, head];
  return [...new Set(forms.map(unquote))].filter(isShortForm);
}

/** Without the white space and the quotation marks around it. */
export function unquote(short: string): string {
  return short.trim().replace(/^["'“‘]|["'”’]$/g, "");
}
