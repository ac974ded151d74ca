import { readFileSync } from "node:fs";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The commentary as a person copies it from the publisher's page, and the deck made from it. */
export const commentary = read("decks/acquired-resistance-nsclc/article.txt");
export const commentaryDeck = read("decks/acquired-resistance-nsclc/deck.md");

/** Articles that we wrote in the way publishers print them; see fixtures/articles/README.md. */
export const trial = read("e2e/fixtures/articles/trial.txt");
export const basicScience = read("e2e/fixtures/articles/basic-science.txt");
