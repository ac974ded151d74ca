import { loadDeck } from "../io/browser/index.ts";
import { looksLikeDeck } from "../share/index.ts";
import { setUpPage } from "./context.ts";
import { showKeptPictures } from "./kept-pictures.ts";
import { settleLanguage } from "./language.ts";
import { noticeOf } from "./notice.ts";
import { type Standing, showReader } from "./reader.ts";
import { type Leave, readRoute } from "./route.ts";
import { ROUTES } from "./routes.ts";
import { siteRoot } from "./site-root.ts";

/** What is known of an address before the page's own script is here. */
export interface Early {
  readonly address: string;
  readonly markdown: string | undefined;
  readonly standing: Standing;
}

/**
 * Opens what the address names, and whatever it names from now on: the reader for a deck, for any
 * other address the page that makes decks. What already stands of the deck stays.
 */
export async function openPage(app: HTMLElement, early: Early): Promise<void> {
  // They held the room; the elements draw themselves into it, before the next frame. The score is
  // a new one: what grows beside it would else be seen to push it.
  for (const element of app.querySelectorAll("jc-question")) element.replaceChildren();
  for (const held of app.querySelectorAll("jc-score")) {
    held.replaceWith(document.createElement("jc-score"));
  }
  const context = setUpPage();
  const isBuilt = app.dataset["deck"] !== undefined;

  let leave: Leave = () => {};

  async function route(known?: Early): Promise<void> {
    const here = new URL(location.href);
    leave();
    leave = () => {};
    try {
      const named = readRoute(here.hash);
      if (named && Object.hasOwn(ROUTES, named.page)) {
        const [show] = await Promise.all([ROUTES[named.page]?.(), settleLanguage()]);
        // Who went on in the meantime is shown what they went to.
        if (location.href !== here.href) return;
        const end = await show?.(app, context, named);
        if (end && location.href !== here.href) end();
        else if (end) leave = end;
        return;
      }
      const isKnown = known?.address === here.href;
      const markdown = (isKnown ? known.markdown : undefined) ?? (await loadDeck(here));
      if (markdown === undefined) {
        const [{ showStudio }] = await Promise.all([
          import("./studio/show-studio.ts"),
          settleLanguage(),
        ]);
        showStudio(app, context);
      } else {
        context.deck.getState().open(markdown);
        showReader(app, context, isKnown ? known.standing : undefined);
        void showKeptPictures(app, markdown);
      }
    } catch (error) {
      app.innerHTML = `<main class="alone"><h1>This deck cannot be shown</h1><p role="alert">${noticeOf(error)}</p><p><a href="${siteRoot()}">Make a deck from an article</a></p></main>`;
      document.title = "This deck cannot be shown · journal-club";
    }
  }

  addEventListener("hashchange", ({ oldURL }) => {
    if (!isBuilt || looksLikeDeck(location.hash) || readRoute(location.hash)) return void route();
    // The way back from a link to the deck that this page was built with.
    const { hash } = new URL(oldURL);
    if (looksLikeDeck(hash) || readRoute(hash)) location.reload();
  });
  await route(early);
}

/** Says what is wrong where the slides stand, which can be read all the same. */
export function tellStanding(app: HTMLElement, error: unknown): void {
  const told = app.querySelector<HTMLElement>(".actions > .told");
  if (told) told.innerHTML = noticeOf(error);
}
