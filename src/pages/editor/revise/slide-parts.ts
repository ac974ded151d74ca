import { headlineOf, parseDeck } from "../../../deck/index.ts";
import { splitText } from "../text/split-text.ts";

/** A slide in the three parts that are edited apart from each other. */
export interface SlideParts {
  /** `<!-- slide part="…" minutes=1 -->`, or nothing. */
  readonly comment: string;
  readonly body: string;
  /** With its `Note:`. */
  readonly note: string;
}

/** A slide of a text, with what it is recognised by in another version of the deck. */
export interface KnownSlide extends SlideParts {
  readonly text: string;
  /** Its first headline or question, without marks; the ids of questions do not count. */
  readonly headline: string;
}

const COMMENT = /^<!--\s*slide\b[^\n]*-->[^\S\n]*(?:\n\s*|$)/u;

export function listSlides(markdown: string): KnownSlide[] {
  return splitText(markdown).slides.map(({ text }) => ({
    text,
    ...partsOf(text),
    headline: nameOf(text),
  }));
}

export function partsOf(text: string): SlideParts {
  const comment = COMMENT.exec(text)?.[0] ?? "";
  const rest = text.slice(comment.length);
  const at = rest.search(/^Note:/mu);
  return at < 0
    ? { comment: comment.trim(), body: rest.trim(), note: "" }
    : { comment: comment.trim(), body: rest.slice(0, at).trim(), note: rest.slice(at).trim() };
}

export function joinParts({ comment, body, note }: SlideParts): string {
  return [comment, body, note].filter((part) => part !== "").join("\n\n");
}

/** Numbered anew, a question is the same question. */
export function withoutIds(text: string): string {
  return text.replace(/(<!--\s*(?:quiz|again)\b[^\n]*?\bid=)("[^"]*"|[^\s>]+)/gu, "$1*");
}

function nameOf(text: string): string {
  const [slide] = parseDeck(`---\ntitle: .\nformat: 1\n---\n\n${text}\n`).deck.slides;
  return slide ? headlineOf(slide) : "";
}
