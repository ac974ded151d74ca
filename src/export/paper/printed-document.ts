import { type Deck, escapeHtml } from "../../deck/index.ts";

/** A whole page that needs nothing from elsewhere and runs nothing. */
export function printedDocument({ front }: Deck, body: string, css: string): string {
  const { title, lang = "en" } = front;
  return `<!doctype html><html lang="${escapeHtml(lang)}" class="print-pdf"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><title>${escapeHtml(title)}</title><style>${css}</style></head><body>${body}</body></html>`;
}
