import { escapeHtml } from "../../deck/index.ts";
import { sayCommon, sayEditor } from "../../words/index.ts";

/** What can be shown side by side. */
export const PANES = ["list", "text", "slides", "article"] as const;
export type Pane = (typeof PANES)[number];

export const PANE_NAMES = {
  list: "paneList",
  text: "paneText",
  slides: "paneSlides",
  article: "paneArticle",
} as const satisfies Readonly<Record<Pane, string>>;

/** The places of the editor, by what they are for. */
export interface EditorPlaces {
  readonly root: HTMLElement;
  readonly switches: HTMLElement;
  readonly panes: Readonly<Record<Pane, HTMLElement>>;
  /** Inside the panes: what is scrolled, or filled. */
  readonly list: HTMLElement;
  readonly slides: HTMLElement;
  readonly tools: HTMLElement;
  /** Where the person is. */
  readonly place: HTMLElement;
  /** What was done, for a moment. */
  readonly said: HTMLElement;
  readonly findings: HTMLButtonElement;
  readonly saving: HTMLElement;
  readonly language: HTMLElement;
  readonly dialogs: HTMLElement;
}

/** Draws the empty editor. @param home where the site begins @param back where the deck is read */
export function drawEditor(app: HTMLElement, home: string, back: string): EditorPlaces {
  const say = (key: Parameters<typeof sayEditor>[0]) => escapeHtml(sayEditor(key));
  const switches = PANES.map(
    (pane) => `<button type="button" data-switch="${pane}">${say(PANE_NAMES[pane])}</button>`,
  ).join("");
  app.innerHTML = `
    <header class="bar editor-bar">
      <a class="home" href="${escapeHtml(home)}">journal-club</a>
      <a class="back" href="${escapeHtml(back)}">${say("back")}</a>
      <span class="saving"></span>
      <div class="switches" role="group" aria-label="${say("panes")}">${switches}</div>
      <div class="tools" role="toolbar" aria-label="${say("more")}">
        <button type="button" data-tool="undo">${escapeHtml(sayCommon("undo"))}</button>
        <button type="button" data-tool="redo">${say("redo")}</button>
        <button type="button" data-tool="picture">${say("picture")}</button>
        <button type="button" data-tool="revise">${say("revise")}</button>
      </div>
    </header>
    <main class="editor">
      <div class="panes">
        <section data-pane="list" aria-label="${say("listLabel")}">
          <p class="hint">${say("listHint")}</p>
          <ol class="slide-list"></ol>
        </section>
        <section data-pane="text" aria-label="${say("paneText")}"></section>
        <section data-pane="slides" aria-label="${say("slidesLabel")}">
          <div class="slides-scroll" tabindex="0" role="group" aria-label="${say("slidesLabel")}"></div>
        </section>
        <section data-pane="article" aria-label="${say("paneArticle")}"></section>
      </div>
      <footer class="editor-foot">
        <span class="place"></span>
        <button type="button" class="findings" hidden></button>
        <span class="said" role="status"></span>
        <span class="language"></span>
      </footer>
    </main>
    <jc-evidence></jc-evidence>
    <div class="dialogs"></div>`;
  const at = <T extends HTMLElement>(selector: string) => app.querySelector<T>(selector) as T;
  const pane = (name: Pane) => at(`[data-pane=${name}]`);
  return {
    root: app,
    switches: at(".switches"),
    panes: {
      list: pane("list"),
      text: pane("text"),
      slides: pane("slides"),
      article: pane("article"),
    },
    list: at(".slide-list"),
    slides: at(".slides-scroll"),
    tools: at(".tools"),
    place: at(".place"),
    said: at(".said"),
    findings: at<HTMLButtonElement>(".findings"),
    saving: at(".saving"),
    language: at(".language"),
    dialogs: at(".dialogs"),
  };
}
