import { audienceDeck } from "../../deck/index.ts";
import { packLink } from "../../io/browser/index.ts";
import { looksLikeDeck } from "../../share/index.ts";
import { readRoute } from "../route.ts";
import { siteRoot } from "../site-root.ts";

/** What a link carries: all of the deck, what its audience may see, or only where its file is. */
export type Carried = "whole" | "audience" | "address";

/**
 * The address that opens the deck with us.
 *
 * @param slide to begin with, counted from 1; at the first the link says nothing of it
 * @throws {InputError} for a deck too large for a link
 */
export async function linkTo(markdown: string, carried: Carried, slide: number): Promise<string> {
  const place = slide > 1 ? `slide=${slide}` : "";
  if (carried === "address") {
    const url = new URL(location.href);
    url.hash = place;
    return url.href;
  }
  const given = carried === "audience" ? audienceDeck(markdown) : markdown;
  const url = new URL(siteRoot(), location.href);
  url.search = "";
  url.hash = (await packLink(given)) + (place && `&${place}`);
  return url.href;
}

/** Whether the page's own address, without its fragment, names the deck on view. */
export function isAtAddress(): boolean {
  if (looksLikeDeck(location.hash) || readRoute(location.hash)) return false;
  const isBuilt = document.querySelector("#app")?.hasAttribute("data-deck") === true;
  return isBuilt || new URL(location.href).searchParams.has("src");
}

/** Pictures that stand in the deck by name: files, which no link carries. */
export function countPictures(markdown: string): number {
  return [...markdown.matchAll(/!\[[^\]\n]*\]\((?!data:)[^)\s]+\)/gu)].length;
}
