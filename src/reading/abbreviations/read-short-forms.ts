import { isShortForm } from "./is-short-form.ts";

/** What leads a bracket in before its short form: "(hereafter referred to as NSCLC)". */
const LEAD =
  /^(?:or|also|i\.e\.,?|termed|called|named|designated|denoted|abbreviated|abbr\.|abbreviation|hereafter|henceforth|known|referred|to|as|by|here|the|short|for|in|of|subsequently|acronym|:)\s+/i;

/** The longest lead has as many words as "also referred to as the". */
const longestLead = 5;

/** What ends a short form; "HR 0.7" ends before its decimals, "IL 2" keeps its whole number. */
const DECIMAL = /\s\p{N}+[.,·]\p{N}/u;
const END = new RegExp(`[,;:=]|\\s(?:or|and|in|for|n|is|was)\\s|${DECIMAL.source}`, "u");

/**
 * What the inside of a bracket offers as a short form, the longest first:
 *
 *     (NSCLC; n = 20) → NSCLC     (or “COPD”) → COPD     (1,25(OH)2D3) → 1,25(OH)2D3
 */
export function readShortForms(inside: string): string[] {
  // "placebo (P = 0.03)": one letter that equals something is a statistic.
  if (/^\s*\p{L}\s*[=<>]/u.test(inside)) return [];
  let led = inside.trim();
  for (let i = 0; i < longestLead; i++) led = led.replace(LEAD, "");
  const head = led.split(END, 1)[0] ?? "";
  const forms = DECIMAL.test(led) ? [head] : [led, head];
  return [...new Set(forms.map(unquote))].filter(isShortForm);
}

/** Without the white space and the quotation marks around it. */
export function unquote(short: string): string {
  return short.trim().replace(/^["'“‘]|["'”’]$/g, "");
}
