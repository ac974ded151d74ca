import { tagSentence } from "./tag-sentence.ts";

/** True when the text states something ("IFNγ drives resistance"), false for a label ("Results"). */
export function hasFiniteVerb(text: string): boolean {
  const { tags } = tagSentence(text);
  return tags.some((tag) => tag === "verb" || tag === "aux" || tag === "modal");
}
