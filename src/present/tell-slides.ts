import type Reveal from "reveal.js";

/**
 * Shows the number of the slide, and says it with the headline to who cannot see it: reveal.js would
 * read the whole slide out, with every mark and button on it. Where the focus was on a slide that
 * is left, it goes along; Tab would begin again at the page's top.
 */
export function tellSlides(
  viewport: HTMLElement,
  reveal: InstanceType<typeof Reveal>,
  headlines: readonly string[],
): void {
  document.querySelector(".aria-status")?.remove();
  viewport.querySelector(".slide-number")?.remove();
  viewport.insertAdjacentHTML(
    "beforeend",
    `<p class="slide-number" aria-hidden="true"></p><p class="visually-hidden" role="status"></p>`,
  );
  const number = viewport.querySelector(":scope > .slide-number") as HTMLElement;
  const status = viewport.querySelector(":scope > [role=status]") as HTMLElement;
  const sections = [...viewport.querySelectorAll<HTMLElement>(".slides > section")];
  sections.forEach((section, index) => {
    section.setAttribute("aria-label", `Slide ${index + 1}: ${headlines[index]}`);
    section.tabIndex = -1;
  });
  const tell = () => {
    const { h } = reveal.getIndices();
    number.textContent = `${h + 1} / ${sections.length}`;
    status.textContent = `Slide ${h + 1} of ${sections.length}. ${headlines[h] ?? ""}`;
    const left = document.activeElement?.closest(".slides > section");
    if (left && left !== sections[h]) sections[h]?.focus({ preventScroll: true });
  };
  reveal.on("slidechanged", tell);
  tell();
}
