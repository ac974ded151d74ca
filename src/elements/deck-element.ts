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
    if (!talk) return;
    // Of the talk nothing but its polls is drawn: a slide that is turned redraws no question.
    this.#leave.push(
      talk.subscribe((now, before) => {
        if (now.talk.polls !== before.talk.polls) redraw();
      }),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
  }
}
