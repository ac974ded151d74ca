import type { Tag } from "./tag.ts";
import { tagWords } from "./tag-words.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** A tagged sentence: `tokens` with spans into `text`, and one tag for each. */
export interface Tagged {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

/** Tokens and tags of `text.slice(start, end)`, with spans into `text`. */
export function tagSentence(text: string, start = 0, end = text.length): Tagged {
  const tokens = tokenize(text.slice(start, end), start);
  return { text, tokens, tags: tagWords(tokens) };
}

/** The same sentence as a text of its own: `text.slice(start, end)`. */
export function detach({ text, tokens, tags }: Tagged, start: number, end: number): Tagged {
  const moved = tokens.map((token) => ({
    ...token,
    start: token.start - start,
    end: token.end - start,
  }));
  return { text: text.slice(start, end), tokens: moved, tags };
}

/** Tokens `from` to `to` as printed. */
export function printTokens({ text, tokens }: Tagged, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
