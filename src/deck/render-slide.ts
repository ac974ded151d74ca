import { type Drawing, FIGURES } from "../figures/index.ts";
import { splitColumns } from "./columns.ts";
import { againOf, type Block, type Deck, type Slide } from "./deck.ts";
import { escapeHtml, renderInline, renderMarkdown } from "./markdown.ts";

/** How a slide is laid out: chosen by what it holds, so that text is fitted by design. */
export type Layout =
  | "title"
  | "statement"
  | "list"
  | "columns"
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
  if (slide.blocks.some(({ type }) => type === "question" || type === "again")) return "question";
  if (slide.blocks.some((block) => block.type === "figure")) return "figure";
  const prose = slide.blocks.flatMap((block) => (block.type === "prose" ? [block.markdown] : []));
  if (prose.length === 0) return "statement";
  if (splitColumns(slide)) return "columns";
  if (prose.some((markdown) => /^\|.*\|\n\|[ :|-]+\|$/mu.test(markdown))) return "table";
  return prose.every((markdown) => /^>/u.test(markdown)) ? "quote" : "list";
}

/**
 * The inside of a slide as safe HTML. A question is left as `<jc-question>`, which draws itself
 * from the deck: its answers live in a store, never in an element.
 */
export function renderSlide(slide: Slide, drawing: Drawing = {}): string {
  const part = slide.part ? `<p class="part">${escapeHtml(slide.part)}</p>` : "";
  const render = (blocks: readonly Block[]) =>
    blocks.map((block) => renderBlock(block, drawing)).join("");
  const split = splitColumns(slide);
  if (!split) return part + render(slide.blocks);
  const columns = split.columns.map((column) => `<div class="column">${render(column)}</div>`);
  return `${part}${render(split.above)}<div class="columns">${columns.join("")}</div>`;
}

/** The speaker notes as safe HTML. */
export function renderNote(slide: Slide): string {
  return slide.note === "" ? "" : renderMarkdown(slide.note);
}

function renderBlock(block: Block, drawing: Drawing): string {
  switch (block.type) {
    case "heading": {
      const level = Math.min(block.depth, 4);
      return `<h${level}>${renderInline(block.text)}</h${level}>`;
    }
    case "prose":
      return renderMarkdown(block.markdown);
    case "question":
      return `<jc-question question="${escapeHtml(block.question.id)}"></jc-question>`;
    case "again":
      return `<jc-question question="${escapeHtml(againOf(block.question))}"></jc-question>`;
    case "figure":
      return renderFigure(block, drawing);
    case "fill":
      return "";
  }
}

/**
 * A mechanism that nothing lays out yet says of itself what it is, for the page to draw it when the
 * library is there (`<jc-mechanism>`).
 */
function renderFigure(block: Block & { readonly type: "figure" }, drawing: Drawing): string {
  const html = FIGURES[block.language].draw(block.body, renderInline, drawing);
  if (block.language !== "mechanism" || drawing.diagram) return html;
  const steps = drawing.steps ? " steps" : "";
  return `<jc-mechanism data="${escapeHtml(block.body)}"${steps}>${html}</jc-mechanism>`;
}

/** The drawing of a mechanism alone, as it stands in a slide. */
export function renderMechanism(body: string, drawing: Drawing): string {
  return FIGURES.mechanism.draw(body, renderInline, drawing);
}

/** True when the deck has a figure that only `loadDiagrams` can lay out. */
export function needsDiagrams({ slides }: Pick<Deck, "slides">): boolean {
  return slides.some(({ blocks }) =>
    blocks.some((block) => block.type === "figure" && block.language === "mechanism"),
  );
}
