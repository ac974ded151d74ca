import type { Finding } from "../kernel/index.ts";
import { type Line, opensQuestion, parseComment, parseQuestion } from "../quiz/index.ts";
import {
  type Block,
  FIGURE_LANGUAGES,
  type FigureLanguage,
  SLIDE_KINDS,
  type Slide,
  type SlideKind,
} from "./deck.ts";
import { findFences } from "./fences.ts";

/**
 * Parses the lines between two `---`, whose fences are closed. Findings are added to `findings`, the line on which the slide
 * and each of its blocks begins to `places`.
 */
export function parseSlide(
  all: readonly Line[],
  findings: Finding[],
  places: Map<object, number>,
): Slide {
  const fences = findFences(all.map((line) => line.text));
  const noteAt = all.findIndex((line, i) => !fences[i] && /^Note:/u.test(line.text));
  const body = noteAt < 0 ? all : all.slice(0, noteAt);
  const note = noteAt < 0 ? "" : readNote(all.slice(noteAt));
  const attributes = new Map<string, string>();
  const blocks: Block[] = [];
  let prose: Line[] = [];
  const add = (block: Block, line: number) => {
    blocks.push(block);
    places.set(block, line);
  };
  const closeProse = () => {
    const first = prose.find((line) => line.text.trim() !== "");
    if (first) add({ type: "prose", markdown: joinLines(prose) }, first.number);
    prose = [];
  };
  const takeComment = (line: Line): boolean => {
    const comment = parseComment(line.text);
    if (comment?.name === "slide") {
      for (const [key, value] of comment.attributes) attributes.set(key, value);
    } else if (comment?.name === "fill") {
      closeProse();
      add({ type: "fill", attributes: comment.attributes }, line.number);
    }
    return comment?.name === "slide" || comment?.name === "fill";
  };

  for (let i = 0; i < body.length; i++) {
    const line = body[i] as Line;
    const fence = fences[i];
    if (fence) {
      const within = body.slice(fence.first, fence.last + 1);
      i = fence.last;
      if (FIGURE_LANGUAGES.includes(fence.language as FigureLanguage)) {
        closeProse();
        const text = within
          .slice(1, -1)
          .map((each) => each.text)
          .join("\n");
        add(
          { type: "figure", language: fence.language as FigureLanguage, body: text },
          line.number,
        );
      } else {
        prose.push(...within);
      }
      continue;
    }
    if (takeComment(line)) continue;
    const heading = /^(#{1,6})\s(.*)$/u.exec(line.text);
    if (heading && opensQuestion(line.text)) {
      closeProse();
      let end = i + 1;
      while (end < body.length && !fences[end] && !endsQuestion(body[end]?.text ?? "")) end++;
      // A comment that is not the question's belongs to the slide: it comes after the question.
      const below = body.slice(i + 1, end);
      const own = below.filter((each) => !isAside(each.text));
      const parsed = parseQuestion(line, own);
      findings.push(...parsed.findings);
      if (parsed.question) add({ type: "question", question: parsed.question }, line.number);
      else prose.push(line, ...own);
      closeProse();
      for (const each of below) {
        if (isAside(each.text) && !takeComment(each)) prose.push(each);
      }
      i = end - 1;
    } else if (heading) {
      closeProse();
      const [, marks = "", text = ""] = heading;
      const again = readAgain(text);
      if (again) {
        add(again, line.number);
        continue;
      }
      add({ type: "heading", depth: marks.length, text: text.trim() }, line.number);
    } else {
      prose.push(line);
    }
  }
  closeProse();

  const start = all.find((line) => line.text.trim() !== "")?.number ?? 1;
  const slide: Slide = { ...readAttributes(attributes, start, findings), blocks, note };
  places.set(slide, start);
  return slide;
}

/** `Note: text` on one line, or `Note:` and the text below it. */
function readNote([first, ...below]: readonly Line[]): string {
  // No fence opens beside another word: what looks like one stays text on a line of its own too.
  const said = (first?.text ?? "")
    .slice("Note:".length)
    .trim()
    .replace(/^(?=```|~~~)/u, "\\");
  return joinLines(first && said !== "" ? [{ ...first, text: said }, ...below] : below);
}

/** `Again: Stem? <!-- again id=q4 -->`, the text of a heading. */
function readAgain(text: string): Block | undefined {
  const at = text.lastIndexOf("<!--");
  const comment = at < 0 ? undefined : parseComment(text.slice(at));
  const question = comment?.name === "again" ? comment.attributes.get("id") : undefined;
  return question ? { type: "again", question, stem: text.slice(0, at).trim() } : undefined;
}

/** A heading or a hole is something else; all other lines may be the question's. */
function endsQuestion(text: string): boolean {
  return /^#{1,6}\s/u.test(text) || parseComment(text)?.name === "fill";
}

/** True for a comment that says nothing about the question it stands in. */
function isAside(text: string): boolean {
  const comment = parseComment(text);
  return comment !== undefined && comment.name !== "confidence";
}

function readAttributes(
  attributes: ReadonlyMap<string, string>,
  line: number,
  findings: Finding[],
): Pick<Slide, "kind" | "part" | "minutes"> {
  const kind = attributes.get("kind") ?? "statement";
  const known = SLIDE_KINDS.includes(kind as SlideKind);
  if (!known) {
    findings.push({
      line,
      rule: "slide-kind",
      what: `“${kind}” is no kind of slide`,
      remedy: `use one of ${SLIDE_KINDS.join(", ")}`,
    });
  }
  const part = attributes.get("part");
  const minutes = Number(attributes.get("minutes") || Number.NaN);
  return {
    kind: known ? (kind as SlideKind) : "statement",
    ...(part ? { part } : {}),
    ...(minutes >= 0 ? { minutes } : {}),
  };
}

/** The lines joined, without the blank ones at either end. */
function joinLines(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text)
    .join("\n")
    .replace(/^(?:[ \t]*\n)+/u, "")
    .trimEnd();
}
