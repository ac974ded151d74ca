import { defineElements, type ElementContext } from "../elements/index.ts";
import { localText } from "../io/browser/index.ts";
import {
  createAnswerStore,
  createDeckStore,
  type StoreApi,
  type TalkState,
} from "../store/index.ts";

/** The stores of this page, and the elements that draw from them. */
export function setUpPage(talk?: StoreApi<TalkState>): ElementContext {
  const context = {
    deck: createDeckStore(),
    answers: createAnswerStore(localText),
    ...(talk ? { talk } : {}),
  };
  defineElements(context);
  return context;
}
