import { type Deck, evidenceIds, renderNote } from "../../deck/index.ts";
import { listSentences } from "./list-sentences.ts";
import type { PrintedSlide } from "./print-slides.ts";
import { withoutButtons } from "./without-buttons.ts";

/** Below a slide, for who speaks: its notes, and the sentences that its claims stand on. */
export function printNotes(deck: Deck, { slide }: PrintedSlide): string {
  const note = renderNote(slide);
  const ids = new Set([
    ...slide.blocks.flatMap((block) =>
      block.type === "heading"
        ? evidenceIds(block.text)
        : block.type === "prose"
          ? evidenceIds(block.markdown)
          : block.type === "figure"
            ? evidenceIds(block.body)
            : [],
    ),
    ...evidenceIds(slide.note),
  ]);
  const sentences = listSentences(deck, ids);
  return withoutButtons(
    `<div class="notes">${note}${sentences && `<p class="how">The sentences behind this slide</p>${sentences}`}</div>`,
  );
}
