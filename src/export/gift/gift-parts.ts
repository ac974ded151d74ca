import type { Finding } from "../../kernel/index.ts";
import { BLOOM_LEVELS, escapeMarkdown } from "../../quiz/index.ts";
import { readInlineHtml } from "../questions/read-inline-html.ts";
import { unescapeGift } from "./gift-text.ts";
import { findMark, type GiftBlock } from "./split-gift.ts";

/** The parts of a question in GIFT, in the words of the file where nothing else is said. */
export interface GiftParts {
  readonly line: number;
  readonly name: string;
  readonly before: string;
  /** What follows the braces; empty where they end the text. */
  readonly after: string;
  /** Between the braces, without the general feedback. */
  readonly answers: string;
  /** Inline Markdown. */
  readonly explanation: string;
  readonly id: string;
  readonly tags: readonly string[];
  /** A text in the format that it names, or in that of its question, as one line of our Markdown. */
  readonly toMarkdown: (text: string) => string;
}

/** `::Name::` */
export function nameOf(text: string): string | undefined {
  return /^::((?:\\[\s\S]|[^\\:]|:(?!:))*)::/u.exec(text)?.[1];
}

/** Takes a question apart, or says what is wrong with its braces. */
export function readParts({ line, text, tags }: GiftBlock, id: string): GiftParts | Finding {
  const refuse = (what: string, remedy: string): Finding => ({ line, rule: "gift", what, remedy });
  const name = nameOf(text);
  const rest = (name === undefined ? text : text.slice(name.length + 4)).trim();
  const opened = findMark(rest, /\{/u);
  const closed = findMark(rest, /\}/u, Math.max(opened, 0));
  if (opened < 0 && closed < 0) {
    return refuse(
      "a text without answers is no question",
      "write its answers in braces, `{=right ~wrong}`",
    );
  }
  if (opened < 0 || closed < 0) {
    return refuse(
      "a brace stands alone",
      "write the answers between `{` and `}` with no blank line between them, and a brace that is text as `\\{`",
    );
  }
  const within = rest.slice(opened + 1, closed);
  const general = within.lastIndexOf("####");
  const format = FORMAT.exec(rest)?.[1] ?? "moodle";
  const toMarkdown = (each: string) => textIn(each, format);
  return {
    line,
    name: name === undefined ? "" : unescapeGift(name).trim(),
    before: rest.slice(0, opened),
    after: rest.slice(closed + 1).trim() === "" ? "" : rest.slice(closed + 1),
    answers: (general < 0 ? within : within.slice(0, general)).trim(),
    explanation: general < 0 ? "" : toMarkdown(within.slice(general + 4)),
    id,
    tags,
    toMarkdown,
  };
}

/**
 * What questions of all kinds have.
 *
 * @param stem inline Markdown; without it the text, its gap drawn where it has one
 */
export function sharedOf(parts: GiftParts, stem = stemOf(parts)) {
  const { id, explanation, tags } = parts;
  const bloom = BLOOM_LEVELS.find((level) => tags.includes(level));
  const difficulty = tags.flatMap((tag) => /^difficulty ([1-5])$/u.exec(tag)?.[1] ?? []).at(0);
  return {
    id,
    stem: stem === "" ? escapeMarkdown(parts.name) : stem,
    explanation,
    ...(bloom === undefined ? {} : { bloom }),
    ...(difficulty === undefined ? {} : { difficulty: Number(difficulty) }),
  };
}

function stemOf({ before, after, toMarkdown }: GiftParts): string {
  return after === "" ? toMarkdown(before) : `${toMarkdown(before)} … ${toMarkdown(after)}`.trim();
}

/** What a text may begin with, to say how it is to be read. */
export const FORMAT = /^\s*\[(html|markdown|plain|moodle)\]/u;

function textIn(text: string, otherwise: string): string {
  const [prefix = "", named] = FORMAT.exec(text) ?? [];
  const format = named ?? otherwise;
  const words = unescapeGift(text.slice(prefix.length)).trim();
  if (format === "html") return readInlineHtml(words);
  if (format === "markdown") return words.replace(/\s+/gu, " ").replace(/<!--/gu, "<\\!--");
  // Moodle's own format lets HTML through; a sign for "less than" is no tag.
  if (format === "moodle" && /<\/?[a-z][^<>]*>|&(?:#\d+|[a-z]+);/iu.test(words)) {
    return readInlineHtml(words);
  }
  return escapeMarkdown(words);
}
