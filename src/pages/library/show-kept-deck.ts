import "../styles/library.css";
import { escapeHtml } from "../../deck/index.ts";
import { DamagedRecordError, type DeckRecord } from "../../library/index.ts";
import { sayLibrary } from "../../words/index.ts";
import { noticeOf } from "../notice.ts";
import { showReader } from "../reader.ts";
import type { ShowPage } from "../route.ts";
import { loadKept } from "./load-kept.ts";
import { useShelf } from "./shelf.ts";
import { showPictures } from "./show-pictures.ts";
import { tellNotKept } from "./tell-not-kept.ts";

/** `#/deck/k3f9`: a deck of this device in the reader, anew when another window changes it. */
export const showKeptDeck: ShowPage = async (app, context, { rest: id }) => {
  const shelf = useShelf();
  const { repository } = shelf;
  let release = () => {};

  async function show(): Promise<void> {
    try {
      const record = await loadKept(shelf, id);
      if (!record) return showMissing(app);
      context.deck.getState().open(record.markdown);
      showReader(app, context);
      addWays(app, record);
      release();
      release = showPictures(app, repository, record.pictures);
    } catch (error) {
      showProblem(app, error);
    }
  }

  await show();
  const unwatch = repository.watch(({ deck }) => {
    if (deck === id) void show();
  });
  return () => {
    unwatch();
    release();
  };
};

/** What one does with a deck that is kept, before what one does with any deck. */
function addWays(app: HTMLElement, { id, removedAt }: DeckRecord): void {
  const home = app.querySelector<HTMLAnchorElement>(".bar .home");
  const ways = document.createElement("nav");
  ways.className = "ways";
  ways.setAttribute("aria-label", sayLibrary("title"));
  const link = (page: string, words: string) =>
    `<a href="#/${page}/${escapeHtml(id)}">${escapeHtml(words)}</a>`;
  // What is edited with the others is what one does with any deck; a deleted one is called back first.
  const edit = app.querySelector<HTMLElement>("[data-action=edit]");
  if (edit) edit.hidden = removedAt !== undefined;
  ways.innerHTML = `<a href="#/decks">${escapeHtml(sayLibrary("title"))}</a>${link("review", sayLibrary("review"))}${link("history", sayLibrary("versions"))}`;
  home?.after(ways);
}

function showMissing(app: HTMLElement): void {
  document.title = `${sayLibrary("missing")} · journal-club`;
  app.innerHTML = alone(sayLibrary("missing"), `<p>${escapeHtml(sayLibrary("missingHint"))}</p>`);
}

function showProblem(app: HTMLElement, error: unknown): void {
  document.title = "journal-club";
  if (error instanceof DamagedRecordError) {
    const { id, why } = error.damaged;
    app.innerHTML = alone(
      sayLibrary("damagedTitle", { n: 1 }),
      `<p role="alert">${escapeHtml(sayLibrary("damagedWhy", { id, why }))}</p>`,
    );
  } else {
    app.innerHTML = alone(
      sayLibrary("notSaved"),
      `<p role="alert">${tellNotKept(error) ?? noticeOf(error)}</p>`,
    );
  }
}

const alone = (title: string, html: string) =>
  `<main class="alone"><h1>${escapeHtml(title)}</h1>${html}<p><a href="#/decks">${escapeHtml(sayLibrary("backToDecks"))}</a></p></main>`;
