import { escapeHtml } from "../deck/index.ts";
import type { EvidenceElement } from "../elements/index.ts";
import { loadDeck, tabText } from "../io/browser/index.ts";
import { InputError } from "../kernel/index.ts";
import { startPresenter } from "../present/index.ts";
import { setUpPage } from "./context.ts";
import { PRESENTED_FROM } from "./deck-actions.ts";
import { noticeOf } from "./notice.ts";

const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
const context = setUpPage();

async function present(): Promise<void> {
  try {
    const markdown = await loadDeck(new URL(location.href));
    if (markdown === undefined) {
      throw new InputError(
        "this address carries no deck",
        "open a deck first, then choose Present",
      );
    }
    context.deck.getState().open(markdown);
    const { parsed } = context.deck.getState();
    document.title = `${parsed.deck.front.title} · journal-club`;
    document.documentElement.lang = parsed.deck.front.lang ?? "en";
    const presenter = await startPresenter(app, parsed.deck);
    const back = tabText.read(PRESENTED_FROM) || `./${location.search}${location.hash}`;
    app.insertAdjacentHTML(
      "beforeend",
      `<a class="leave" href="${escapeHtml(back)}">Close</a><jc-evidence></jc-evidence>`,
    );
    const evidence = app.querySelector<EvidenceElement>("jc-evidence");
    if (evidence) evidence.currentSlide = presenter.currentSlide;
    presenter.onSlideChange(() => evidence?.close());
  } catch (error) {
    app.innerHTML = `<main class="alone"><h1>This deck cannot be shown</h1><p role="alert">${noticeOf(error)}</p><p><a href="./">Make a deck from an article</a></p></main>`;
  }
}

addEventListener("hashchange", () => location.reload());
void present();
