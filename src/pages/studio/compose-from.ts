import type { Article } from "../../article/index.ts";
import { composeDeck, findTemplate, formatDeck, templateFor } from "../../deck/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";

/**
 * The deck of an article as its Markdown, by the template for what kind of article it is.
 *
 * @throws {InputError} when there is nothing in it to make slides of.
 */
export async function composeFrom(article: Article): Promise<string> {
  const reading = readAbstract(article, await loadRoleModel());
  const template = findTemplate(templateFor(reading.glance.type));
  return formatDeck(composeDeck(article, reading, template));
}
