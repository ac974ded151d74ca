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
 * Parses the lines between two `---`. Findings are added to `findings`, the line on which the slide
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
  const note = noteAt < 0 ? "" : joinLines(all.slice(noteAt)).replace(/^Note:\s*/u, "");
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

  for (let i = 0; i < body.length; i++) {
    const line = body[i] as Line;
    const fence = fences[i];
    if (fence) {
      const within = body.slice(fence.first, fence.last + 1);
      i = fence.last;
      if (!fence.closed) {
        findings.push({
          line: line.number,
          rule: "fence-open",
          what: "the block that begins here has no end",
          remedy: "close it with a line of ```",
        });
      }
      if (fence.closed && FIGURE_LANGUAGES.includes(fence.language as FigureLanguage)) {
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
    const comment = parseComment(line.text);
    const heading = /^(#{1,6})\s+(.*?)\s*$/u.exec(line.text);
    if (comment?.name === "slide") {
      for (const [key, value] of comment.attributes) attributes.set(key, value);
    } else if (comment?.name === "fill") {
      closeProse();
      add({ type: "fill", attributes: comment.attributes }, line.number);
    } else if (heading && opensQuestion(line.text)) {
      closeProse();
      let end = i + 1;
      while (end < body.length && !fences[end] && !/^#{1,6}\s/u.test(body[end]?.text ?? "")) end++;
      const parsed = parseQuestion(line, body.slice(i + 1, end));
      findings.push(...parsed.findings);
      if (parsed.question) add({ type: "question", question: parsed.question }, line.number);
      else prose.push(...body.slice(i, end));
      closeProse();
      i = end - 1;
    } else if (heading) {
      closeProse();
      const [, marks = "", text = ""] = heading;
      add({ type: "heading", depth: marks.length, text }, line.number);
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
