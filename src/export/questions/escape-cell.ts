/** Markdown for a cell of a table, which a pipe would end; one that is escaped already does not. */
export function escapeCell(markdown: string): string {
  return markdown.replace(/\\.|\|/gsu, (mark) => (mark === "|" ? "\\|" : mark));
}
