const MARK = /^\[\^[^\]\s]+\]$/u;

/**
 * Takes the footnote marks off the end of a line.
 *
 *     Overall survival: 0.73 [^5] [^6]
 *     └ rest ────────────────┘└ evidence
 */
export function splitMarks(line: string): { rest: string; evidence: string } {
  let end = line.length;
  for (;;) {
    const rest = line.slice(0, end).trimEnd();
    const at = rest.lastIndexOf("[^");
    if (at < 0 || !MARK.test(rest.slice(at))) return { rest, evidence: line.slice(end).trim() };
    end = at;
  }
}
