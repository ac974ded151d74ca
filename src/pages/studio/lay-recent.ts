import { escapeHtml } from "../../deck/index.ts";
import { sayStudio } from "../../words/index.ts";

/** Below the place to paste: your last decks, and one to look at first. */
export async function layRecent(place: HTMLElement): Promise<void> {
  const say = (key: Parameters<typeof sayStudio>[0]) => escapeHtml(sayStudio(key));
  place.innerHTML = `<div class="mine"></div>
    <section class="look" aria-label="${say("lookFirst")}">
      <h2>${say("lookFirst")}</h2>
      <div class="cards"><a class="card" href="./?src=decks/acquired-resistance-nsclc/deck.md"><strong>${say("exampleTitle")}</strong><span>${say("exampleText")}</span></a></div>
    </section>`;
  const mine = place.querySelector<HTMLElement>(".mine");
  const { drawRecentDecks } = await import("../library/recent-decks.ts");
  if (mine) await drawRecentDecks(mine);
}
