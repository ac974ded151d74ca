const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  thinsp: "\u2009",
  ge: "≥",
  le: "≤",
  plusmn: "±",
  times: "×",
  minus: "−",
  ndash: "–",
  alpha: "α",
  beta: "β",
  gamma: "γ",
  kappa: "κ",
  micro: "µ",
};

/**
 * An accepted answer, inline Markdown, as a person would type it: "\>60%", "&gt;60%", "**>60%**"
 * and ">60% [^2]" are all ">60%".
 */
export function plainAnswer(markdown: string): string {
  return (
    markdown
      .replace(/\[\^[^\]\s]+\]/gu, "")
      // What stands behind a backslash, alone in its group, is no mark-up.
      .replace(/\\([!-/:-@[-`{-~])|[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "$1")
      .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/giu, (entity, decimal, hex, name) => {
        if (name) return ENTITIES[name as string] ?? entity;
        const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
      })
      .trim()
  );
}
