import { type ArticleType, makeArticle } from "../../article/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import type { Deck } from "../deck.ts";
import { findTemplate, templateFor } from "../templates.ts";
import { type ComposedDeck, composeWhole } from "./compose-deck.ts";

const roles = await loadRoleModel();

/** For tests: what is made of an abstract of that kind of article. */
export function composeWholeFor(type: ArticleType, abstract: string): ComposedDeck {
  const article = makeArticle({ title: "Singing and pain", type, abstract });
  return composeWhole(article, readAbstract(article, roles), findTemplate(templateFor(type)));
}

/** For tests: the deck alone. */
export function composeFor(type: ArticleType, abstract: string): Deck {
  return composeWholeFor(type, abstract).deck;
}
