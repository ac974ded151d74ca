import type { Span } from "../../kernel/index.ts";

/** A word, number or mark of the text. `lower` is the text in lower case, for looking up. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

/**
 * One alternative a kind of token, tried in this order. No alternative repeats a group whose parts
 * overlap, so the scan is linear.
 *
 *     more than 60% of CD8+ T cells (1,201; p<0.05)
 *     ---- ---- --- -- ---- - ----- ------ - ----
 *
 * White space joins digits only in groups of three ("34 284 patients"), dots and commas digits only ("0.05", ".05", "1,201"); hyphens, slashes and apostrophes join
 * letters and digits ("PD-L1", "mg/kg"), but a hyphen between numbers is a range ("5-10 mg"); a plus closes a marker's name ("CD8+"), save where it opens "+/-".
 */
const TOKEN =
  /(?<![\p{N}.,])\p{N}{1,3}(?:[\u00a0\u202f\u2009]\p{N}{3})+(?![\p{N}.,·%])|(?<!(?:[\p{N}.,]|\b(?:days?|weeks?|months?|years?|aged?|grade|stage|groups?|phase|type|level|table|figure|at|by|to)\s))\p{N}{1,3}(?: \p{N}{3})+(?=\s\p{Ll}{3})|(?<![\p{L}\p{N}.])\.\p{N}+|\p{N}+(?:[.,·]\p{N}+)*(?:[-‐‑]\p{L}[\p{L}\p{N}]*|['’/][\p{L}\p{N}]+(?:[.·]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*)*(?:\+(?!\/?[-−–]))?|[\p{L}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\+?|\.{3}|[^\s]/gu;

/** Splits `text` into tokens; spans are offset by `offset`. Total, linear. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    tokens.push({ text: match[0], lower: match[0].toLowerCase(), start, end });
  }
  return tokens;
}

/** True for tokens made of letters or digits, false for marks. */
export function isWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text);
}
