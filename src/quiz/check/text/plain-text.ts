const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ge: "≥",
  le: "≤",
};

/** No answer is told apart by what stands further back, and the checks stay quick on any input. */
const MOST_CHARACTERS = 20_000;

/**
 * Inline Markdown as a person sees it: no footnote marks, emphasis, code ticks, addresses of links
 * or backslashes. A run of underscores stays: it may be a blank.
 *
 *     **PD\-L1** is [induced](https://…) by \_\_\_ [^2]   →   PD-L1 is induced by ___
 */
export function plainText(markdown: string): string {
  return (
    markdown
      .slice(0, MOST_CHARACTERS)
      .replace(/\s{0,3}\[\^[^\]\s]{1,80}\]/gu, "")
      .replace(/!?\[([^[\]]{0,400})\]\([^()\s]{0,400}(?:\s[^()]{0,200})?\)/gu, "$1")
      // What stands behind a backslash, alone in its group, is no mark-up.
      .replace(
        /\\([!-/:-@[-`{-~])|[*`]|(?<![\p{L}\p{N}_\\])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_(?![\p{L}\p{N}_])/gu,
        "$1",
      )
      .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/giu, (entity, decimal, hex, name) => {
        if (name) return ENTITIES[name as string] ?? entity;
        const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
      })
      .replace(/\s+/gu, " ")
      .trim()
  );
}
