const NAMES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  amp: "&",
};

/** The text of our own HTML, which names five characters only. */
export function decodeMarkup(html: string): string {
  return html.replace(/&(lt|gt|quot|#39|amp);/gu, (_, name: string) => NAMES[name] ?? "");
}
