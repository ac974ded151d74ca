import type { Section, SectionKind } from "../../article/index.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { nameSections } from "./name-sections.ts";

/** A sentence and its place in the body. */
export interface PlacedSentence {
  /** "results-14" */
  readonly id: string;
  readonly text: string;
  readonly kind?: SectionKind;
  readonly section: number;
  readonly paragraph: number;
}

/**
 * Every sentence of the sections, in order. The numbers depend on nothing but the text and
 * `splitSentences`: a footnote that names one can be looked up by anyone who counts.
 */
export function numberSentences(sections: readonly Section[]): PlacedSentence[] {
  const counts = new Map<string, number>();
  const names = nameSections(sections);
  return sections.flatMap(({ text, kind }, section) => {
    const name = names[section] ?? "text";
    return text.split(/\n\s*\n/u).flatMap((part, paragraph) =>
      splitSentences(part).map(({ start, end }): PlacedSentence => {
        const number = (counts.get(name) ?? 0) + 1;
        counts.set(name, number);
        return {
          id: `${name}-${number}`,
          text: part.slice(start, end).replace(/\s+/gu, " "),
          section,
          paragraph,
          ...(kind === undefined ? {} : { kind }),
        };
      }),
    );
  });
}
