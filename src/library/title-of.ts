import { parseDeck } from "../deck/index.ts";

/** Longer front matter than this is none. */
const LONGEST_FRONT = 20_000;

/** The title that a deck's Markdown states. Only its front is parsed: this is asked at every save. */
export function titleOf(markdown: string): string {
  const front = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/u.exec(
    markdown.slice(0, LONGEST_FRONT),
  );
  return parseDeck(front?.[0] ?? "").deck.front.title;
}
