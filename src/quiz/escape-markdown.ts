/** Where a Markdown reader would see mark-up in plain text. */
const SPECIAL = /[\\`*_[\]~|$]|(?<=\[)\^|<(?=[a-z!/?])|&(?=#?\w+;)/giu;
/** A text that would begin a list, heading or quotation, or draw a line. */
const OPENING = /^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|=+(?=\s|$)|-{2,}$|\d+[.)](?=\s|$))/u;
/** What makes a reader see an address; in one, a backslash would be part of the address. */
const ADDRESS = /(?<=https?|ftp):(?=\/\/)|(?<=www)\.|@/giu;

/** Plain text as inline Markdown that shows exactly this text, here and on GitHub. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .split(" ")
    .map(escapeWord)
    .join(" ")
    .replace(OPENING, (mark) =>
      /\d/u.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`,
    );
}

function escapeWord(word: string): string {
  const escaped = word.replace(SPECIAL, (mark, at: number) => {
    // Between letters an underscore is no emphasis, and a backslash before it would only confuse.
    const within = /[^\W_]/u.test(word[at - 1] ?? " ") && /[^\W_]/u.test(word[at + 1] ?? " ");
    return mark === "_" && within ? mark : `\\${mark}`;
  });
  return escaped === word ? word : escaped.replace(ADDRESS, "\\$&");
}
