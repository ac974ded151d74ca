import { renderMechanism } from "../deck/index.ts";
import { type DrawDiagram, loadDiagrams } from "../figures/index.ts";

/** Two windows ahead of who scrolls; a talk lays out the slides before and behind the one that is shown. */
const NEAR = "200% 100%";

/** However far away it is, it is drawn before the network goes, and before somebody prints. */
const LATER_MS = 3_000;

/** The library once it is here: what is drawn after that is drawn at once. */
let drawing: DrawDiagram | undefined;

/**
 * `<jc-mechanism data="A --> B">sentences</jc-mechanism>`: puts the diagram in the place of its
 * sentences, fetching what lays it out when it is near. Where the library cannot be had, the sentences stay, and say the same.
 */
export class MechanismElement extends HTMLElement {
  #near: IntersectionObserver | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.querySelector(".drawn")) return;
    if (drawing) {
      this.#draw(drawing);
      return;
    }
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#fetchAndDraw();
      },
      { rootMargin: NEAR },
    );
    this.#near.observe(this);
    this.#waiting = setTimeout(() => void this.#fetchAndDraw(), LATER_MS);
  }

  disconnectedCallback(): void {
    this.#stopWaiting();
  }

  #stopWaiting(): void {
    this.#near?.disconnect();
    clearTimeout(this.#waiting);
  }

  async #fetchAndDraw(): Promise<void> {
    this.#stopWaiting();
    try {
      drawing ??= await loadDiagrams();
    } catch {
      return;
    }
    if (this.isConnected) this.#draw(drawing);
  }

  #draw(diagram: DrawDiagram): void {
    const steps = this.hasAttribute("steps");
    this.innerHTML = renderMechanism(this.getAttribute("data") ?? "", { diagram, steps });
  }
}
