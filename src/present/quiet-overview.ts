import type Reveal from "reveal.js";

/**
 * In the overview slides are pictures to choose from: what is on them cannot be reached by Tab or
 * read, which reveal.js leaves to be done. The slides themselves stay, to be clicked.
 */
export function quietOverview(viewport: HTMLElement, reveal: InstanceType<typeof Reveal>): void {
  const hush = (isQuiet: boolean) => {
    for (const part of viewport.querySelectorAll<HTMLElement>(".slides > section > *")) {
      part.inert = isQuiet;
    }
    viewport.querySelector("h1.of-overview")?.remove();
    if (isQuiet) {
      const title = `<h1 class="of-overview visually-hidden">All slides</h1>`;
      viewport.insertAdjacentHTML("afterbegin", title);
    }
  };
  reveal.on("overviewshown", () => hush(true));
  reveal.on("overviewhidden", () => hush(false));
}
