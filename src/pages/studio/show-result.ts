import { type Exchange, escapeHtml } from "../../deck/index.ts";
import type { ElementContext } from "../../elements/index.ts";
import type { ArticleState, StoreApi } from "../../store/index.ts";
import { sayStudio } from "../../words/index.ts";
import { deckActions, wireActions } from "../deck-actions.ts";
import { markSource } from "../mark-source.ts";
import { noticeOf } from "../notice.ts";
import { readerHtml } from "../reader.ts";
import { composeExchanged, composeFrom, whyFewOf } from "./compose-from.ts";
import { exchangesOf, keepExchanges } from "./kept-exchanges.ts";
import { nameActions } from "./name-actions.ts";
import { offerExchange } from "./offer-exchange.ts";
import { scrollToMark } from "./show-check.ts";
import { takePictures } from "./take-pictures.ts";

/** A pause this long means the person has stopped typing for now. */
const PAUSE_MS = 250;
/** Where the article stands below the deck, as in result.css. */
const STACKED = "(max-width: 52rem)";

export interface Shown {
  /** The text that evidence is shown in. */
  readonly source: string;
  /** What was understood of the article, to mend. */
  readonly panel: HTMLElement;
  readonly store: StoreApi<ArticleState>;
  readonly onBack: () => void;
  /** The deck was made again: something in it was exchanged or mended. */
  readonly onMade: (markdown: string) => void;
}

/** Ends the watching of an article whose deck is no longer shown. */
let stopWatching = () => {};

/** The article beside its deck, which is made again as what was understood is mended. */
export function showResult(result: HTMLElement, context: ElementContext, shown: Shown): void {
  const { source, panel, store, onBack, onMade } = shown;
  result.innerHTML = `
    <div class="made">
      <button type="button" class="back">← ${escapeHtml(sayStudio("changeText"))}</button>
      <jc-score></jc-score>
      ${deckActions}
    </div>
    <div class="beside">
      <details class="mend"><summary>${escapeHtml(sayStudio("understood"))}</summary><p class="problem" role="alert"></p></details>
      <section class="source" aria-label="${escapeHtml(sayStudio("theArticle"))}" tabindex="0">
        <h2>${escapeHtml(sayStudio("theArticle"))}</h2><div class="text"></div>
      </section>
      <section class="deck" aria-label="${escapeHtml(sayStudio("theDeck"))}" tabindex="0"></section>
    </div>`;
  const at = (selector: string) => result.querySelector(selector) as HTMLElement;
  const drawSource = () => {
    const text = store.getState().record?.text ?? source;
    at(".source .text").replaceChildren(markSource(text, context.deck.getState().parsed.deck));
  };
  const exchange = async (asked: Exchange) => {
    const { record, pictures } = store.getState();
    if (!record) return "none";
    const exchanges = [...exchangesOf(record.article), asked];
    const { markdown, outcome } = await composeExchanged(record.article, pictures, exchanges);
    if (outcome === "none") return outcome;
    keepExchanges(record.article, exchanges);
    context.deck.getState().open(markdown);
    onMade(markdown);
    drawSource();
    return outcome;
  };
  const draw = () => {
    const deck = at(".deck");
    // What is drawn anew takes the focus with it, as the place of a picture that came.
    const hasFocus = deck.contains(document.activeElement);
    deck.innerHTML = readerHtml(context);
    if (hasFocus) deck.focus({ preventScroll: true });
    takePictures(deck, (name, address) => store.getState().addPicture(name, address));
    const { record } = store.getState();
    if (record) {
      offerExchange(deck, exchange);
      void whyFewOf(record.article).then((why) => tellFew(deck, why));
    }
    drawSource();
  };
  draw();
  nameActions(result);
  wireActions(result, context);
  const mend = at(".mend");
  mend.hidden = store.getState().record === undefined;
  mend.append(panel);
  let pause: ReturnType<typeof setTimeout> | undefined;
  stopWatching();
  const unsubscribe = store.subscribe(({ record, pictures }) => {
    clearTimeout(pause);
    if (!record) return;
    pause = setTimeout(async () => {
      try {
        const markdown = await composeFrom(record.article, pictures);
        context.deck.getState().open(markdown);
        onMade(markdown);
        at(".mend .problem").textContent = "";
        draw();
      } catch (error) {
        at(".mend .problem").innerHTML = noticeOf(error);
      }
    }, PAUSE_MS);
  });
  stopWatching = () => {
    clearTimeout(pause);
    unsubscribe();
  };
  at(".back").addEventListener("click", () => {
    stopWatching();
    onBack();
  });
  result.hidden = false;
  if (!matchMedia(STACKED).matches) scrollToMark(at(".source"), at(".source .text"));
}

/** Few questions are no fault of the reader's, and not to be wondered at. */
function tellFew(deck: HTMLElement, why: string | undefined): void {
  deck.querySelector(".few")?.remove();
  if (why === undefined) return;
  const few = document.createElement("p");
  few.className = "few";
  few.textContent = `${sayStudio("fewQuestions")} ${why}`;
  deck.append(few);
}

// Where the article stands beside the deck, a mark lights up its sentence there.
document.addEventListener("evidence-asked", (event) => {
  const source = document.querySelector<HTMLElement>(".result:not([hidden]) .source");
  if (!source || matchMedia(STACKED).matches) return;
  for (const lit of source.querySelectorAll(".lit")) lit.classList.remove("lit");
  const ids = (event as CustomEvent<string[]>).detail;
  const sentences = ids.flatMap((id) => [
    ...source.querySelectorAll(`[data-sentence="${CSS.escape(id)}"]`),
  ]);
  if (sentences.length === 0) return;
  event.preventDefault();
  for (const sentence of sentences) sentence.classList.add("lit");
  sentences[0]?.scrollIntoView({ block: "center" });
});
