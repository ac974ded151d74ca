import Reveal from "reveal.js";
import zoom from "reveal.js/plugin/zoom";
import {
  type Deck,
  headlineOf,
  needsDiagrams,
  presentedSlides,
  renderPresented,
} from "../deck/index.ts";
import { loadDiagrams } from "../figures/index.ts";
import type { Place, Turn } from "../store/index.ts";
import { guardKeys, type KeyActions } from "./guard-keys.ts";
import { type Ink, layInk } from "./ink.ts";
import { quietOverview } from "./quiet-overview.ts";
import { tellSlides } from "./tell-slides.ts";

export interface Presenter {
  currentSlide(): Element | undefined;
  place(): Place;
  isDark(): boolean;
  darken(isDark: boolean): void;
  /** Goes to a place, or on from where the talk is. */
  turn(turn: Turn): void;
  goTo(place: Place): void;
  toggleOverview(): void;
  /** Magnifies where the pointer is, and back. */
  toggleZoom(): void;
  /** Gives the slides another shape; all stay where they are in the talk. */
  reshape(aspect: Aspect): void;
  readonly ink: Ink;
  /** Another slide, another step of it, or the screen black or light again. */
  onChange(listener: () => void): void;
}

export interface PresenterOptions {
  /** Where the talk is, if it began earlier. */
  readonly place?: Place;
  /** As the deck says, where it is not given. */
  readonly aspect?: Aspect;
  /** Keys besides those of reveal.js. */
  readonly keys: KeyActions;
  /** Hears of each stroke of the pen, as `layInk` gives it. */
  readonly draw: (points: number[]) => void;
}

/** Of the plugin, which its types forget: the same key on every system; by default Ctrl on some. */
const ZOOM = { zoomKey: "alt" };

/** Width to height of a slide. */
export type Aspect = "16:9" | "4:3";

/** Of a slide that is 960 wide: a squarer one has the same lines, and more room below them. */
const HEIGHTS: Readonly<Record<Aspect, number>> = { "16:9": 540, "4:3": 720 };

/** What a projector may cut off at the edges, as a share of the screen. */
const MARGIN = 0.04;

/** A phone, however it is held: there all of the screen is for the slide. */
function isSmall(): boolean {
  return Math.min(innerWidth, innerHeight) < 600;
}

const START: Place = { slide: 0, step: -1 };

/** Shows the deck with reveal.js. */
export async function startPresenter(
  root: HTMLElement,
  deck: Deck,
  { place = START, aspect = deck.front.aspect ?? "16:9", keys, draw }: PresenterOptions,
): Promise<Presenter> {
  const slides = presentedSlides(deck);
  // Elsewhere a mechanism draws itself when its slide is near; here its steps are counted at once.
  const first = slides[place.slide];
  const isAwaited = first !== undefined && needsDiagrams({ slides: [first] });
  const diagram = isAwaited ? await loadDiagrams().catch(() => undefined) : undefined;
  const html = slides.map((slide) => renderPresented(slide, diagram));
  root.innerHTML = `<main class="reveal"><div class="slides">${html.join("")}</div></main>`;
  const viewport = root.querySelector(".reveal") as HTMLElement;
  const reveal = new Reveal(viewport, {
    width: 960,
    height: HEIGHTS[aspect],
    margin: isSmall() ? 0 : MARGIN,
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
    // Its number is a link that would put another fragment in the place of the deck.
    slideNumber: false,
    controls: true,
    progress: true,
    overview: true,
    jumpToSlide: true,
    // Its help blacks the screen and names keys that are not ours.
    help: false,
    embedded: false,
    plugins: [zoom],
    ...ZOOM,
  });
  await reveal.initialize();
  // "application" hides the slides from screen readers.
  for (const element of document.querySelectorAll('[role="application"]'))
    element.removeAttribute("role");
  tellSlides(viewport, reveal, slides.map(headlineOf));
  quietOverview(viewport, reveal);
  guardKeys(reveal, keys);
  const pointer = { clientX: innerWidth / 2, clientY: innerHeight / 2 };
  document.addEventListener("pointermove", ({ clientX, clientY }) => {
    Object.assign(pointer, { clientX, clientY });
  });
  const ink = layInk(root.querySelector(".slides") as HTMLElement, HEIGHTS[aspect], draw);
  return {
    currentSlide: () => reveal.getCurrentSlide(),
    place: () => {
      const { h, f } = reveal.getIndices();
      return { slide: h, step: f ?? -1 };
    },
    isDark: () => reveal.isPaused(),
    darken: (isDark) => reveal.togglePause(isDark),
    turn: (turn) => {
      if (turn.do === "next") reveal.next();
      else if (turn.do === "previous") reveal.prev();
      else reveal.slide(turn.slide);
    },
    goTo: ({ slide, step }) => reveal.slide(slide, 0, step),
    toggleOverview: () => reveal.toggleOverview(),
    // The plugin has no other way in.
    toggleZoom: () =>
      viewport.dispatchEvent(new MouseEvent("mousedown", { altKey: true, ...pointer })),
    reshape: (next) => {
      reveal.configure({ height: HEIGHTS[next] });
      ink.reshape(HEIGHTS[next]);
    },
    ink,
    onChange: (listener) => {
      for (const event of ["slidechanged", "fragmentshown", "fragmenthidden", "paused", "resumed"])
        reveal.on(event, listener);
    },
  };
}
