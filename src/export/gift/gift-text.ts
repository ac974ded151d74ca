/** What has a meaning of its own in GIFT, and therefore stands behind a backslash. */
const CONTROL = /[\\~=#{}:]/gu;

/** Text as it stands in a GIFT file: on one line, its control characters escaped. */
export function escapeGift(text: string): string {
  return text.replace(/\s+/gu, " ").trim().replace(CONTROL, "\\$&");
}

/** HTML as GIFT, saying that it is HTML: what a text itself begins with is then no format. */
export function giftHtml(html: string): string {
  return `[html]${escapeGift(html)}`;
}

/** The inverse of `escapeGift`; `\n` is a line break. A backslash before anything else stays. */
export function unescapeGift(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/gu, (_, mark: string) => (mark === "n" ? "\n" : mark));
}
