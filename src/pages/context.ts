import { defineElements, type ElementContext } from "../elements/index.ts";
import { localText } from "../io/browser/index.ts";
import { createAnswerStore, createDeckStore } from "../store/index.ts";

/** The stores of this page, and the elements that draw from them. */
export function setUpPage(): ElementContext {
  const context = { deck: createDeckStore(), answers: createAnswerStore(localText) };
  defineElements(context);
  return context;
}
