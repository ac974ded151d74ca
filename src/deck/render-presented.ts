import type { DrawDiagram } from "../figures/index.ts";
import type { Slide } from "./deck.ts";
import { layoutOf, renderSlide } from "./render-slide.ts";

/**
 * A slide as a talk shows it, safe HTML: its points are steps (`.fragment`), and beside each
 * question is the place where the room's hands are counted. A mechanism builds up arrow by arrow.
 */
export function renderPresented(slide: Slide, diagram?: DrawDiagram): string {
  const layout = layoutOf(slide);
  // Points come one by one where the speaker argues; lists to look things up in come whole.
  const isArgued = layout === "list" || layout === "prompts";
  const html = renderSlide(slide, { steps: true, ...(diagram ? { diagram } : {}) })
    .replace(/<li>/gu, isArgued ? '<li class="fragment">' : "<li>")
    .replace(
      /<jc-question question="([^"]*)"><\/jc-question>/gu,
      '$&<jc-poll question="$1"></jc-poll>',
    );
  return `<section data-layout="${layout}">${html}</section>`;
}
