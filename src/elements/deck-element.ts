import { LitElement } from "lit";
import { useContext } from "./context.ts";

/**
 * An element that draws itself from the open deck and the answers, anew whenever they change. In
 * the light DOM, so that the page's style reaches it and keys reach the page as usual.
 */
export abstract class DeckElement extends LitElement {
  #leave: (() => void)[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { deck, answers, talk } = useContext();
    const redraw = () => this.requestUpdate();
    this.#leave = [deck.subscribe(redraw), answers.subscribe(redraw)];
    if (talk) this.#leave.push(talk.subscribe(redraw));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
  }
}
