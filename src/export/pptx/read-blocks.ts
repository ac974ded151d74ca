import { renderMarkdown } from "../../deck/index.ts";
import { decodeMarkup } from "./decode-markup.ts";
import { type Run, runsOfHtml } from "./runs.ts";

/** A block of a slide's prose. */
export type ProseBlock =
  | { readonly type: "paragraph"; readonly runs: readonly Run[] }
  | { readonly type: "quote"; readonly paragraphs: readonly (readonly Run[])[] }
  | {
      readonly type: "list";
      /** Number of the first item; `undefined` for points. */
      readonly start?: number;
      readonly items: readonly { readonly level: number; readonly runs: readonly Run[] }[];
    }
  | { readonly type: "table"; readonly rows: readonly (readonly (readonly Run[])[])[] }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "picture"; readonly address: string; readonly alt: string };

const BLOCK = /<(p|h[1-6]|blockquote|ul|ol|table|pre)(?: [^>]*)?>/gu;

/** Reads Markdown as the page shows it: our own HTML, taken apart again. */
export function readBlocks(markdown: string): ProseBlock[] {
  return blocksOf(renderMarkdown(markdown));
}

function blocksOf(html: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let at = 0;
  for (;;) {
    BLOCK.lastIndex = at;
    const match = BLOCK.exec(html);
    if (!match) return blocks;
    const name = match[1] ?? "";
    const inside = match.index + match[0].length;
    const end = closingOf(html, name, inside);
    blocks.push(...readBlock(name, match[0], html.slice(inside, end)));
    at = end + name.length + 3;
  }
}

/** Where the element that began before `from` ends; lists stand in lists. */
function closingOf(html: string, name: string, from: number): number {
  const tag = new RegExp(`<(/?)${name}(?: [^>]*)?>`, "gu");
  tag.lastIndex = from;
  let depth = 1;
  for (;;) {
    const match = tag.exec(html);
    if (!match) return html.length;
    depth += match[1] ? -1 : 1;
    if (depth === 0) return match.index;
  }
}

function readBlock(name: string, tag: string, html: string): ProseBlock[] {
  switch (name) {
    case "blockquote": {
      const paragraphs = blocksOf(html).flatMap((block) =>
        block.type === "paragraph" ? [block.runs] : [],
      );
      return [{ type: "quote", paragraphs }];
    }
    case "ul":
    case "ol": {
      const start = name === "ol" ? Number(/start="(\d+)"/u.exec(tag)?.[1] ?? 1) : undefined;
      return [{ type: "list", items: itemsOf(html, 0), ...(start === undefined ? {} : { start }) }];
    }
    case "table":
      return [{ type: "table", rows: rowsOf(html) }];
    case "pre":
      return [{ type: "code", text: decodeMarkup(html.replace(/<[^>]*>/gu, "")).trimEnd() }];
    default:
      return readParagraph(html);
  }
}

/** A picture stands alone or among words; words about how to bring one are not shown to a room. */
function readParagraph(html: string): ProseBlock[] {
  const pictures = [...html.matchAll(/<img src="([^"]*)" alt="([^"]*)">/gu)].map(
    ([, address = "", alt = ""]): ProseBlock => ({
      type: "picture",
      address: decodeMarkup(address),
      alt: decodeMarkup(alt),
    }),
  );
  const runs = runsOfHtml(html.replace(/<span class="no-picture">[^<]*<\/span>/gu, ""));
  const words: ProseBlock[] = runs.length > 0 ? [{ type: "paragraph", runs }] : [];
  return [...words, ...pictures];
}

function itemsOf(html: string, level: number): { level: number; runs: Run[] }[] {
  const items: { level: number; runs: Run[] }[] = [];
  const open = /<li>/gu;
  for (let match = open.exec(html); match; match = open.exec(html)) {
    const end = closingOf(html, "li", open.lastIndex);
    const inside = html.slice(open.lastIndex, end);
    const nested = /<(ul|ol)(?: [^>]*)?>/u.exec(inside);
    const own = nested ? inside.slice(0, nested.index) : inside;
    items.push({ level, runs: runsOfHtml(own.replace(/<\/?p>/gu, " ").trim()) });
    if (nested) {
      const [tag, name = ""] = nested;
      const from = nested.index + tag.length;
      items.push(...itemsOf(inside.slice(from, closingOf(inside, name, from)), level + 1));
    }
    open.lastIndex = end;
  }
  return items;
}

function rowsOf(html: string): Run[][][] {
  return [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/gu)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd](?: [^>]*)?>([\s\S]*?)<\/t[hd]>/gu)].map(([, cell = ""]) =>
      runsOfHtml(cell.trim()),
    ),
  );
}
