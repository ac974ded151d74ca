import {
  composeDeck,
  findTemplate,
  formatDeck,
  parseDeck,
  templateFor,
} from "../../../deck/index.ts";
import type { ArticleDesk } from "../article/article-desk.ts";

/** The deck as the article gives it, by a template and for a length in minutes. */
export function remakeDeck(
  { record: { article }, reading }: ArticleDesk,
  name: string,
  minutes?: number,
): string {
  const template = findTemplate(name);
  const front = minutes === undefined ? template.front : { ...template.front, minutes };
  return formatDeck(composeDeck(article, reading, { ...template, front }));
}

/** The template and the minutes that a deck's front matter states, or the usual ones for it. */
export function wishesOf(
  markdown: string,
  { reading }: ArticleDesk,
): { readonly template: string; readonly minutes: number } {
  const { front } = parseDeck(markdown).deck;
  const usual = templateFor(reading.glance.type);
  return { template: front.template ?? usual, minutes: front.minutes ?? 15 };
}
