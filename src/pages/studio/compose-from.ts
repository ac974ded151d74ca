import type { Article, ArticleType } from "../../article/index.ts";
import { composeDeck, findTemplate, formatDeck, templateFor } from "../../deck/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";

/** What kind of article it is: as its source says, or else as its abstract shows. */
export async function typeOf(article: Article): Promise<ArticleType> {
  return readAbstract(article, await loadRoleModel()).glance.type;
}

/**
 * The deck of an article as its Markdown, with the pictures that were brought for it, by the template for what kind of article it is.
 *
 * @throws {InputError} when there is nothing in it to make slides of.
 */
export async function composeFrom(
  article: Article,
  pictures: ReadonlyMap<string, string>,
): Promise<string> {
  const reading = readAbstract(article, await loadRoleModel());
  const template = findTemplate(templateFor(reading.glance.type));
  return formatDeck(composeDeck(article, reading, template, pictures));
}
