import { escapeHtml } from "../../deck/index.ts";
import { sayStudio } from "../../words/index.ts";

/**
 * Below the place to paste: the decks of this device, if there are any, and one to look at first.
 *
 * @param way the link to them, which is there with them
 */
export async function layBelow(place: HTMLElement, way: HTMLElement | null): Promise<void> {
  const say = (key: Parameters<typeof sayStudio>[0]) => escapeHtml(sayStudio(key));
  place.innerHTML = `
    <div class="yours"></div>
    <section class="look" aria-label="${say("lookFirst")}">
      <h2>${say("lookFirst")}</h2>
      <div class="examples"><a class="example-card" href="./?src=decks/acquired-resistance-nsclc/deck.md"><strong>${say("exampleTitle")}</strong><span>${say("exampleText")}</span></a><a class="example-card" href="./gallery.html"><strong>${say("gallery")}</strong><span>${say("galleryText")}</span></a></div>
    </section>`;
  const yours = place.querySelector<HTMLElement>(".yours");
  if (!yours) return;
  // What is kept is no part of the first paint; where it cannot be read, the page works as ever.
  const { drawRecentDecks } = await import("../library/recent-decks.ts");
  await drawRecentDecks(yours).catch((error: unknown) => console.error(error));
  if (way) way.hidden = yours.childElementCount === 0;
}
