import article from "../../templates/article.md?raw";
import commentary from "../../templates/commentary.md?raw";
import { InputError } from "../kernel/index.ts";
import type { Deck } from "./deck.ts";
import { parseDeck } from "./parse-deck.ts";

/** The templates that ship, by name; each is a deck with holes. */
const TEMPLATES: Readonly<Record<string, string>> = { article, commentary };

export const templateNames: readonly string[] = Object.keys(TEMPLATES);

/** The template of that name. Throws `InputError` when there is none. */
export function findTemplate(name: string): Deck {
  const markdown = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined;
  if (markdown === undefined) {
    throw new InputError(
      `there is no template “${name}”`,
      `use one of ${templateNames.join(", ")}`,
    );
  }
  return parseDeck(markdown).deck;
}

/** The name of the template for an article of that type. */
export function templateFor(type: string): string {
  return Object.hasOwn(TEMPLATES, type) ? type : "article";
}
