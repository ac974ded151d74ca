import type { Deck } from "../../deck/index.ts";
import type { EvidenceElement } from "../../elements/index.ts";
import { tabText } from "../../io/browser/index.ts";
import { giveTalk, startPresenter, type Tool } from "../../present/index.ts";
import type { StoreApi, TalkState } from "../../store/index.ts";
import { readyToPrint } from "../presenting/print-talk.ts";
import { layKeysHelp } from "../presenting/talk-keys.ts";
import { layTalkTools } from "../presenting/talk-tools.ts";
import css from "../styles/present.css?inline";
import { addStyle } from "./add-style.ts";

/** The talk as on the site, but for the speaker's own window, which is another page. */
export async function playTalk(
  app: HTMLElement,
  deck: Deck,
  talk: StoreApi<TalkState>,
  channel: string,
): Promise<void> {
  addStyle(css);
  const { send } = talk.getState();
  const slide = () => talk.getState().talk.place.slide;
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
    keys: {
      v: askRoom,
      l: () => take("laser"),
      d: () => take("pen"),
      e: () => send({ do: "erase", slide: slide() }),
      z: () => presenter.toggleZoom(),
      "?": () => help.toggle(),
    },
    draw: (points) => send({ do: "draw", slide: slide(), points }),
  });
  const tools = layTalkTools(
    app,
    {
      Pointer: () => take("laser"),
      Pen: () => take("pen"),
      Overview: () => presenter.toggleOverview(),
      Keys: () => help.toggle(),
    },
    "#",
  );
  const help = layKeysHelp(app);
  giveTalk(presenter, talk, {
    channel,
    isNew: tabText.read(channel) === undefined,
    keep: (text) => tabText.write(channel, text),
  });
  app.insertAdjacentHTML("beforeend", "<jc-evidence></jc-evidence>");
  const evidence = app.querySelector<EvidenceElement>("jc-evidence");
  if (evidence) evidence.currentSlide = presenter.currentSlide;
  talk.subscribe((now, before) => {
    if (now.talk.place.slide !== before.talk.place.slide) evidence?.close();
  });
  await readyToPrint(deck);
}
