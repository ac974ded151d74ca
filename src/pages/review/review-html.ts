import { escapeHtml } from "../../deck/index.ts";
import type { Recall } from "../../quiz/index.ts";
import { sayLibrary, sayReview } from "../../words/index.ts";

const say = (...given: Parameters<typeof sayReview>) => escapeHtml(sayReview(...given));

export const RECALLS = ["again", "hard", "good", "easy"] as const satisfies readonly Recall[];

/** The page around the question. */
export function reviewHtml(): string {
  return `
    <header class="bar"><a class="home" href="#/new">journal-club</a>
      <nav class="ways"><a href="#/decks">${escapeHtml(sayLibrary("title"))}</a></nav></header>
    <main class="review">
      <div class="top"><h1>${say("title")}</h1>
        <label class="which"><span>${say("whichDeck")}</span> <select></select></label></div>
      <p class="left" role="status">${say("reading")}</p>
      <p class="problem" role="alert"></p>
      <section class="asked" hidden>
        <p class="from"></p>
        <div class="ask"></div>
        <div class="shown"></div>
        <div class="rate" hidden></div>
        <div class="actions">
          <button type="button" data-do="show">${say("show")}</button>
          <button type="button" class="primary" data-do="next" hidden>${say("next")}</button>
          <button type="button" data-do="undo" hidden>${say("undo")}</button>
        </div>
        <p class="hint">${say("keys")}</p>
      </section>
      <section class="idle" hidden></section>
      <details class="how"><summary>${say("figures")}</summary><div class="figures"></div></details>
    </main>
    <jc-evidence></jc-evidence>`;
}

/** The four ratings, the suggested one pressed, each with when the question would come again. */
export function rateHtml(pressed: Recall, whens: Readonly<Record<Recall, string>>): string {
  const buttons = RECALLS.map(
    (recall, i) =>
      `<button type="button" data-recall="${recall}" aria-pressed="${recall === pressed}"><kbd>${i + 1}</kbd> ${say(recall)} <small>${escapeHtml(whens[recall])}</small></button>`,
  );
  return `<p id="rate">${say("howWell")}</p><div role="group" aria-labelledby="rate">${buttons.join("")}</div>`;
}

/** The decks to choose from, and all of them. */
export function optionsHtml(
  decks: readonly { readonly id: string; readonly title: string }[],
  chosen: string,
): string {
  const option = (id: string, words: string) =>
    `<option value="${escapeHtml(id)}"${id === chosen ? " selected" : ""}>${escapeHtml(words)}</option>`;
  return (
    option("", sayReview("allDecks")) + decks.map(({ id, title }) => option(id, title)).join("")
  );
}
