import { fetchDeck, unpackLink } from "../io/browser/index.ts";
import { hashName } from "../kernel/index.ts";
import { looksLikeDeck } from "../share/index.ts";
import { earlyDeck } from "./first-slide/early-deck.ts";
import { keepPress } from "./first-slide/keep-press.ts";
import { showFirstSlide } from "./first-slide/show-first-slide.ts";
import type { Standing } from "./reader.ts";
import { siteRoot } from "./site-root.ts";

/** All that a first slide needs; whatever else the page needs comes after it. */
const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
const pressAgain = keepPress(app);
void start(new URL(location.href));

async function start(address: URL): Promise<void> {
  const linked = await earlyDeck(address.hash);
  if (linked?.isWhole) {
    return goOn(address, linked.markdown, showFirstSlide(app, linked.markdown, siteRoot()));
  }
  if (linked) {
    const standing = showFirstSlide(app, linked.markdown, siteRoot(), linked.asks);
    // The rest is unpacked while the rest of the page is on its way.
    unpackLink(address.hash).catch(() => undefined);
    return goOn(address, undefined, standing);
  }

  const builtFrom = app.dataset["deck"];
  if (builtFrom !== undefined && !looksLikeDeck(address.hash)) return goOnFrom(builtFrom, address);

  const source = address.searchParams.get("src");
  if (source !== null && !looksLikeDeck(address.hash)) {
    const markdown = await fetchDeck(source, address).catch(() => undefined);
    return goOn(address, markdown, markdown && showFirstSlide(app, markdown, siteRoot()));
  }
  // Side by side: the page that makes decks waits for both.
  if (!looksLikeDeck(address.hash)) void import("./studio/show-studio.ts").catch(() => undefined);
  return goOn(address, undefined, undefined);
}

/** The page of a deck was built with all of its slides; the text that they are made from follows. */
async function goOnFrom(builtFrom: string, address: URL): Promise<void> {
  const deck = fetchDeck("deck.md", address).catch((error: unknown) => ({ error }));
  const rest = await fetchRest();
  const markdown = await deck;
  if (!rest) return;
  if (typeof markdown !== "string") return rest.tellStanding(app, markdown.error);
  // A deck that was edited since is drawn anew.
  const standing = hashName(markdown) === builtFrom ? "all" : undefined;
  await rest.openPage(app, { address: address.href, markdown, standing });
  pressAgain();
}

async function goOn(address: URL, markdown: string | undefined, standing: Standing): Promise<void> {
  const rest = await fetchRest();
  await rest?.openPage(app, { address: address.href, markdown, standing });
  pressAgain();
}

/** A line that breaks here leaves what stands, and says why there is no more. */
async function fetchRest(): Promise<typeof import("./open-page.ts") | undefined> {
  try {
    return await import("./open-page.ts");
  } catch {
    const words = `<strong>The rest of this page could not be loaded.</strong> Check the connection and reload.`;
    const told = app.querySelector(".actions > .told");
    if (told) told.innerHTML = words;
    else app.innerHTML = `<main class="alone"><p role="alert">${words}</p></main>`;
    return undefined;
  }
}
