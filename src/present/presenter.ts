import Reveal from "reveal.js";
import { type Deck, layoutOf, renderSlide, type Slide } from "../deck/index.ts";
import { tabText } from "../io/browser/index.ts";
import { hashName } from "../kernel/index.ts";
import { guardKeys } from "./guard-keys.ts";

export interface Presenter {
  currentSlide(): Element | undefined;
  onSlideChange(listener: () => void): void;
}

/**
 * Shows the deck with reveal.js. Slides of the article's own words are left out: they are what `S`
 * shows. The place in the talk is kept across a reload.
 */
export async function startPresenter(root: HTMLElement, deck: Deck): Promise<Presenter> {
  const slides = deck.slides.filter((slide) => slide.kind !== "source");
  root.innerHTML = `<div class="reveal"><div class="slides">${slides.map(slideHtml).join("")}</div></div>`;
  const viewport = root.querySelector(".reveal") as HTMLElement;
  const reveal = new Reveal(viewport, {
    width: 960,
    height: 540,
    margin: 0.04,
    center: false,
    display: "flex",
    // The fragment of the address is the deck itself.
    hash: false,
    history: false,
    respondToHashChanges: false,
    // Any page that frames us could steer the talk.
    postMessage: false,
    // Below this width reveal.js would rebuild slides from saved HTML, and lose what is in them.
    scrollActivationWidth: 0,
    transition: matchMedia("(prefers-reduced-motion: reduce)").matches ? "none" : "fade",
    transitionSpeed: "fast",
    slideNumber: "c/t",
    controls: true,
    progress: true,
    overview: true,
    // Its help blacks the screen and names keys that are not ours.
    help: false,
    embedded: false,
  });
  await reveal.initialize();
  // "application" hides the slides from screen readers.
  for (const element of document.querySelectorAll('[role="application"]'))
    element.removeAttribute("role");
  keepPlace(reveal, deck);
  guardKeys(reveal);
  return {
    currentSlide: () => reveal.getCurrentSlide(),
    onSlideChange: (listener) => reveal.on("slidechanged", listener),
  };
}

function slideHtml(slide: Slide): string {
  const layout = layoutOf(slide);
  const html = renderSlide(slide);
  // Points come one by one where the speaker argues; lists to look things up in come whole.
  const steps = layout === "list" || layout === "prompts";
  const stepped = steps ? html.replace(/<li>/gu, '<li class="fragment">') : html;
  return `<section data-layout="${layout}">${stepped}</section>`;
}

function keepPlace(reveal: InstanceType<typeof Reveal>, deck: Deck): void {
  const key = `journal-club:place:${hashName(JSON.stringify(deck))}`;
  const stored = Number(tabText.read(key) ?? 0);
  if (stored > 0) reveal.slide(stored);
  reveal.on("slidechanged", () => {
    tabText.write(key, String(reveal.getIndices().h));
  });
}
