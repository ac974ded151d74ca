import { type Article, makeArticle } from "../../../article/index.ts";
import { composeDeck, type Deck, formatDeck, parseDeck } from "../../../deck/index.ts";
import { type RoleModel, readAbstract } from "../../../reading/index.ts";
import { splitText } from "../text/split-text.ts";
import type { Citable } from "./citable.ts";

/** One hole, for the slide of one sentence. */
const templateFor = (role: string): Deck =>
  parseDeck(`---\ntitle: .\nformat: 1\n---\n\n<!-- fill what=statement role=${role} max=1 -->\n`)
    .deck;

/**
 * The slide of a sentence, as the deck's own are made: a headline cut from it, its numbers, the
 * sentence in the notes; or its own words, quoted whole. `undefined` where it is too long for either.
 */
export function slideOf(
  { text, role, id }: Citable,
  { type }: Article,
  model: RoleModel,
): string | undefined {
  const article = makeArticle({ title: "", type, abstract: text });
  const read = readAbstract(article, model);
  const [first] = read.sentences;
  // What ends with "vs." or "Fig." may be taken for two; then it is quoted by hand.
  if (!first || read.sentences.length !== 1) return undefined;
  const reading = {
    ...read,
    relations: [],
    sentences: [{ ...first, role, weight: 1 }],
  };
  const made = formatDeck(composeDeck(article, reading, templateFor(role)));
  const [slide] = splitText(made).slides;
  return slide?.text.replaceAll("[^1]", `[^${id}]`);
}
