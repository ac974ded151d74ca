import { defineElements, type ElementContext } from "../elements/index.ts";
import { localText } from "../io/browser/index.ts";
import {
  createAnswerStore,
  createDeckStore,
  type StoreApi,
  type TalkState,
} from "../store/index.ts";
import { keepOffline } from "./offline/keep-offline.ts";

/** The stores of this page, and the elements that draw from them; every page begins here. */
export function setUpPage(talk?: StoreApi<TalkState>): ElementContext {
  const context = {
    deck: createDeckStore(),
    answers: createAnswerStore(localText),
    ...(talk ? { talk } : {}),
  };
  defineElements(context);
  keepOffline();
  return context;
}
