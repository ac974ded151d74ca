const MARK = /<button type="button" class="evidence-mark"[^>]*>([^<]*)<\/button>/gu;

/**
 * On paper nothing can be pressed: the mark of a source is its number, raised. It is no part of
 * what a headline is called in a PDF's outline.
 */
export function withoutButtons(html: string): string {
  return html.replace(MARK, `<sup class="evidence-mark" aria-hidden="true">$1</sup>`);
}
