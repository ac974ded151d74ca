import { loadDeck } from "../io/browser/index.ts";
import { setUpPage } from "./context.ts";
import { noticeOf } from "./notice.ts";
import { showReader } from "./reader.ts";

const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
const context = setUpPage();

/** An address that names a deck opens the reader; any other, the page that makes decks. */
async function route(): Promise<void> {
  try {
    const markdown = await loadDeck(new URL(location.href));
    if (markdown === undefined) {
      const { showStudio } = await import("./studio.ts");
      showStudio(app, context);
    } else {
      context.deck.getState().open(markdown);
      showReader(app, context);
    }
  } catch (error) {
    app.innerHTML = `<main class="alone"><h1>This deck cannot be shown</h1><p role="alert">${noticeOf(error)}</p><p><a href="./">Make a deck from an article</a></p></main>`;
    document.title = "This deck cannot be shown · journal-club";
  }
}

addEventListener("hashchange", () => void route());
void route();
