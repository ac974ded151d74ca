import { fetchDeck } from "../io/browser/index.ts";
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
  if (linked !== undefined) return goOn(linked, showFirstSlide(app, linked, siteRoot()));

  const builtFrom = app.dataset["deck"];
  if (builtFrom !== undefined && !looksLikeDeck(address.hash)) return goOnFrom(builtFrom, address);

  const source = address.searchParams.get("src");
  if (source !== null && !looksLikeDeck(address.hash)) {
    const markdown = await fetchDeck(source, address).catch(() => undefined);
    return goOn(markdown, markdown && showFirstSlide(app, markdown, siteRoot()));
  }
  // Side by side: the page that makes decks waits for both.
  if (!looksLikeDeck(address.hash)) void import("./studio/show-studio.ts").catch(() => undefined);
  return goOn(undefined, undefined);
}

/** The page of a deck was built with all of its slides; the text that they are made from follows. */
async function goOnFrom(builtFrom: string, address: URL): Promise<void> {
  const rest = import("./open-page.ts");
  const deck = fetchDeck("deck.md", address);
  const { openPage, tellStanding } = await rest;
  try {
    const markdown = await deck;
    // A deck that was edited since is drawn anew.
    const isSame = hashName(markdown) === builtFrom;
    await openPage(app, { address: address.href, markdown, standing: isSame ? "all" : undefined });
    pressAgain();
  } catch (error) {
    tellStanding(app, error);
  }
}

async function goOn(markdown: string | undefined, standing: Standing): Promise<void> {
  const { openPage } = await import("./open-page.ts");
  await openPage(app, { address: location.href, markdown, standing });
  pressAgain();
}
