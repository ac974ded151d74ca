import type { Share } from "./read-share.ts";

/** Dots in a row: ten, or all of a few. */
const columnsOf = (dots: number) => Math.min(10, Math.max(4, dots));

/**
 * So many dots of a whole, the filled ones first. Where the share is only bounded, the dots that may
 * or may not count are hatched, so that "more than 60%" does not look like 60%.
 */
export function drawDots({ dots, filled, bound }: Share): string {
  const columns = columnsOf(dots);
  const rows = Math.ceil(dots / columns);
  const isOpen = (index: number) =>
    (bound === "at-least" && index >= filled) || (bound === "at-most" && index < filled);
  const circles: string[] = [];
  const strokes: string[] = [];
  for (let index = 0; index < dots; index++) {
    const x = (index % columns) * 10 + 5;
    const y = Math.floor(index / columns) * 10 + 5;
    const kind = isOpen(index) ? "open" : index < filled ? "filled" : "";
    circles.push(`<circle cx="${x}" cy="${y}" r="3.9"${kind ? ` class="${kind}"` : ""}/>`);
    if (kind === "open") strokes.push(`M${x - 2.6} ${y + 2.6}L${x + 2.6} ${y - 2.6}`);
  }
  const hatch = strokes.length > 0 ? `<path class="hatch" d="${strokes.join("")}"/>` : "";
  return `<svg class="share" viewBox="0 0 ${columns * 10} ${rows * 10}" aria-hidden="true">${circles.join("")}${hatch}</svg>`;
}

/** What the dots mean, said beside them; nothing where the number says it all. */
export function nameDots({ dots, filled, bound }: Share): string {
  if (bound === "at-least") return `Full: ${filled} of ${dots}. Hatched: may be more.`;
  if (bound === "at-most") return `Hatched: at most ${filled} of ${dots}; may be fewer.`;
  return "";
}
