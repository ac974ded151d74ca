import { type Deck, nameEvidence, readOtherSource } from "../deck/index.ts";
import { findFolded, type Span } from "../kernel/index.ts";

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
            // The article may hold the same words; they were quoted from elsewhere.
            const span = readOtherSource(text) ? undefined : findSpan(source, text);
            return span ? [{ ...span, id }] : [];
          })
          .sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end, id } of sentences) {
    if (start < at) continue;
    const mark = document.createElement("mark");
    mark.dataset["sentence"] = id;
    mark.title = nameEvidence(id);
    mark.textContent = source.slice(start, end);
    fragment.append(source.slice(at, start), mark);
    at = end;
  }
  fragment.append(source.slice(at));
  return fragment;
}

/** As printed where it stands so: folding a long article for each sentence would be felt. */
function findSpan(source: string, text: string): Span | undefined {
  const start = source.indexOf(text);
  return start < 0 ? findFolded(source, text) : { start, end: start + text.length };
}
