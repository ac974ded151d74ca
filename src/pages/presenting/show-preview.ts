/** Width of a slide in its own pixels. */
const SLIDE_WIDTH = 960;

/** Keeps the slides in all `.preview`s of the page at the size of their frames. */
export function fitPreviews(root: HTMLElement): void {
  const fit = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      (target as HTMLElement).style.setProperty("--scale", String(contentRect.width / SLIDE_WIDTH));
    }
  });
  for (const preview of root.querySelectorAll(".preview")) fit.observe(preview);
}

/** Shows the steps of a slide up to this one; those to come are seen, faintly, by the speaker. */
export function showSteps(preview: HTMLElement, step: number): void {
  preview.querySelectorAll(".fragment").forEach((fragment, index) => {
    const at = Number(fragment.getAttribute("data-fragment-index") ?? index);
    fragment.classList.toggle("visible", at <= step);
  });
}
