import { renderLine } from "./render-line.ts";

/** Kinds that are laid out by their name; a statement is laid out by what it holds. */
const KINDS = ["title", "statement", "prompts", "terms", "references", "source"];
/** `<!-- slide kind=title part="Why it matters" minutes=0.5 -->` */
const ABOUT = /^<!-- slide((?: [a-z]+=(?:"[^"<>]*"|[\w.-]+))*) -->$/u;
/** What begins a list, a quotation, a table, a rule, code, or an underlined heading. */
const STARTS_BLOCK = /^(?:[-+>|=#~`*_:<\s]|\d{1,9}[.)])/u;
/** Other line ends, and characters that the parser of decks treats on their own. */
const UNUSUAL = /(?!\n)[\p{Cc}\ufeff\u2028\u2029]/u;

/**
 * The first slide of a deck as the reader draws it, to the byte; `undefined` where it holds more
 * than a headline, plain paragraphs and a plain note, or anything whose reading is in doubt. It is
 * on the screen before the parser of decks has been fetched.
 */
export function drawFirstSlide(markdown: string): string | undefined {
  const body = firstSlideOf(markdown);
  if (body === undefined) return undefined;
  const noteAt = body.findIndex((line) => line.startsWith("Note:"));
  const shown = noteAt < 0 ? body : body.slice(0, noteAt);
  const about = shown.flatMap((line) => ABOUT.exec(line)?.[1] ?? []);
  if (about.length > 1) return undefined;
  const attributes = readAttributes(about[0] ?? "");
  const kind = attributes.get("kind") ?? "statement";
  const blocks = drawBlocks(shown.filter((line) => !ABOUT.test(line)));
  const note = noteAt < 0 ? "" : drawNote(body.slice(noteAt));
  // Two parts under headings of their own may stand beside each other.
  if (blocks?.some((html) => html.startsWith("<h3>"))) return undefined;
  if (!blocks || note === undefined || !KINDS.includes(kind)) return undefined;
  const part = drawPart(attributes.get("part") ?? "");
  const name = blocks.find((html) => html.startsWith("<h"))?.replace(/<[^>]*>/gu, "");
  if (part === undefined || !name) return undefined;
  const layout =
    kind === "statement" && blocks.some((html) => html.startsWith("<p>")) ? "list" : kind;
  return `<section class="slide" data-layout="${layout}" id="slide-1" aria-label="Slide 1: ${name.trim()}">${part}${blocks.join("")}${note}</section>`;
}

/** The lines between the front matter and the end of the first slide. */
function firstSlideOf(markdown: string): string[] | undefined {
  if (!markdown.startsWith("---\n")) return undefined;
  // The first line that begins with the mark must be the whole of it, or somebody else decides.
  const front = markdown.indexOf("\n---", 3);
  if (front < 0 || markdown[front + 4] !== "\n") return undefined;
  const rest = markdown.slice(front + 5);
  const end = rest.search(/^---\s*$/mu);
  const slide = end < 0 ? rest : rest.slice(0, end);
  return UNUSUAL.test(slide) || /^\s*(?:```|~~~)/mu.test(slide) ? undefined : slide.split("\n");
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/([a-z]+)=(?:"([^"]*)"|(\S+))/gu);
  return new Map([...pairs].map(([, name = "", quoted, bare]) => [name, quoted ?? bare ?? ""]));
}

function drawPart(part: string): string | undefined {
  if (part === "") return "";
  // Plain text there, not Markdown: what is more than plain words is left to who knows.
  const words = /[*[]/u.test(part) ? undefined : renderLine(part);
  return words === undefined ? undefined : `<p class="part">${words}</p>`;
}

/** One string of HTML for each headline and paragraph. */
function drawBlocks(lines: readonly string[]): string[] | undefined {
  const blocks = lines.map((line, i) => {
    if (line === "") return "";
    const [, marks = "", headline] = /^(#{1,6}) (\S.*)$/u.exec(line) ?? [];
    // A paragraph of several lines may be a table or a heading underlined.
    const isAlone = marks !== "" || (neighbour(lines, i - 1) && neighbour(lines, i + 1));
    if (!isAlone || /\s$/u.test(line)) return undefined;
    if (marks === "" && STARTS_BLOCK.test(line.replace(/^\*(?=[\p{L}\p{N}])/u, "")))
      return undefined;
    const html = renderLine(headline ?? line);
    if (html === undefined) return undefined;
    const level = Math.min(marks.length, 4);
    return level > 0 ? `<h${level}>${html}</h${level}>` : `<p>${html}</p>\n`;
  });
  const drawn = blocks.filter((html) => html !== "");
  return drawn.length > 0 && drawn.every((html) => html !== undefined) ? drawn : undefined;
}

/** True where what stands beside a paragraph does not belong to it. */
function neighbour(lines: readonly string[], at: number): boolean {
  const line = lines[at];
  return line === undefined || line === "" || /^#{1,6} \S/u.test(line);
}

function drawNote([first = "", ...below]: readonly string[]): string | undefined {
  const said = first.slice("Note:".length);
  if (said.trim() !== "" && !/^ \S/u.test(said)) return undefined;
  const lines = said.trim() === "" ? below : [said.slice(1), ...below];
  if (lines.every((line) => line === "")) return "";
  const paragraphs = lines.some((line) => line.startsWith("#")) ? undefined : drawBlocks(lines);
  return (
    paragraphs &&
    `<details class="note"><summary>Speaker notes</summary>${paragraphs.join("")}</details>`
  );
}
