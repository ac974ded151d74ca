import { findAbbreviations } from "../abbreviations/find-abbreviations.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { Abbreviation, Enumeration, Quantity, Relation, Role, Sentence } from "../reading.ts";
import { findEnumerations } from "../relations/find-enumerations.ts";
import { findRelations } from "../relations/find-relations.ts";
import { tagSentence } from "../words/tag-sentence.ts";

/** A sentence picked from the body: what it says, what it is there for, how much it matters. */
export interface Passage {
  readonly text: string;
  readonly role: Role;
  readonly weight: number;
}

/** Passages read as an abstract is: one text, a line each, and spans into it. */
export interface PassageReading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly abbreviations: readonly Abbreviation[];
  readonly quantities: readonly Quantity[];
  readonly relations: readonly Relation[];
  readonly enumerations: readonly Enumeration[];
}

/** What sentences of the body say, each by itself; linear in their length. */
export function readPassages(passages: readonly Passage[]): PassageReading {
  const text = passages.map((passage) => passage.text).join("\n");
  let end = -1;
  const sentences = passages.map((passage): Sentence => {
    const start = end + 1;
    end = start + passage.text.length;
    return { ...passage, start, end, confidence: 1 };
  });
  const tagged = sentences.map(({ start, end }) => tagSentence(text, start, end));
  const abbreviations = findAbbreviations(text);
  return {
    text,
    sentences,
    abbreviations,
    quantities: tagged
      .flatMap(findQuantities)
      .filter(({ start, end, text: number }) =>
        abbreviations.every(
          (name) => start < name.start || end > name.end || !name.short.includes(number),
        ),
      ),
    relations: tagged.flatMap((sentence, i) => findRelations(sentence, sentences[i]?.role)),
    enumerations: tagged.flatMap(findEnumerations),
  };
}
