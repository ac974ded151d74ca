import type { Identifier } from "../article/index.ts";
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
      const { showStudio } = await import("./studio/show-studio.ts");
      showStudio(app, context, await askedFor(location.hash));
    } else {
      context.deck.getState().open(markdown);
      showReader(app, context);
    }
  } catch (error) {
    app.innerHTML = `<main class="alone"><h1>This deck cannot be shown</h1><p role="alert">${noticeOf(error)}</p><p><a href="./">Make a deck from an article</a></p></main>`;
    document.title = "This deck cannot be shown · journal-club";
  }
}

/** `#/new?doi=10.…`: a library's page or a bookmark names the article to make a deck of. */
async function askedFor(hash: string): Promise<Identifier | undefined> {
  if (!hash.startsWith("#/new?")) return undefined;
  const { parseIdentifier } = await import("../article/index.ts");
  const asked = new URLSearchParams(hash.slice("#/new?".length));
  for (const [name, value] of asked) {
    const found = parseIdentifier(/^pmid$/iu.test(name) ? `PMID: ${value}` : value);
    if (found) return found;
  }
  return undefined;
}

addEventListener("hashchange", () => void route());
void route();
