import type { Topic } from "../../reading/index.ts";
import { fitsHeadline } from "./cite-body.ts";
import type { Material } from "./hole.ts";

const OWN_WORDS = "In the authors’ words";
/** A room that reads it a third time no longer reads it. */
const MOST = 2;

/**
 * The headline of words that are shown as they stand: what they are about or, on at most two
 * slides of a deck, that they are the authors'; `undefined` where neither is to be had.
 *
 * @param cite marks the words with where they stand
 */
export function nameQuotation(
  topic: Pick<Topic, "id" | "text" | "heading"> | undefined,
  { unnamed }: Material,
  cite: (label: string, topic: Pick<Topic, "id" | "text" | "heading">) => string,
): string | undefined {
  if (topic !== undefined && fitsHeadline(topic.text)) return cite(topic.text, topic);
  if (unnamed.size >= MOST) return undefined;
  unnamed.add(unnamed.size);
  return OWN_WORDS;
}
