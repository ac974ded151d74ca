import type { ArticleState, StoreApi } from "../../store/index.ts";
import { markUsed } from "./mark-used.ts";
import type { Places } from "./studio-html.ts";

/**
 * What was understood of the article, beside the text with what is used of it marked.
 *
 * @returns puts the panel back, which moves to the deck when one is made
 */
export function showCheck(
  { check }: Places,
  store: StoreApi<ArticleState>,
  panel: HTMLElement,
): () => void {
  const source = check.querySelector(".text") as HTMLElement;
  store.subscribe(({ record }) => {
    check.hidden = !record;
    if (!record) return;
    source.replaceChildren(markUsed(record));
    scrollToMark(source, source);
  });
  const showPanel = () => check.querySelector(".fields")?.append(panel);
  showPanel();
  return showPanel;
}

/** Past what stands above the article on its page; a line of it tells where one is. */
export function scrollToMark(pane: HTMLElement, text: HTMLElement): void {
  const mark = text.querySelector("mark");
  if (!mark) return;
  const above = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += above - 2 * Number.parseFloat(getComputedStyle(text).fontSize);
}
