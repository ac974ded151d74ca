/** A slide as it stands in the file: from its first character that is no white space to its last. */
export interface SlideText {
  readonly from: number;
  readonly to: number;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

export interface SplitText {
  /** Where the first slide may begin: behind the front matter. */
  readonly body: number;
  readonly slides: readonly SlideText[];
  /** Where the footnotes at the end of the file begin; the end of the text where there are none. */
  readonly footnotes: number;
}

const SLIDE_END = /^---\s*$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/u;
const FOOTNOTE = /^\[\^[^\]\s]+\]:/u;

/**
 * Cuts a deck's text where `parseDeck` does, by offsets and without parsing what is between, so
 * that it can be done at every key:
 *
 *     ---⏎title: A⏎---⏎⏎# One⏎⏎---⏎⏎## Two [^1]⏎⏎[^1]: The sentence.
 *                       └ 0 ┘        └─── 1 ───┘ └ footnotes
 */
export function splitText(markdown: string): SplitText {
  const lines = markdown.split("\n");
  const first = endOfFrontMatter(lines);
  let offset = 0;
  for (let i = 0; i < first; i++) offset += (lines[i] ?? "").length + 1;
  const body = Math.min(offset, markdown.length);
  const footnotes = body + startOfFootnotes(lines.slice(first));
  const slides: SlideText[] = [];
  let start = body;
  let startLine = first;
  const close = (end: number) => {
    const text = markdown.slice(start, Math.max(start, end));
    const inner = text.trim();
    if (inner === "") return;
    const lead = text.length - text.trimStart().length;
    const above = text.slice(0, lead).split("\n").length - 1;
    const from = start + lead;
    slides.push({ from, to: from + inner.length, line: startLine + above + 1, text: inner });
  };
  let fence: { readonly mark: string } | undefined;
  for (let i = first; i < lines.length && offset < footnotes; i++) {
    const line = lines[i] as string;
    const [, mark = "", info = ""] = FENCE.exec(line) ?? [];
    if (fence) {
      if (mark.startsWith(fence.mark) && info.trim() === "") fence = undefined;
      else if (SLIDE_END.test(line) && !closesLater(lines, i, fence.mark)) fence = undefined;
    } else if (mark !== "" && !(mark.startsWith("`") && info.includes("`"))) fence = { mark };
    if (!fence && SLIDE_END.test(line)) {
      close(offset);
      start = offset + line.length + 1;
      startLine = i + 1;
    }
    offset += line.length + 1;
  }
  close(footnotes);
  return { body, slides, footnotes };
}

/** The slide in which the offset lies, or the one before it; -1 above all slides. */
export function slideAt({ slides }: SplitText, offset: number): number {
  return slides.findLastIndex(({ from }) => from <= offset);
}

/** Index of the first line behind the front matter. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.replace(/^\ufeff/u, "").trim() !== "---") return 0;
  const end = lines.findIndex((line, i) => i > 0 && SLIDE_END.test(line));
  return end < 0 ? 0 : end + 1;
}

/** Characters of these lines before the footnotes that end the file, with the white space above. */
function startOfFootnotes(lines: readonly string[]): number {
  let at = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as string;
    const isContinued = /^(?: {4}|\t)\S/u.test(line);
    if (FOOTNOTE.test(line)) at = i;
    else if (line.trim() !== "" && !isContinued) break;
  }
  return lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
}

/** Whether the block that is open is closed before another begins: then the line is its text. */
function closesLater(lines: readonly string[], at: number, mark: string): boolean {
  for (let i = at + 1; i < lines.length; i++) {
    const [, found = "", info = ""] = FENCE.exec(lines[i] as string) ?? [];
    if (found !== "") return found.startsWith(mark) && info.trim() === "";
  }
  return false;
}
