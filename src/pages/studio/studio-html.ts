import { escapeHtml } from "../../deck/index.ts";
import { sayCommon, sayLibrary, sayStudio } from "../../words/index.ts";

/** The page on which an article is brought, checked, and made a deck of. */
const formHtml = (say: (key: Parameters<typeof sayStudio>[0]) => string) => `
  <header class="bar">
    <a class="home" href="./">journal-club</a>
    <nav class="ways" aria-label="${say("pagesLabel")}">
      <a class="decks" href="#/decks" hidden>${escapeHtml(sayLibrary("title"))}</a>
      <a class="example" href="./?src=decks/acquired-resistance-nsclc/deck.md">${say("seeExample")}</a>
    </nav>
  </header>
  <main class="studio">
    <form class="paste">
      <h1>${say("headline")}</h1>
      <p class="lead">${say("lead")}</p>
      <label for="article">${say("pasteHere")}</label>
      <textarea id="article" rows="7" spellcheck="false" aria-label="${say("articleTextLabel")}" placeholder="${say("pastePlaceholder")}"></textarea>
      <p class="hint names" role="status"></p>
      <p class="kept" role="status"></p>
      <div class="busy" role="status" hidden><span class="step"></span> <button type="button" class="cancel">${escapeHtml(sayCommon("cancel"))}</button></div>
      <p class="problem" role="alert"></p>
      <div class="actions">
        <button type="submit" class="primary">${say("makeDeck")}</button>
        <label class="file button">${say("chooseFile")}<input type="file" multiple accept="image/*,.txt,.md,.pdf,.xml,.nxml,.nbib,.ris,.bib,.json,.html,.htm,.zip,text/plain,text/markdown,text/html,application/pdf,application/xml,application/json,application/zip"></label>
      </div>
      <label for="identifier" class="or">${say("orNamed")}</label>
      <div class="named">
        <input id="identifier" name="identifier" type="text" autocomplete="off" spellcheck="false" placeholder="10.1016/j.ccell.2023.12.013">
        <button type="button" class="fetch">${say("fetchArticle")}</button>
      </div>
      <section class="check" aria-label="${say("understood")}" hidden>
        <h2>${say("understood")}</h2>
        <p class="hint">${say("understoodHint")}</p>
        <div class="halves">
          <div class="text" tabindex="0" role="region" aria-label="${say("markedText")}"></div>
          <div class="fields"></div>
        </div>
      </section>
    </form>
    <div class="below"></div>
    <div class="result" hidden></div>
  </main>
  <footer class="site-foot"></footer>
  <jc-evidence></jc-evidence>`;

/** The places of that page, by what they are for. */
export interface Places {
  readonly form: HTMLFormElement;
  /** The article's text. */
  readonly field: HTMLTextAreaElement;
  /** What names an article. */
  readonly identifier: HTMLInputElement;
  readonly fetch: HTMLButtonElement;
  readonly file: HTMLInputElement;
  /** What the field's text names, when it is no text. */
  readonly names: HTMLElement;
  /** Whether the field's text is kept. */
  readonly kept: HTMLElement;
  readonly busy: HTMLElement;
  readonly problem: HTMLElement;
  readonly check: HTMLElement;
  readonly result: HTMLElement;
  /** The decks of this device, and where to look for others. */
  readonly below: HTMLElement;
  readonly foot: HTMLElement;
}

/** Draws the page. */
export function drawStudio(app: HTMLElement): Places {
  app.innerHTML = formHtml((key) => escapeHtml(sayStudio(key)));
  const at = <T extends HTMLElement>(selector: string) => app.querySelector<T>(selector) as T;
  return {
    form: at("form.paste"),
    field: at("#article"),
    identifier: at("#identifier"),
    fetch: at(".fetch"),
    file: at("input[type=file]"),
    names: at(".names"),
    kept: at(".kept"),
    busy: at(".busy"),
    problem: at(".paste > .problem"),
    check: at(".check"),
    result: at(".result"),
    below: at(".below"),
    foot: at(".site-foot"),
  };
}
