import type { Identifier } from "../article/index.ts";
import type { ElementContext } from "../elements/index.ts";

/** What an address asks for: `#/deck/k3f9?at=4` is the page "deck", its rest "k3f9" and a query. */
export interface Route {
  readonly page: string;
  readonly rest: string;
  readonly query: URLSearchParams;
}

/** Ends what a page still does, before another takes its place. */
export type Leave = () => void;
export type ShowPage = (
  app: HTMLElement,
  context: ElementContext,
  route: Route,
  // biome-ignore lint/suspicious/noConfusingVoidType: a page that has nothing to end says nothing
) => void | Leave | Promise<void | Leave>;

/** The pages that are named by a fragment; each is fetched when it is asked for. */
export const ROUTES: Readonly<Record<string, () => Promise<ShowPage>>> = {
  deck: async () => (await import("./library/show-kept-deck.ts")).showKeptDeck,
  new: async () => {
    const { showStudio } = await import("./studio/show-studio.ts");
    return async (app, context, { query }) => showStudio(app, context, await askedFor(query));
  },
};

/** What a fragment names; `undefined` for one that is a deck, a slide or nothing. */
export function readRoute(hash: string): Route | undefined {
  const [, page, rest = "", query = ""] =
    /^#\/([a-z]+)(?:\/([^?&]*))?(?:[?&](.*))?$/u.exec(hash) ?? [];
  return page === undefined
    ? undefined
    : { page, rest: safeDecode(rest), query: new URLSearchParams(query) };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `#/new?doi=10.…`: a library's page or a bookmark names the article to make a deck of. */
async function askedFor(query: URLSearchParams): Promise<Identifier | undefined> {
  const { parseIdentifier } = await import("../article/index.ts");
  for (const [name, value] of query) {
    const found = parseIdentifier(/^pmid$/iu.test(name) ? `PMID: ${value}` : value);
    if (found) return found;
  }
  return undefined;
}
