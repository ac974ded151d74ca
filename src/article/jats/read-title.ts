import type { Element } from "../markup/parse-markup.ts";
import { childAt, childrenOf, firstOf } from "../markup/walk.ts";
import { inlineText } from "./inline-text.ts";
import { trimEnd } from "./trim-text.ts";

/** Marks of notes that were not tagged as such, at the end of a title. */
const MARKS = "*†‡§¶#";

/**
 * Title and subtitle as one line: "Title: subtitle". Where an article has none of its own, as
 * reviews of books have none, the other titles it is known by.
 */
export function readTitle(meta: Element | undefined): string {
  const group = childAt(meta, "title-group");
  const title = plain(childrenOf(group, "article-title")[0]);
  const subtitles = childrenOf(group, "subtitle").map(plain);
  if (title !== "") return [title, ...subtitles].filter((part) => part !== "").reduce(joinTitles);
  const others = [
    firstOf(childAt(group, "trans-title-group"), "trans-title"),
    ...childrenOf(group, "trans-title", "alt-title"),
    firstOf(childAt(meta, "product"), "article-title", "source"),
  ];
  return others.map(plain).find((text) => text !== "") ?? "";
}

function joinTitles(title: string, subtitle: string): string {
  return /[:?!.—–-]$/u.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function plain(element: Element | undefined): string {
  return trimEnd(inlineText(element, "none"), MARKS);
}
