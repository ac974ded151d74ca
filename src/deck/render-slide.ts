import { drawMechanism, drawNumbers, parseMechanism, parseNumbers } from "../figures/index.ts";
import type { Block, Slide } from "./deck.ts";
import { escapeHtml, renderInline, renderMarkdown } from "./markdown.ts";

/** How a slide is laid out: chosen by what it holds, so that text is fitted by design. */
export type Layout =
  | "title"
  | "statement"
  | "list"
  | "quote"
  | "table"
  | "figure"
  | "question"
  | "prompts"
  | "terms"
  | "references"
  | "source";

export function layoutOf(slide: Slide): Layout {
  if (slide.kind !== "statement") return slide.kind;
  if (slide.blocks.some((block) => block.type === "question")) return "question";
  if (slide.blocks.some((block) => block.type === "figure")) return "figure";
  const prose = slide.blocks.flatMap((block) => (block.type === "prose" ? [block.markdown] : []));
  if (prose.length === 0) return "statement";
  if (prose.some((markdown) => /^\|.*\|\n\|[ :|-]+\|$/mu.test(markdown))) return "table";
  return prose.every((markdown) => /^>/u.test(markdown)) ? "quote" : "list";
}

/**
 * The inside of a slide as safe HTML. A question is left as `<jc-question>`, which draws itself
 * from the deck: its answers live in a store, never in an element.
 */
export function renderSlide(slide: Slide): string {
  const part = slide.part ? `<p class="part">${escapeHtml(slide.part)}</p>` : "";
  return part + slide.blocks.map(renderBlock).join("");
}

/** The speaker notes as safe HTML. */
export function renderNote(slide: Slide): string {
  return slide.note === "" ? "" : renderMarkdown(slide.note);
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case "heading": {
      const level = Math.min(block.depth, 4);
      return `<h${level}>${renderInline(block.text)}</h${level}>`;
    }
    case "prose":
      return renderMarkdown(block.markdown);
    case "question":
      return `<jc-question question="${escapeHtml(block.question.id)}"></jc-question>`;
    case "figure":
      return renderFigure(block.language, block.body);
    case "fill":
      return "";
  }
}

function renderFigure(language: "number" | "mechanism", body: string): string {
  return language === "number"
    ? drawNumbers(parseNumbers(body).data, renderInline)
    : drawMechanism(parseMechanism(body).data, renderInline);
}
