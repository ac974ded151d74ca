import { escapeHtml } from "../../deck/index.ts";
import type { DamagedRecord } from "../../library/index.ts";
import { sayLibrary, spoken } from "../../words/index.ts";
import type { ListedDeck } from "./search-decks.ts";

const say = (...given: Parameters<typeof sayLibrary>) => escapeHtml(sayLibrary(...given));

/** The page around the list. */
export function libraryHtml(): string {
  return `
    <header class="bar"><a class="home" href="#/new">journal-club</a>
      <nav class="ways" aria-label="${say("title")}"><a href="#/new">${say("make")}</a><a href="#/review">${say("review")}</a></nav></header>
    <main class="library">
      <h1>${say("title")}</h1>
      <p class="lead">${say("lead")}</p>
      <p class="told" role="status"></p>
      <p class="problem" role="alert"></p>
      <section class="damaged" hidden></section>
      <label class="search"><span>${say("search")}</span><input type="search" autocomplete="off" spellcheck="false"></label>
      <p class="count" role="status"></p>
      <ul class="cards"></ul>
      <div class="actions">
        <label class="file button">${say("importFiles")}<input type="file" multiple accept=".md,.markdown,.zip,text/markdown,application/zip"></label>
        <button type="button" data-do="exportAll">${say("exportAll")}</button>
      </div>
      <p class="hint">${say("importHint")} <span class="room"></span></p>
    </main>
    <footer class="site-foot"></footer>
    <dialog class="ask"><form method="dialog"></form></dialog>`;
}

/** What stands where no deck is: the two ways to get one. */
export function emptyHtml(): string {
  return `<li class="empty"><p><strong>${say("empty")}</strong> ${say("emptyHint")}</p>
    <p><a class="button" href="#/new">${say("make")}</a> <a href="./?src=decks/acquired-resistance-nsclc/deck.md">${say("example")}</a></p></li>`;
}

/** A deck as a card: its first slide in small, what it is of, and what can be done with it. */
export function cardHtml(deck: ListedDeck, now: number): string {
  const { id, title, lang } = deck;
  const name = escapeHtml(title);
  const link = (page: string, words: string) =>
    `<a href="#/${page}/${escapeHtml(id)}">${words}</a>`;
  const button = (act: string, words: string) =>
    `<button type="button" data-do="${act}">${words}</button>`;
  return `<li class="card" data-deck="${escapeHtml(id)}">
    <a class="sheet" href="#/deck/${escapeHtml(id)}" aria-hidden="true" tabindex="-1"${lang ? ` lang="${escapeHtml(lang)}"` : ""}><span>${name}</span></a>
    <h2${lang ? ` lang="${escapeHtml(lang)}"` : ""}><a href="#/deck/${escapeHtml(id)}">${name}</a></h2>
    <p class="of">${escapeHtml(describe(deck))}</p>
    <p class="when">${say("edited", { when: timeAgo(deck.updatedAt, now) })}</p>
    <div class="do">${link("edit", say("edit"))} ${link("review", say("review"))}
      <details class="more"><summary aria-label="${say("moreOf", { title })}">${say("more")}</summary><div>
        ${button("rename", say("rename"))}${button("duplicate", say("duplicate"))}
        ${link("history", say("versions"))}${button("export", say("exportOne"))}${button("remove", say("remove"))}
      </div></details></div>
  </li>`;
}

/** "Lima et al., Cancer Cell, 2024". */
function describe({ authors, journal, year }: ListedDeck): string {
  const [first] = authors;
  const name = first?.split(" ").at(-1) ?? "";
  const who = authors.length > 1 ? `${name} et al.` : name;
  return [who, journal, year].filter(Boolean).join(", ");
}

export function damagedHtml(damaged: readonly DamagedRecord[]): string {
  const items = damaged.map(
    ({ id, why, rescued }) => `<li data-deck="${escapeHtml(id)}">${say("damagedWhy", { id, why })}
      <div class="do"><button type="button" data-do="raw">${say("downloadRaw")}</button>
      ${rescued === undefined ? "" : `<button type="button" data-do="rescue">${say("rescue")}</button>`}
      <button type="button" data-do="giveUp">${say("giveUp")}</button></div></li>`,
  );
  return `<h2>${say("damagedTitle", { n: damaged.length })}</h2><p>${say("damagedHint")}</p><ul>${items.join("")}</ul>`;
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** "2 days ago", in the language of the page. */
export function timeAgo(at: number, now: number): string {
  const words = new Intl.RelativeTimeFormat(spoken(), { numeric: "auto" });
  const passed = Math.max(0, now - at);
  const [unit, length] = STEPS.find(([, each]) => passed >= each) ?? ["minute", 60_000];
  return words.format(-Math.floor(passed / length), unit);
}
