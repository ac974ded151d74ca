import { renderMechanism } from "../deck/index.ts";
import { type DrawDiagram, loadDiagrams } from "../figures/index.ts";

/** The library once it is here: what is drawn after that is drawn at once. */
let drawing: DrawDiagram | undefined;

/**
 * `<jc-mechanism data="A --> B">sentences</jc-mechanism>`: puts the diagram in the place of its
 * sentences. Where the library cannot be had, the sentences stay, and say the same.
 */
export class MechanismElement extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector(".drawn")) return;
    if (drawing) this.#draw(drawing);
    else {
      loadDiagrams().then(
        (diagram) => {
          drawing = diagram;
          if (this.isConnected) this.#draw(diagram);
        },
        () => undefined,
      );
    }
  }

  #draw(diagram: DrawDiagram): void {
    const steps = this.hasAttribute("steps");
    this.innerHTML = renderMechanism(this.getAttribute("data") ?? "", { diagram, steps });
  }
}
