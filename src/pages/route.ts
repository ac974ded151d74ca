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
