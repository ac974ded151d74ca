import {
  composeDeck,
  findTemplate,
  formatDeck,
  parseDeck,
  TALK_MINUTES,
  type TalkMinutes,
  templateFor,
} from "../../../deck/index.ts";
import type { ArticleDesk } from "../article/article-desk.ts";

/** The deck as the article gives it, by a template and for a talk of that length. */
export function remakeDeck(
  { record: { article }, reading }: ArticleDesk,
  template: string,
  minutes: TalkMinutes,
): string {
  return formatDeck(composeDeck(article, reading, findTemplate(template, minutes)));
}

/** The template that a deck names, or the usual one for its article, and the length nearest to its own. */
export function wishesOf(
  markdown: string,
  { reading }: ArticleDesk,
): { readonly template: string; readonly minutes: TalkMinutes } {
  const { front } = parseDeck(markdown).deck;
  const { minutes = 15, template = templateFor(reading.glance.type) } = front;
  const [nearest = 15] = [...TALK_MINUTES].sort(
    (a, b) => Math.abs(a - minutes) - Math.abs(b - minutes),
  );
  return { template, minutes: nearest };
}
