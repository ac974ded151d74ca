import { joinFlow } from "./join-flow.ts";
import type { Dictionary } from "./join-lines.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";

const FUNDING =
  /^(?:funding|financial support|sources? of support|grant support)(?: (?:statement|sources?|information))?\s*[:.]\s*(?=\S)/iu;
const CONFLICTS =
  /^(?:(?:competing|conflicts? of|conflicting|declarations? of) (?:financial )?interests?(?: (?:statement|declaration))?|conflict of interest disclosures?|disclosures?)\s*[:.]\s*(?=\S)/iu;

export interface Notes {
  readonly funding?: string;
  readonly conflicts?: string;
}

/** "Funding: …" and "Competing interests: …" where they are notes, beside or below the text. */
export function findNotes(paragraphs: readonly LabelledParagraph[], words: Dictionary): Notes {
  const funding = noteAfter(paragraphs, FUNDING, words);
  const conflicts = noteAfter(paragraphs, CONFLICTS, words);
  return {
    ...(funding === undefined ? {} : { funding }),
    ...(conflicts === undefined ? {} : { conflicts }),
  };
}

function noteAfter(
  paragraphs: readonly LabelledParagraph[],
  start: RegExp,
  words: Dictionary,
): string | undefined {
  const at = paragraphs.findIndex(({ text }) => text.length < 3000 && start.test(text));
  const first = paragraphs[at];
  if (!first) return undefined;
  const [text = ""] = joinFlow([first], words);
  return text.replace(start, "");
}
