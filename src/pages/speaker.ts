import {
  type Deck,
  escapeHtml,
  planTalk,
  presentedSlides,
  renderNote,
  renderPresented,
} from "../deck/index.ts";
import { InputError } from "../kernel/index.ts";
import { setUpPage } from "./context.ts";
import { noticeOf } from "./notice.ts";
import { type FollowedTalk, followTalk } from "./presenting/follow-talk.ts";
import { loadTalk } from "./presenting/load-talk.ts";
import { nameTalk } from "./presenting/name-talk.ts";
import { showClock } from "./presenting/show-clock.ts";
import { fitPreviews, showSteps } from "./presenting/show-preview.ts";
import { slideShape } from "./presenting/slide-shape.ts";

const app = document.querySelector<HTMLElement>("#app") as HTMLElement;

/** The speaker's window: what the room does not see of the talk that another window shows. */
async function speak(): Promise<void> {
  try {
    const loaded = await loadTalk(new URL(location.href));
    if (loaded === undefined) {
      throw new InputError("this address carries no deck", "open it with “Notes” from a talk");
    }
    const { markdown, showPictures } = loaded;
    const talk = followTalk(nameTalk(markdown));
    const context = setUpPage(talk.store);
    context.deck.getState().open(markdown);
    show(context.deck.getState().parsed.deck, talk);
    showPictures(app);
  } catch (error) {
    app.innerHTML = `<main class="alone"><h1>This talk cannot be shown</h1><p role="alert">${noticeOf(error)}</p><p><a href="./">Make a deck from an article</a></p></main>`;
  }
}

function show(deck: Deck, talk: FollowedTalk): void {
  document.title = `Speaker · ${deck.front.title}`;
  document.documentElement.lang = deck.front.lang ?? "en";
  const slides = presentedSlides(deck);
  if (slideShape(deck.front) === "4:3") app.style.setProperty("--slide-rows", "720");
  app.innerHTML = `
    <header class="clock" aria-label="Time"></header>
    <p class="alone-note" role="alert" hidden>The window with the slides is closed. <a class="reopen" target="_blank" rel="opener">Open the slides</a></p>
    <main>
      <h1 class="visually-hidden">Speaker’s window: ${escapeHtml(deck.front.title)}</h1>
      <section class="current" aria-label="This slide"><div class="preview" inert></div></section>
      <section class="following" aria-label="Next slide"><h2>Next</h2><div class="preview" inert></div></section>
      <section class="room" aria-label="Asking the room"></section>
      <section class="note" aria-label="Notes" tabindex="0"></section>
      <nav class="steer" aria-label="The talk">
        <button type="button" data-turn="previous">← Back</button>
        <button type="button" class="primary" data-turn="next">Next →</button>
        <label>Slide <select class="slide"></select></label>
        <button type="button" class="dark" aria-pressed="false">Black</button>
        <button type="button" class="ask" hidden>Ask the room</button>
        <button type="button" class="larger" aria-label="A+: Larger notes">A+</button>
        <button type="button" class="smaller" aria-label="A−: Smaller notes">A−</button>
      </nav>
    </main>`;
  const find = <E extends HTMLElement>(selector: string) => app.querySelector(selector) as E;
  showClock(find(".clock"), talk.store, planTalk(deck));

  find<HTMLAnchorElement>(".reopen").href = `./present.html${location.search}${location.hash}`;
  talk.onPresence((isThere) => {
    find(".alone-note").hidden = isThere;
  });

  const choose = find<HTMLSelectElement>("select.slide");
  choose.innerHTML = slides.map((_, index) => `<option>${index + 1}</option>`).join("");
  choose.addEventListener("change", () => talk.turn({ do: "go", slide: choose.selectedIndex }));
  for (const button of app.querySelectorAll<HTMLElement>("[data-turn]")) {
    button.addEventListener("click", () =>
      talk.turn({ do: button.dataset["turn"] === "next" ? "next" : "previous" }),
    );
  }
  const darken = () => {
    const { send, talk: now } = talk.store.getState();
    send({ do: "darken", isDark: !now.isDark });
  };
  find(".dark").addEventListener("click", darken);
  const askedHere = () =>
    find(".current").querySelector("jc-question")?.getAttribute("question") ?? undefined;
  const askRoom = () => {
    const question = askedHere();
    const { send, talk: now } = talk.store.getState();
    if (!question) return;
    if (now.polls[question]) send({ do: "close-poll", question });
    else send({ do: "stage", question, stage: "open" });
  };
  find(".ask").addEventListener("click", askRoom);
  const note = find(".note");
  const resize = (by: number) => {
    const size = Number.parseFloat(getComputedStyle(note).fontSize) + by;
    note.style.fontSize = `${Math.min(Math.max(size, 12), 48)}px`;
  };
  find(".larger").addEventListener("click", () => resize(2));
  find(".smaller").addEventListener("click", () => resize(-2));
  wireKeys(talk, { b: darken, ".": darken, v: askRoom });

  const draw = () => {
    const { place } = talk.store.getState().talk;
    const slide = slides[place.slide];
    const next = slides[place.slide + 1];
    fill(find(".current .preview"), slide ? renderPresented(slide) : "");
    fill(
      find(".following .preview"),
      next ? renderPresented(next) : `<p class="end">The talk ends here.</p>`,
    );
    note.innerHTML = (slide && renderNote(slide)) || `<p class="none">No notes for this slide.</p>`;
    note.scrollTop = 0;
    choose.selectedIndex = place.slide;
    const asked = askedHere();
    find(".ask").hidden = asked === undefined;
    find(".room").innerHTML = asked ? `<jc-poll question="${escapeHtml(asked)}"></jc-poll>` : "";
  };
  const update = () => {
    const { place, isDark, polls } = talk.store.getState().talk;
    showSteps(find(".current .preview"), place.step);
    find(".dark").setAttribute("aria-pressed", String(isDark));
    const asked = askedHere();
    find(".ask").setAttribute("aria-pressed", String(asked !== undefined && asked in polls));
  };
  fitPreviews(app);
  draw();
  update();
  talk.store.subscribe((now, before) => {
    if (now.talk.place.slide !== before.talk.place.slide) draw();
    update();
  });
}

function fill(preview: HTMLElement, html: string): void {
  preview.innerHTML = `<div class="reveal"><div class="slides">${html}</div></div>`;
}

/** The keys of the talk work from here as they do there. */
function wireKeys(talk: FollowedTalk, own: Readonly<Record<string, () => void>>): void {
  const turns: Readonly<Record<string, () => void>> = {
    arrowright: () => talk.turn({ do: "next" }),
    pagedown: () => talk.turn({ do: "next" }),
    " ": () => talk.turn({ do: "next" }),
    arrowleft: () => talk.turn({ do: "previous" }),
    pageup: () => talk.turn({ do: "previous" }),
    home: () => talk.turn({ do: "go", slide: 0 }),
    ...own,
  };
  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    if (target.matches("select, input")) return;
    if (target.matches("button, a") && (key === " " || key === "Enter")) return;
    const action = turns[key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

addEventListener("hashchange", () => location.reload());
void speak();
