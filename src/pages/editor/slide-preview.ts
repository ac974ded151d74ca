import {
  escapeHtml,
  headlineOf,
  layoutOf,
  parseDeck,
  renderNote,
  renderSlide,
  type Slide,
} from "../../deck/index.ts";
import { sayEditor } from "../../words/index.ts";
import type { SlideText } from "./text/split-text.ts";

/** Above the slide that is brought into view, in pixels. */
const MARGIN = 12;

/** The slides beside their text, each drawn once and again only when its own text has changed. */
export interface SlidePreview {
  /** Takes what changed over; all else stays as it is, with the place that is in view. */
  update(slides: readonly SlideText[]): void;
  /** Marks the slide in which the caret is, and brings it into view. */
  follow(index: number): void;
  /** How many slides were drawn so far: what a change cost. */
  readonly drawn: number;
  /** Of each slide what lists call it. */
  readonly headlines: readonly string[];
}

interface Drawn {
  readonly text: string;
  readonly element: HTMLElement;
  readonly headline: string;
}

/**
 * @param pane scrolls, and holds the slides
 * @param onDrawn is given each slide that was drawn anew
 */
export function createPreview(
  pane: HTMLElement,
  onDrawn: (slide: HTMLElement) => void,
): SlidePreview {
  let shown: readonly Drawn[] = [];
  let drawn = 0;
  let followed = -1;
  let here: HTMLElement | undefined;

  const draw = (text: string): Drawn => {
    drawn++;
    const [slide] = parseDeck(`---\ntitle: .\nformat: 1\n---\n\n${text}\n`).deck.slides;
    const element = document.createElement("section");
    element.className = "slide";
    if (slide) fill(element, slide);
    onDrawn(element);
    return { text, element, headline: slide ? headlineOf(slide) : "" };
  };

  return {
    get drawn() {
      return drawn;
    },
    get headlines() {
      return shown.map(({ headline }) => headline);
    },
    update: (slides) => {
      const keep = keepPlace(pane);
      const free = new Map<string, Drawn[]>();
      for (const each of shown) free.set(each.text, [...(free.get(each.text) ?? []), each]);
      const next = slides.map(({ text }) => free.get(text)?.shift() ?? draw(text));
      const kept = new Set(next);
      for (const each of shown) if (!kept.has(each)) each.element.remove();
      // Only what is out of its place is moved: a slide that is torn out and put back loses a focus.
      let at = pane.firstElementChild;
      for (const { element } of next) {
        if (element === at) at = at.nextElementSibling;
        else pane.insertBefore(element, at);
      }
      for (const [index, { element, headline }] of next.entries()) {
        const number = String(index + 1);
        if (element.dataset["slide"] === number) continue;
        element.dataset["slide"] = number;
        const name = `${sayEditor("slideN", { n: index + 1 })}${headline && `: ${headline}`}`;
        element.setAttribute("aria-label", name);
      }
      shown = next;
      keep();
    },
    follow: (index) => {
      if (index === followed && shown[index]?.element.classList.contains("here")) return;
      here?.classList.remove("here");
      followed = index;
      here = shown[index]?.element;
      here?.classList.add("here");
      if (here) bringIntoView(pane, here);
    },
  };
}

function fill(element: HTMLElement, slide: Slide): void {
  element.dataset["layout"] = layoutOf(slide);
  const note = renderNote(slide);
  const details =
    note &&
    `<details class="note"><summary>${escapeHtml(sayEditor("notes"))}</summary>${note}</details>`;
  element.innerHTML = renderSlide(slide) + details;
}

/** What is in the upper half of the pane stays where it is; else its head comes to the top. */
function bringIntoView(pane: HTMLElement, slide: HTMLElement, tries = 3): void {
  const { top, height } = pane.getBoundingClientRect();
  const at = slide.getBoundingClientRect().top - top;
  if (at >= 0 && at < height / 2) return;
  pane.scrollTop += at - MARGIN;
  // Slides that come into view are as high as they are only now.
  if (tries > 1) requestAnimationFrame(() => bringIntoView(pane, slide, tries - 1));
}

/** Keeps the slide at the pane's top where it is, however what stands above it changes. */
function keepPlace(pane: HTMLElement): () => void {
  const top = pane.getBoundingClientRect().top;
  const anchor = [...pane.children].find((each) => each.getBoundingClientRect().bottom > top + 1);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  return () => {
    if (!anchor?.isConnected) return;
    const moved = anchor.getBoundingClientRect().top - before;
    if (Math.abs(moved) > 1) pane.scrollTop += moved;
  };
}
