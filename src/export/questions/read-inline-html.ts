import { Parser } from "htmlparser2";
import { plainText } from "../../deck/index.ts";
import { escapeMarkdown } from "../../quiz/index.ts";

const EMPHASIS: Readonly<Record<string, string>> = { em: "*", i: "*", strong: "**", b: "**" };
const BLOCKS = new Set(["p", "br", "div", "li", "ul", "ol", "blockquote", "tr", "td", "th"]);
/** As MathJax marks formulas. */
const FORMULA = /\\\(((?:(?!\\[()]).)+)\\\)|\\\[((?:(?!\\[[\]]).)+)\\\]/gsu;
const UNSEEN = new Set(["script", "style", "head"]);

/**
 * HTML that other programs keep questions in, as one line of our Markdown: emphasis stays, a picture
 * is its words, blocks are parted by blanks, a
 * formula between dollars. Shows the same words in any case; where emphasis would
 * not be read as such, it is left out.
 */
export function readInlineHtml(html: string): string {
  const open: { mark: string; from: number }[] = [];
  let markdown = "";
  let plain = "";
  let unseen = 0;
  let pending = "";
  const parser = new Parser(
    {
      onopentag(name, { alt = "" }) {
        flush();
        if (UNSEEN.has(name)) unseen += 1;
        if (BLOCKS.has(name)) add(" ");
        if (name === "img") add(alt);
        const mark = EMPHASIS[name];
        if (mark !== undefined) open.push({ mark, from: markdown.length });
      },
      ontext(text) {
        // It comes in pieces, parted where a character is written by its name.
        if (unseen === 0) pending += text;
      },
      onclosetag(name) {
        flush();
        if (UNSEEN.has(name)) unseen -= 1;
        if (BLOCKS.has(name)) add(" ");
        if (EMPHASIS[name] === undefined) return;
        const { mark, from } = open.pop() ?? { mark: "", from: markdown.length };
        const within = markdown.slice(from);
        // Marks are read as emphasis only where they touch what they emphasise.
        if (!/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(within) || within.includes("*")) return;
        if (/[*\\]$/u.test(markdown.slice(0, from))) return;
        markdown = `${markdown.slice(0, from)}${mark}${within}${mark}`;
      },
    },
    { decodeEntities: true },
  );
  function flush(): void {
    add(pending);
    pending = "";
  }
  function add(all: string): void {
    let at = 0;
    for (const { 0: written, 1: inline, 2: display, index } of all.matchAll(FORMULA)) {
      addText(all.slice(at, index));
      at = index + written.length;
      const source = inline === undefined ? `$$${display}$$` : `$${inline}$`;
      plain += source;
      markdown += source;
    }
    addText(all.slice(at));
  }
  function addText(text: string): void {
    plain += text;
    const words = escapeMarkdown(text);
    const before = /^\s/u.test(text) ? " " : "";
    const after = /\S/u.test(text) && /\s$/u.test(text) ? " " : "";
    markdown += `${before}${words}${after}`;
  }
  parser.end(html);
  flush();
  const line = markdown.replace(/ {2,}/gu, " ").trim();
  const words = plain.replace(/\s+/gu, " ").trim();
  return plainText(line) === words ? line : escapeMarkdown(words);
}
