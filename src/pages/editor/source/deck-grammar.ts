import { Tag, tags } from "@lezer/highlight";
import type { BlockParser, InlineParser, MarkdownConfig } from "@lezer/markdown";

/** What our files have beyond Markdown, by the name that its style has: `tok-slide-break`. */
export const DECK_TAGS = {
  "slide-break": Tag.define(),
  "front-matter": Tag.define(),
  note: Tag.define(),
  footnote: Tag.define(),
  hole: Tag.define(),
  "part-name": Tag.define(),
  "part-value": Tag.define(),
} as const;

const SLIDE_END = /^---\s*$/u;

/** `---`, `title: …`, `---` at the top of the file. */
const frontMatter: BlockParser = {
  name: "FrontMatter",
  before: "HorizontalRule",
  parse(cx, line) {
    if (cx.lineStart !== 0 || line.text.trim() !== "---") return false;
    while (cx.nextLine() && !SLIDE_END.test(line.text));
    const to = cx.lineStart + line.text.length;
    cx.addElement(cx.elt("FrontMatter", 0, to));
    cx.nextLine();
    return true;
  },
};

/** A line of `---` ends a slide; it underlines no heading. */
const slideBreak: BlockParser = {
  name: "SlideBreak",
  before: "FrontMatter",
  parse(cx, line) {
    if (cx.lineStart === 0 || !SLIDE_END.test(line.text)) return false;
    cx.addElement(cx.elt("SlideBreak", cx.lineStart, cx.lineStart + line.text.length));
    cx.nextLine();
    return true;
  },
  endLeaf: (_cx, line) => SLIDE_END.test(line.text) || line.text.startsWith("Note:"),
};

/** `[^3]`, and `[^3]:` where the sentence is given. */
const footnote: InlineParser = {
  name: "Footnote",
  before: "Link",
  parse(cx, next, pos) {
    if (next !== 91 || cx.char(pos + 1) !== 94) return -1;
    const [mark] = /^\[\^[^\]\s]+\]/u.exec(cx.slice(pos, Math.min(cx.end, pos + 80))) ?? [];
    return mark === undefined ? -1 : cx.addElement(cx.elt("Footnote", pos, pos + mark.length));
  },
};

/** `Note:` at the beginning of a line. */
const note: InlineParser = {
  name: "Note",
  before: "Emphasis",
  parse(cx, next, pos) {
    if (next !== 78 || pos !== cx.offset || cx.slice(pos, Math.min(cx.end, pos + 5)) !== "Note:") {
      return -1;
    }
    return cx.addElement(cx.elt("Note", pos, pos + 5));
  },
};

/** `<!-- quiz id=q4 bloom=apply -->`, with its name and the parts that it states. */
const comment: InlineParser = {
  name: "Directive",
  before: "Emphasis",
  parse(cx, next, pos) {
    if (next !== 60 || cx.slice(pos, Math.min(cx.end, pos + 4)) !== "<!--") return -1;
    const text = cx.slice(pos, cx.end);
    const end = text.indexOf("-->");
    if (end < 0) return -1;
    const inner = text.slice(0, end);
    const name = /^<!--\s*(\w+)/u.exec(inner);
    const parts = [...inner.matchAll(/(\w+)=("[^"]*"|\S+)/gu)].flatMap((part) => {
      const at = pos + part.index;
      const key = part[1] ?? "";
      return [
        cx.elt("PartName", at, at + key.length),
        cx.elt("PartValue", at + key.length + 1, at + part[0].length),
      ];
    });
    const kind = name?.[1] === "fill" ? "Hole" : "Directive";
    return cx.addElement(cx.elt(kind, pos, pos + end + 3, parts));
  },
};

/** Our conventions on top of Markdown; what is no convention of ours, as HTML, is text. */
export const deckGrammar: MarkdownConfig = {
  remove: ["SetextHeading", "HTMLBlock", "HTMLTag", "LinkReference", "IndentedCode"],
  defineNodes: [
    { name: "FrontMatter", block: true, style: DECK_TAGS["front-matter"] },
    { name: "SlideBreak", block: true, style: DECK_TAGS["slide-break"] },
    { name: "Footnote", style: DECK_TAGS.footnote },
    { name: "Note", style: DECK_TAGS.note },
    { name: "Directive", style: tags.meta },
    { name: "Hole", style: DECK_TAGS.hole },
    { name: "PartName", style: DECK_TAGS["part-name"] },
    { name: "PartValue", style: DECK_TAGS["part-value"] },
  ],
  parseBlock: [frontMatter, slideBreak],
  parseInline: [footnote, note, comment],
};
