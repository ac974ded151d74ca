import { readArticleLabel } from "../pasted/read-article-label.ts";

/** "A B S T R A C T" as a word; other texts as they are. */
export function closeSpacedLetters(text: string): string {
  return /^(?:[\p{L}\d&] ){3,}[\p{L}\d&]$/u.test(text) ? text.replace(/ /gu, "") : text;
}

/** The label that letters with wide spaces spell: "R E S E A R C H A R T I C L E" is two words. */
export function closeSpacedLabel(text: string): string {
  const closed = closeSpacedLetters(text);
  if (closed === text || readArticleLabel(closed) !== undefined) return closed;
  for (let at = 3; at < closed.length - 2; at++) {
    const parted = `${closed.slice(0, at)} ${closed.slice(at)}`;
    if (readArticleLabel(parted) !== undefined) return parted;
  }
  return closed;
}
