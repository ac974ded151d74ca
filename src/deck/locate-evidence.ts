import { findFolded, type Span } from "../kernel/index.ts";
import { quotedSource } from "./check-deck.ts";
import type { Deck } from "./deck.ts";
import { isOfBody } from "./evidence-name.ts";
import { type OtherSource, readOtherSource } from "./other-source.ts";

/** A paragraph of the article, or what is quoted of another source, with the sentences in it that are evidence. */
export interface EvidenceContext {
  readonly paragraph: string;
  /** Within `paragraph`, in order, not overlapping. */
  readonly sentences: readonly (Span & { readonly id: string })[];
  /** Where it is quoted from, if not from the article. */
  readonly source?: OtherSource;
}

/**
 * The footnotes in the paragraphs of the article that hold them, as far as the deck quotes the
 * article; a footnote that it does not quote stands alone.
 */
export function locateEvidence(deck: Deck, ids: readonly string[]): EvidenceContext[] {
  const paragraphs = (quotedSource(deck) ?? "").split("\n\n").filter((text) => text.trim() !== "");
  const found = new Map<string, (Span & { id: string })[]>();
  const alone: EvidenceContext[] = [];
  for (const { id, text } of deck.evidence) {
    if (!ids.includes(id)) continue;
    const source = readOtherSource(text);
    if (source) {
      const { quotation: paragraph } = source;
      const sentences = [{ start: 0, end: paragraph.length, id }];
      alone.push({ paragraph, sentences, source });
      continue;
    }
    // The abstract may hold the same words; what is cited from elsewhere is shown as from there.
    const paragraph = isOfBody(id) ? undefined : paragraphs.find((each) => findFolded(each, text));
    const span = paragraph && findFolded(paragraph, text);
    if (span) found.set(paragraph, [...(found.get(paragraph) ?? []), { ...span, id }]);
    else alone.push({ paragraph: text, sentences: [{ start: 0, end: text.length, id }] });
  }
  const together = [...found].map(([paragraph, sentences]) => {
    sentences.sort((a, b) => a.start - b.start);
    const apart = sentences.filter(({ start }, i) => start >= (sentences[i - 1]?.end ?? 0));
    return { paragraph, sentences: apart };
  });
  return [...together, ...alone];
}
