import { escapeHtml } from "../deck/index.ts";
import type { EvidenceElement } from "../elements/index.ts";
import { tabText } from "../io/browser/index.ts";
import { InputError } from "../kernel/index.ts";
import { giveTalk, startPresenter, type Tool } from "../present/index.ts";
import { createTalkStore } from "../store/index.ts";
import { setUpPage } from "./context.ts";
import { noticeOf } from "./notice.ts";
import { PRESENTED_FROM } from "./presented-from.ts";
import { loadTalk, namesKeptDeck } from "./presenting/load-talk.ts";
import type { LoadedTalk } from "./presenting/loaded-talk.ts";
import { nameTalk } from "./presenting/name-talk.ts";
import { changeShape, slideShape } from "./presenting/slide-shape.ts";
import { layKeysHelp } from "./presenting/talk-keys.ts";
import { layTalkTools } from "./presenting/talk-tools.ts";

/** Before what is not needed at once is fetched: nobody prints at once, and what the room sees comes first. */
const PAUSE_MS = 5_000;

const app = document.querySelector<HTMLElement>("#app") as HTMLElement;

async function present(): Promise<void> {
  try {
    const loaded = await loadTalk(new URL(location.href));
    if (loaded === undefined) {
      throw new InputError(
        "this address carries no deck",
        "open a deck first, then choose Present",
      );
    }
    await show(loaded);
  } catch (error) {
    app.innerHTML = `<main class="alone"><h1>This deck cannot be shown</h1><p role="alert">${noticeOf(error)}</p><p><a href="./">Make a deck from an article</a></p></main>`;
  }
}

async function show({ markdown, showPictures }: LoadedTalk): Promise<void> {
  const channel = nameTalk(markdown);
  const stored = tabText.read(channel);
  const talk = createTalkStore(() => Date.now(), stored);
  const context = setUpPage(talk);
  context.deck.getState().open(markdown);
  const { deck } = context.deck.getState().parsed;
  document.title = `${deck.front.title} · journal-club`;
  document.documentElement.lang = deck.front.lang ?? "en";

  const { send } = talk.getState();
  const slide = () => talk.getState().talk.place.slide;
  const openNotes = () => window.open(`./speaker.html${location.search}${location.hash}`, channel);
  const askRoom = () => {
    const asked = presenter.currentSlide()?.querySelector("jc-question")?.getAttribute("question");
    if (!asked) return;
    if (talk.getState().talk.polls[asked]) send({ do: "close-poll", question: asked });
    else send({ do: "stage", question: asked, stage: "open" });
  };
  const take = (tool: Tool) => {
    const { ink } = presenter;
    ink.use(ink.tool() === tool ? "none" : tool);
    tools.press("Pointer", ink.tool() === "laser");
    tools.press("Pen", ink.tool() === "pen");
  };
  const presenter = await startPresenter(app, deck, {
    place: talk.getState().talk.place,
    aspect: slideShape(deck.front),
    keys: {
      n: openNotes,
      v: askRoom,
      l: () => take("laser"),
      d: () => take("pen"),
      e: () => send({ do: "erase", slide: slide() }),
      z: () => presenter.toggleZoom(),
      a: () => presenter.reshape(changeShape(deck.front)),
      "?": () => help.toggle(),
    },
    draw: (points) => send({ do: "draw", slide: slide(), points }),
  });
  showPictures(app);
  const back = wayBack();
  const tools = layTalkTools(
    app,
    {
      Notes: openNotes,
      Pointer: () => take("laser"),
      Pen: () => take("pen"),
      Overview: () => presenter.toggleOverview(),
      Keys: () => help.toggle(),
    },
    back,
  );
  const help = layKeysHelp(app);
  giveTalk(presenter, talk, {
    channel,
    isNew: stored === undefined,
    keep: (text) => tabText.write(channel, text),
  });

  app.insertAdjacentHTML(
    "beforeend",
    `<aside class="turn">Slides are wide: turn the phone to present. To read the deck upright, <a href="${escapeHtml(back)}">open it as a page</a>.</aside><jc-evidence></jc-evidence>`,
  );
  const evidence = app.querySelector<EvidenceElement>("jc-evidence");
  if (evidence) evidence.currentSlide = presenter.currentSlide;
  talk.subscribe((now, before) => {
    if (now.talk.place.slide !== before.talk.place.slide) evidence?.close();
  });
  setTimeout(async () => (await import("./presenting/print-talk.ts")).readyToPrint(deck), PAUSE_MS);
}

/** Where the person came from, else the deck's own address. */
function wayBack(): string {
  const own = `./${location.search}${location.hash}`;
  const from = tabText.read(PRESENTED_FROM);
  // This tab may have presented another deck since: one of this device says which it is.
  return from && (!namesKeptDeck(location) || from.startsWith(own)) ? from : own;
}

addEventListener("hashchange", () => location.reload());
void present();
