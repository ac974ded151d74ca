import "../styles/library.css";
import { escapeHtml } from "../../deck/index.ts";
import { sayLibrary } from "../../words/index.ts";
import { timeAgo } from "./library-html.ts";
import { useShelf } from "./shelf.ts";

/** So many stand on the first page; the rest is one press away. */
const SHOWN = 3;

/**
 * Your last decks, for the page where one is made: nothing at all while there are none, and nothing
 * where they cannot be read, which the page of all decks tells.
 */
export async function drawRecentDecks(place: HTMLElement): Promise<void> {
  const { repository } = useShelf();
  const shelf = await repository.list().catch(() => undefined);
  const count = (shelf?.decks.length ?? 0) + (shelf?.damaged.length ?? 0);
  if (!shelf || count === 0) {
    place.replaceChildren();
    return;
  }
  const now = Date.now();
  const items = shelf.decks
    .slice(0, SHOWN)
    .map(
      ({ id, title, updatedAt }) =>
        `<li><a href="#/deck/${escapeHtml(id)}">${escapeHtml(title)}</a> <span class="when">${escapeHtml(timeAgo(updatedAt, now))}</span></li>`,
    );
  place.innerHTML = `<section class="recent" aria-labelledby="recent-decks"><h2 id="recent-decks">${escapeHtml(sayLibrary("title"))}</h2><ul>${items.join("")}</ul><p><a href="#/decks">${escapeHtml(sayLibrary("allDecks", { n: count }))}</a> · <a href="#/review">${escapeHtml(sayLibrary("review"))}</a></p></section>`;
}
