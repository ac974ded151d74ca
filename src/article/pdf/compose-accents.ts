/** Accents that stand as characters of their own, and how Unicode puts them on a letter. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ["¨", "\u0308"],
  ["´", "\u0301"],
  ["`", "\u0300"],
  ["ˆ", "\u0302"],
  ["˜", "\u0303"],
  ["ˇ", "\u030c"],
  ["˘", "\u0306"],
  ["˙", "\u0307"],
  ["˚", "\u030a"],
  ["¯", "\u0304"],
  ["˝", "\u030b"],
]);
/** Within a word any of them; at its start, where a backtick quotes, only some and on capitals. */
const INNER = /(?<=\p{L})([¨ˆ˜ˇ˘˙˚¯˝])(\p{L})/gu;
/** An acute is an apostrophe too: "Student´s", "don´t", "D´Amico", "l´étude". */
const ACUTE =
  /(?<=\p{L})(?<!(?<!\p{L})[DdLlOoNnSsQqJjCc])([´`])(?!(?:s|t|d|m|re|ve|ll)(?!\p{L}))(\p{L})/gu;
const FIRST = /(?<!\p{L})([¨´ˇ˙˚])(\p{Lu})(?=\p{L})/gu;
const CEDILLA = /([cstCST])¸(?=\p{L})|¸([cstCST])/gu;

/**
 * Letters with their accents, where a file draws the accent and then the letter below it, as TeX
 * did for decades:
 *
 *     "Universit¨at M¨unchen", "Garc´ıa", "Fran¸cois"  →  "Universität München", "García", "François"
 */
export function composeAccents(text: string): string {
  if (!/[¨´`ˆ˜ˇ˘˙˚¯˝¸]/u.test(text)) return text;
  return text
    .replace(INNER, compose)
    .replace(ACUTE, compose)
    .replace(FIRST, compose)
    .replace(CEDILLA, (all, before: string | undefined, after: string | undefined) =>
      one(`${before ?? after ?? ""}\u0327`, all),
    );
}

function compose(all: string, accent: string, letter: string): string {
  const base = letter === "ı" ? "i" : letter === "ȷ" ? "j" : letter;
  return one(base + (COMBINING.get(accent) ?? ""), all);
}

/** The one character that both make; a pair that no language writes stays as it is. */
function one(pair: string, otherwise: string): string {
  const composed = pair.normalize("NFC");
  return [...composed].length === 1 ? composed : otherwise;
}
