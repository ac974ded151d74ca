import { parseIdentifier } from "../../article/index.ts";
import type { ArticleState, StoreApi } from "../../store/index.ts";
import { keepArticle, type LeftArticle } from "./keep-article.ts";
import { keepDraft } from "./keep-draft.ts";
import { type Given, isDeck } from "./read-given.ts";
import { readLatest } from "./read-latest.ts";
import type { Places } from "./studio-html.ts";
import { clearProblem, tellProblem } from "./tell-problem.ts";

/** The article that lies before the person, and the text in the field, kept in step. */
export interface Desk {
  /** Puts what was brought on the desk; false where it came to nothing, which is said. */
  bring(given: Given): Promise<boolean>;
  /** Half a text is no mistake yet: what cannot be read says so only when a deck is asked for. */
  consider(): Promise<void>;
  /** Puts back what was left. */
  restore(left: LeftArticle): void;
  /** Ends with whether what is being brought came; `undefined` where nothing is. */
  readonly coming: Promise<boolean> | undefined;
  /** Whether the article is that of the text in the field. */
  readonly isRead: boolean;
}

/** @param onDeck is given a deck that was brought in an article's place */
export function createDesk(
  places: Places,
  store: StoreApi<ArticleState>,
  onDeck: (deck: string) => void,
): Desk {
  const { field, names } = places;
  const reader = readLatest(places);
  /** The field's text when the article in the store was read from it, or shown in it. */
  let read: string | undefined;
  let coming: Promise<boolean> | undefined;

  const forget = () => {
    read = undefined;
    store.getState().clear();
  };

  async function receive(given: Given): Promise<boolean> {
    const outcome = await reader.read(given);
    if (!outcome) return false;
    if ("error" in outcome) {
      // A new text took the place of the old one; what came another way took nothing away.
      if (given.how === "text") forget();
      const file = given.how === "file" ? given.file.name : undefined;
      tellProblem(places, { error: outcome.error, file, earlier: store.getState().record });
      return false;
    }
    const { taken } = outcome;
    if ("deck" in taken) {
      forget();
      onDeck(taken.deck);
      return true;
    }
    // What a person typed stays as they typed it; of a file or an answer the field shows what was read.
    const isTheirs = given.how === "text" && !parseIdentifier(given.text);
    if (!isTheirs) field.value = taken.article.records[0]?.text ?? field.value;
    read = field.value;
    names.textContent = "";
    store.getState().read(taken.article);
    keepDraft(places);
    return true;
  }

  // Another record of the same file is another text.
  store.subscribe((state, { chosen, record: before }) => {
    const { record } = state;
    if (record && state.chosen !== chosen && field.value === before?.text) {
      field.value = record.text;
      read = field.value;
    }
    if (record) keepArticle(state, read);
  });

  return {
    get coming() {
      return coming;
    },
    get isRead() {
      return store.getState().record !== undefined && read === field.value;
    },
    bring: (given) => {
      keepDraft(places);
      clearProblem(places);
      const mine = receive(given).finally(() => {
        if (coming === mine) coming = undefined;
      });
      coming = mine;
      return mine;
    },
    consider: async () => {
      const text = field.value;
      if (text === read) return;
      clearProblem(places);
      read = undefined;
      // What was mended holds for the longer text, too: it is not forgotten while this is read.
      if (text.trim() === "" || isDeck(text) || parseIdentifier(text)) return forget();
      const given: Given = { how: "text", text };
      const outcome = await reader.read(given);
      // Something else was brought, or a deck asked for, in the meantime.
      if (!reader.isLatest(given) || field.value !== text) return;
      if (!outcome || "error" in outcome || "deck" in outcome.taken) return forget();
      read = text;
      store.getState().read(outcome.taken.article);
    },
    restore: (left) => {
      read = left.read;
      store.getState().restore(left);
    },
  };
}
