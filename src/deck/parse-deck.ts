import type { Finding } from "../kernel/index.ts";
import type { Line } from "../quiz/index.ts";
import {
  type Deck,
  type Evidence,
  FIGURE_LANGUAGES,
  type FigureLanguage,
  type Slide,
} from "./deck.ts";
import { closeFences, type Fence, findFences } from "./fences.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { parseSlide } from "./parse-slide.ts";

/** A deck with what is wrong in its file, and the line on which each of its parts begins. */
export interface ParsedDeck {
  readonly deck: Deck;
  readonly findings: readonly Finding[];
  /** Line, counted from 1, by identity of the slide, block or footnote. */
  readonly lines: ReadonlyMap<object, number>;
}

const SLIDE_END = /^---\s*$/u;
const FOOTNOTE = /^\[\^([^\]\s]+)\]:\s*(.*)$/u;

/**
 * Parses the Markdown of a deck. Never throws: what cannot be understood is kept as prose and
 * reported, so that nothing a person typed is lost.
 */
export function parseDeck(markdown: string): ParsedDeck {
  const findings: Finding[] = [];
  const lines = new Map<object, number>();
  const all = markdown
    .replace(/^\ufeff/u, "")
    .replace(/\r\n?/gu, "\n")
    // Separators from PDF files: no line breaks to Markdown, but to regular expressions.
    .replace(/[\u2028\u2029]/gu, " ")
    .split("\n")
    .map((text, index): Line => ({ number: index + 1, text }));

  const { front, body: typed } = splitFrontMatter(all, findings);
  const { lines: body, open } = closeFences(typed, endsOpenFence, isFigure);
  const fences = findFences(body.map((line) => line.text));
  for (const line of open) {
    findings.push({
      line,
      rule: "fence-open",
      what: "the block that begins here has no end",
      remedy: "close it with a line of ```",
    });
  }
  const { slides: slideLines, evidence } = splitSlides(body, fences, findings, lines);
  const slides = slideLines
    .map((each) => parseSlide(each, findings, lines))
    .filter((slide) => !isEmpty(slide));
  return { deck: { front, slides, evidence }, findings, lines };
}

/** A forgotten fence costs the slide it is on, not the rest of the talk and its evidence. */
const endsOpenFence = ({ text }: Line) => SLIDE_END.test(text) || FOOTNOTE.test(text);

const isFigure = (language: string) => FIGURE_LANGUAGES.includes(language as FigureLanguage);

/** Nothing in it that could be written again. */
function isEmpty({ kind, part, minutes, blocks, note }: Slide): boolean {
  const isPlain = kind === "statement" && part === undefined && minutes === undefined;
  return isPlain && blocks.length === 0 && note === "";
}

function splitFrontMatter(all: readonly Line[], findings: Finding[]) {
  const closing =
    all[0]?.text.trim() === "---" ? all.findIndex((l, i) => i > 0 && SLIDE_END.test(l.text)) : -1;
  if (closing < 0) {
    findings.push({
      line: 1,
      rule: "front-matter",
      what:
        all[0]?.text.trim() === "---"
          ? "the front matter has no end"
          : "the deck has no front matter",
      remedy: "begin the file with `---`, `title: …`, `format: 1` and `---`, each on its own line",
    });
    return { front: { title: "Untitled deck", format: 1 } as const, body: all };
  }
  const yaml = all
    .slice(1, closing)
    .map((line) => line.text)
    .join("\n");
  const parsed = parseFrontMatter(yaml, 2);
  findings.push(...parsed.findings);
  return { front: parsed.front, body: all.slice(closing + 1) };
}

/** Cuts the body at its `---` lines and takes the footnotes out. */
function splitSlides(
  body: readonly Line[],
  fences: readonly (Fence | undefined)[],
  findings: Finding[],
  lines: Map<object, number>,
): { slides: Line[][]; evidence: Evidence[] } {
  const slides: Line[][] = [[]];
  const evidence: Evidence[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < body.length; i++) {
    const line = body[i] as Line;
    const footnote = fences[i] ? null : FOOTNOTE.exec(line.text);
    if (footnote) {
      const text = [footnote[2] as string];
      while (/^(?: {4}|\t)\S/u.test(body[i + 1]?.text ?? "")) text.push((body[++i] as Line).text);
      const note = {
        id: footnote[1] as string,
        text: text
          .map((t) => t.trim())
          .join(" ")
          .trim(),
      };
      if (seen.has(note.id)) {
        findings.push({
          line: line.number,
          rule: "footnote-twice",
          what: `footnote [^${note.id}] is defined twice`,
          remedy: "delete one of them, or give it another number",
        });
      }
      seen.add(note.id);
      evidence.push(note);
      lines.set(note, line.number);
    } else if (!fences[i] && SLIDE_END.test(line.text)) {
      slides.push([]);
    } else {
      (slides.at(-1) as Line[]).push(line);
    }
  }
  return {
    slides: slides.filter((each) => each.some((line) => line.text.trim() !== "")),
    evidence,
  };
}
