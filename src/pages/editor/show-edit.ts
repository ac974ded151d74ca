import { escapeHtml } from "../../deck/index.ts";
import type { ElementContext } from "../../elements/index.ts";
import type { KeptDeckState, StoreApi } from "../../store/index.ts";
import { sayLibrary } from "../../words/index.ts";
import { askWhichText } from "../library/ask-which-text.ts";
import { useShelf } from "../library/shelf.ts";
import { showSaving } from "../library/show-saving.ts";
import type { ShowPage } from "../route.ts";
import { siteRoot } from "../site-root.ts";
import { quotedArticle } from "./article/quoted-article.ts";
import { shelfOf } from "./pictures/shelf-of.ts";
import { showEditor } from "./show-editor.ts";

/** `#/edit/k3f9`: the editor of a deck of this device. */
export const showEdit: ShowPage = async (app, context, { rest: id }) => {
  const { kept } = useShelf();
  if (kept.getState().record?.id !== id || kept.getState().phase !== "open") {
    await kept.getState().open(id);
  }
  if (kept.getState().phase !== "open") {
    tellAbsent(app);
    return;
  }
  const leave = openEditor(app, context, kept);
  return () => {
    leave();
    void kept.getState().flush();
  };
};

/** The editor of the deck that is open, and the two kept in step. Ends with what closes it. */
function openEditor(
  app: HTMLElement,
  context: ElementContext,
  kept: StoreApi<KeptDeckState>,
): () => void {
  const { repository } = useShelf();
  const { record, markdown } = kept.getState();
  /** What the editor has told, to know it from what comes from elsewhere. */
  let told = markdown;
  const editor = showEditor(app, context, {
    markdown,
    article: record?.article?.record ?? quotedArticle(markdown),
    isWhole: record?.article !== undefined,
    baseline: record?.baseline,
    pictures: shelfOf(repository, kept),
    home: siteRoot(),
    back: `${siteRoot()}#/deck/${record?.id ?? ""}`,
    onChange: (text) => {
      told = text;
      kept.getState().edit(text);
    },
    onRemade: (baseline, template, minutes) => {
      const making = { ...kept.getState().record?.making, template, minutes, exchanges: [] };
      kept.getState().change({ baseline, making }, "made");
    },
  });
  const stops = [showSaving(editor.saving, kept), askWhichText(editor.dialogs, kept)];
  const { recovered } = kept.getState();
  if (recovered === "taken") editor.say(sayLibrary("recoveredTaken"));
  if (recovered === "aside") editor.say(sayLibrary("recoveredAside"));
  const unsubscribe = kept.subscribe((state, before) => {
    // Another window's text, an earlier version, what was recovered.
    if (state.markdown !== before.markdown && state.markdown !== told) {
      told = state.markdown;
      editor.reset(state.markdown);
    }
  });
  return () => {
    unsubscribe();
    for (const stop of stops) stop();
    editor.close();
  };
}

function tellAbsent(app: HTMLElement): void {
  document.title = `${sayLibrary("missing")} · journal-club`;
  app.innerHTML = `<main class="alone"><h1>${escapeHtml(sayLibrary("missing"))}</h1><p>${escapeHtml(sayLibrary("missingHint"))}</p><p><a href="#/decks">${escapeHtml(sayLibrary("backToDecks"))}</a></p></main>`;
}
