import type { Deck } from "../deck/index.ts";
import { findFolded } from "../kernel/index.ts";

/** Beyond this the search for sentences would be felt; the text is shown unmarked. */
const MARKED_CHARACTERS = 300_000;

/** The pasted text, with the sentences that the deck cites marked where they stand. */
export function markSource(source: string, deck: Deck): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const sentences =
    source.length > MARKED_CHARACTERS
      ? []
      : deck.evidence
          .flatMap(({ id, text }) => {
            const span = findFolded(source, text);
            return span ? [{ ...span, id }] : [];
          })
          .sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end, id } of sentences) {
    if (start < at) continue;
    const mark = document.createElement("mark");
    mark.dataset["sentence"] = id;
    mark.title = `Source ${id}`;
    mark.textContent = source.slice(start, end);
    fragment.append(source.slice(at, start), mark);
    at = end;
  }
  fragment.append(source.slice(at));
  return fragment;
}
