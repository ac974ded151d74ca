/** Where a Markdown reader would see mark-up in plain text. */
const SPECIAL = /[\\`*_[\]~|$]|<(?=[a-z!/?])|&(?=#?\w+;)/giu;
/** A line that would begin a list, heading or quotation. */
const OPENING = /^(\s*)([-+#>=]|\d+[.)])(?=\s|$)/u;

/** Plain text as inline Markdown that shows exactly this text, here and on GitHub. */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line
    .replace(SPECIAL, (mark, at: number) => {
      // Between letters an underscore is no emphasis, and a backslash before it would only confuse.
      const within = /\w/u.test(line[at - 1] ?? " ") && /\w/u.test(line[at + 1] ?? " ");
      return mark === "_" && within ? mark : `\\${mark}`;
    })
    .replace(OPENING, (_, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    );
}
