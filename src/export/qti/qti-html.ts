import { inlineHtml } from "../questions/inline-html.ts";

/** Inline HTML as QTI's own part of XHTML has it, which strikes nothing through. */
export function qtiHtml(markdown: string): string {
  return withoutStrikes(inlineHtml(markdown));
}

/** The same of HTML that is there already. */
export function withoutStrikes(html: string): string {
  return html.replace(/<\/?s>/gu, "");
}
