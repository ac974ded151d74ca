import type { Identifier } from "../article/index.ts";
import type { ShowPage } from "./route.ts";

/** The pages that are named by a fragment; each is fetched when it is asked for. */
export const ROUTES: Readonly<Record<string, () => Promise<ShowPage>>> = {
  decks: async () => (await import("./library/show-library.ts")).showLibrary,
  history: async () => (await import("./library/history/show-history.ts")).showHistory,
  review: async () => (await import("./review/show-review.ts")).showReview,
  deck: async () => (await import("./library/show-kept-deck.ts")).showKeptDeck,
  edit: async () => (await import("./editor/show-edit.ts")).showEdit,
  // `#/doi/10.1016/j.ccell.2023.12.013`: the deck of that article, made on the spot.
  doi: async () => {
    const { showStudio } = await import("./studio/show-studio.ts");
    const { parseIdentifier } = await import("../article/index.ts");
    return (app, context, { rest }) => showStudio(app, context, parseIdentifier(rest), true);
  },
  new: async () => {
    const { showStudio } = await import("./studio/show-studio.ts");
    return async (app, context, { query }) => showStudio(app, context, await askedFor(query));
  },
};

/** `#/new?doi=10.…`: a library's page or a bookmark names the article to make a deck of. */
async function askedFor(query: URLSearchParams): Promise<Identifier | undefined> {
  const { parseIdentifier } = await import("../article/index.ts");
  for (const [name, value] of query) {
    const found = parseIdentifier(/^pmid$/iu.test(name) ? `PMID: ${value}` : value);
    if (found) return found;
  }
  return undefined;
}
