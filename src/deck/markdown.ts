import { Marked, type Token, type Tokens } from "marked";
import { escapeHtml, unescapeHtml } from "./escape-html.ts";
import { shortMark } from "./evidence-name.ts";
import { mathInText } from "./math/find-math.ts";

export { escapeHtml };

/** Protocols a link may have; anything else is shown as text. */
const SAFE_LINK = /^(?:https?:|mailto:)/iu;
/** Pictures come with the deck: raster data, or a file beside it. Nothing is fetched elsewhere. */
const SAFE_PICTURE =
  /^(?:data:image\/(?:png|jpeg|gif|webp|avif);base64,[\w+/=]+|(?!\/)(?![\w.+-]*:)[\w./-]+)$/u;

interface EvidenceMark extends Tokens.Generic {
  type: "evidence";
  id: string;
}

/** The address if it is safe to follow, as an attribute value; else `undefined`. */
export function safeLink(href: string): string | undefined {
  // Browsers drop control characters and white space inside a scheme; so do we before looking.
  const plain = [...href].filter((character) => character > " " && character !== "\u007f").join("");
  return SAFE_LINK.test(plain) ? escapeHtml(plain) : undefined;
}

/**
 * Our Markdown: CommonMark and GFM in which `<` is text, comments vanish, `[^3]` marks evidence,
 * `$…$` is a formula,
 * links go to the web or to mail, and pictures never to another server.
 */
const marked = new Marked({ gfm: true, async: false });

marked.use({
  extensions: [
    mathInText,
    {
      name: "evidence",
      level: "inline",
      start: (source: string) => source.indexOf("[^"),
      tokenizer(source: string): EvidenceMark | undefined {
        const match = /^\[\^([^\]\s]+)\]/u.exec(source);
        return match ? { type: "evidence", raw: match[0], id: match[1] as string } : undefined;
      },
      renderer(token) {
        const id = escapeHtml((token as EvidenceMark).id);
        const mark = escapeHtml(shortMark((token as EvidenceMark).id));
        // Who steers by voice says what is seen: "R14" is part of the name.
        const name = mark === id ? id : `${mark}, ${id}`;
        return `<button type="button" class="evidence-mark" data-evidence="${id}" aria-label="Source ${name}">${mark}</button>`;
      },
    },
  ],
  tokenizer: {
    // Returning `undefined` says "no such token here": the text falls through to plain text.
    html(source) {
      const comment = /^<!--[\s\S]*?-->[^\S\n]*(?:\n|$)/u.exec(source);
      if (!comment) return undefined;
      return { type: "html", raw: comment[0], pre: false, block: true, text: "" };
    },
    tag(source) {
      const comment = /^<!--[\s\S]*?-->/u.exec(source);
      if (!comment) return undefined;
      return {
        type: "html",
        raw: comment[0],
        inLink: false,
        inRawBlock: false,
        block: false,
        text: "",
      };
    },
  },
  renderer: {
    html: () => "",
    code: ({ text }) => `<pre><code>${escapeHtml(text)}</code></pre>\n`,
    // The corner of a table heads nothing; `false` leaves all other cells to marked.
    tablecell: ({ header, text }) => (header && text.trim() === "" ? "<td></td>\n" : false),
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const safe = safeLink(href);
      return safe === undefined ? text : `<a href="${safe}" rel="noopener noreferrer">${text}</a>`;
    },
    image({ href, text }) {
      // A picture that somebody has yet to bring: its text says how.
      if (href === "") return `<span class="no-picture">${escapeHtml(text)}</span>`;
      if (!SAFE_PICTURE.test(href)) return escapeHtml(text);
      return `<img src="${escapeHtml(href)}" alt="${escapeHtml(text)}">`;
    },
  },
});

/** A mark never begins a line: it belongs to the word before it. */
const bindMarks = (markdown: string) => markdown.replace(/ (?=\[\^[^\]\s]+\])/gu, "\u00a0");

/** Blocks of Markdown as safe HTML. */
export function renderMarkdown(markdown: string): string {
  return marked.parse(bindMarks(markdown)) as string;
}

/** One line of Markdown as safe HTML, without a paragraph around it. */
export function renderInline(markdown: string): string {
  return marked.parseInline(bindMarks(markdown)) as string;
}

/** One line of Markdown as plain text: no marks, no footnotes. */
export function plainText(markdown: string): string {
  return unescapeHtml(
    renderInline(markdown.replace(/\s*\[\^[^\]\s]+\]/gu, ""))
      .replace(/<br>/gu, " ")
      .replace(/<[^>]*>/gu, ""),
  ).trim();
}

/** A part of a Markdown text that says one thing, as source. */
export interface Statement {
  readonly type: "item" | "paragraph" | "row" | "quote" | "other";
  readonly text: string;
  /** The line on which it stands, counted from 0. */
  readonly line: number;
}

/** The paragraphs, list items (nested ones too), table rows and quotations of a Markdown text. */
export function listStatements(markdown: string): Statement[] {
  return statementsOf(marked.lexer(markdown), 0, "paragraph").filter(
    (statement) => statement.text.trim() !== "",
  );
}

function statementsOf(
  tokens: readonly Token[],
  from: number,
  words: "item" | "paragraph",
): Statement[] {
  let line = from;
  return tokens.flatMap((token) => {
    const at = line;
    line += countBreaks(token.raw);
    switch (token.type) {
      case "list": {
        let below = at;
        return (token as Tokens.List).items.flatMap((item) => {
          const first = below;
          below += countBreaks(item.raw);
          return statementsOf(item.tokens, first, "item");
        });
      }
      case "table":
        return (token as Tokens.Table).rows.map((row, i) => ({
          type: "row" as const,
          text: row.map((cell) => cell.text).join(" | "),
          // Below the header and the line under it.
          line: at + 2 + i,
        }));
      case "paragraph":
      case "text":
      case "heading":
        return [{ type: words, text: (token as Tokens.Paragraph).text, line: at }];
      case "blockquote":
        return [{ type: "quote" as const, text: (token as Tokens.Blockquote).text, line: at }];
      case "space":
      case "html":
      case "hr":
      case "checkbox":
        return [];
      default:
        return [{ type: "other" as const, text: token.raw, line: at }];
    }
  });
}

const countBreaks = (text: string) => text.split("\n").length - 1;
