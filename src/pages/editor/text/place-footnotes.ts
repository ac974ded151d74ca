/** A footnote as it is to be written. */
export interface Footnote {
  readonly id: string;
  readonly text: string;
}

/** `[^3]: the sentence` at the beginning of a line. */
const FOOTNOTE = /^\[\^([^\]\s]+)\]:[^\S\n]*([^\n]*)/gmu;

/** The footnotes that a text defines, the last of those with one name. */
export function footnotesOf(markdown: string): ReadonlyMap<string, string> {
  return new Map([...markdown.matchAll(FOOTNOTE)].map(([, id = "", text = ""]) => [id, text]));
}

/**
 * The text with the footnotes that it has none of: each where its number belongs, the abstract's
 * before those of the body, or at the end.
 */
export function placeFootnotes(markdown: string, notes: readonly Footnote[]): string {
  let text = markdown;
  for (const note of notes) text = placeFootnote(text, note);
  return text;
}

function placeFootnote(markdown: string, note: Footnote): string {
  const there = [...markdown.matchAll(FOOTNOTE)].map((match) => ({
    id: match[1] ?? "",
    from: match.index,
    to: match.index + match[0].length,
  }));
  if (there.some(({ id }) => id === note.id)) return markdown;
  const line = `[^${note.id}]: ${note.text.replace(/\s+/gu, " ").trim()}`;
  const [first] = there;
  if (!first) return `${markdown.trimEnd()}\n\n${line}\n`;
  const before = there.findLast(({ id }) => rankOf(id) <= rankOf(note.id));
  if (!before) return `${markdown.slice(0, first.from)}${line}\n${markdown.slice(first.from)}`;
  return `${markdown.slice(0, before.to)}\n${line}${markdown.slice(before.to)}`;
}

/** The text without these footnotes and their lines. */
export function dropFootnotes(markdown: string, ids: ReadonlySet<string>): string {
  return markdown.replace(/^\[\^([^\]\s]+)\]:[^\n]*\n?/gmu, (line, id: string) =>
    ids.has(id) ? "" : line,
  );
}

function rankOf(id: string): number {
  return /^\d+$/u.test(id) ? Number(id) : Number.MAX_SAFE_INTEGER;
}
