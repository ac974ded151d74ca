/**
 * The parts of `a | b`, trimmed. A pipe behind a backslash parts nothing, and stays escaped: that
 * is how it is written in Markdown anywhere else.
 */
export function splitPipes(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/\\.|\|/gsu)) {
    if (mark !== "|") continue;
    parts.push(text.slice(from, index).trim());
    from = index + 1;
  }
  return [...parts, text.slice(from).trim()];
}

/** The text with a backslash before every pipe that has none. */
export function escapePipes(text: string): string {
  return text.replace(/\\.|\|/gsu, (mark) => (mark === "|" ? "\\|" : mark));
}
