import "../styles/library.css";
import { escapeHtml } from "../../deck/index.ts";
import { downloadText } from "../../io/browser/index.ts";
import type { KeptDeckState, StoreApi } from "../../store/index.ts";
import { sayLibrary } from "../../words/index.ts";
import { tellSaving } from "./tell-not-kept.ts";

/**
 * Says in the place whether the deck is kept; where it is not, why, and gives the person the text as
 * a file, and another attempt.
 *
 * @returns ends it
 */
export function showSaving(place: HTMLElement, kept: StoreApi<KeptDeckState>): () => void {
  place.setAttribute("role", "status");
  place.classList.add("keeping");
  let shown = "";
  const draw = ({ saving }: KeptDeckState) => {
    const isOurs = saving.state === "not-saved" && saving.why !== "changed";
    const html =
      tellSaving(saving) +
      (isOurs
        ? ` <button type="button" data-keep="download">${escapeHtml(sayLibrary("downloadDeck"))}</button> <button type="button" data-keep="again">${escapeHtml(sayLibrary("tryAgain"))}</button>`
        : "");
    // A line that says the same is not said again to who hears it, and keeps the focus.
    if (html === shown) return;
    shown = html;
    place.innerHTML = html;
  };
  const press = (event: Event) => {
    const act = (event.target as Element).closest<HTMLElement>("[data-keep]")?.dataset["keep"];
    if (act === "download") downloadText("deck.md", kept.getState().markdown);
    if (act === "again") void kept.getState().flush();
  };
  place.addEventListener("click", press);
  draw(kept.getState());
  const unsubscribe = kept.subscribe(draw);
  return () => {
    unsubscribe();
    place.removeEventListener("click", press);
  };
}
