import { parseDeck } from "../../deck/index.ts";
import { defineElements } from "../../elements/index.ts";
import { localText, tabText } from "../../io/browser/index.ts";
import { createAnswerStore, createDeckStore, createTalkStore } from "../../store/index.ts";
import { nameTalk } from "../presenting/name-talk.ts";
import { playTalk } from "./play-talk.ts";
import { readDeck } from "./read-deck.ts";

// The page of an exported file: the deck stands in it, and nothing is fetched. Reading and
// presenting have styles of their own, so that each is a loading of the page, told apart by its
// fragment.
const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
const held = JSON.parse(document.querySelector("#deck")?.textContent ?? "{}") as {
  readonly markdown?: string;
  readonly pictures?: Readonly<Record<string, string>>;
};
const isTalk = location.hash === "#present";
const markdown = held.markdown ?? "";
const channel = nameTalk(markdown);
const talk = isTalk ? createTalkStore(() => Date.now(), tabText.read(channel)) : undefined;
const context = {
  deck: createDeckStore(),
  answers: createAnswerStore(localText),
  ...(talk ? { talk } : {}),
};

showPictures(held.pictures ?? {});
defineElements(context);
context.deck.getState().open(markdown);
const parsed = parseDeck(markdown);
const { title, lang = "en" } = parsed.deck.front;
document.title = title;
document.documentElement.lang = lang;
if (talk) void playTalk(app, parsed.deck, talk, channel);
else readDeck(app, parsed, markdown);
addEventListener("hashchange", ({ oldURL, newURL }) => {
  if (oldURL.endsWith("#present") !== newURL.endsWith("#present")) location.reload();
});

/** Pictures stand in the file, by their addresses in the deck. */
function showPictures(pictures: Readonly<Record<string, string>>): void {
  const show = () => {
    for (const image of document.querySelectorAll("img")) {
      const data = pictures[image.getAttribute("src") ?? ""];
      if (data !== undefined) image.src = data;
    }
  };
  if (Object.keys(pictures).length === 0) return;
  new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
}
