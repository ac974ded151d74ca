/** Where a fragment names a slide: `#1.d.…&slide=7`, or `#slide=7` where the path names the deck. */
const SLIDE = /[#&;]slide=(\d{1,4})(?!\d)/u;

/**
 * The slide that an address names by its fragment, counted from 1. It stands behind the deck, where
 * `decodeFragment` looks no longer, so that the same link opens the deck in every program that ever
 * read one; and in the fragment, so that going there asks no server for anything.
 */
export function slideNamedIn(hash: string): number | undefined {
  const number = Number(SLIDE.exec(hash)?.[1] ?? 0);
  return number > 0 ? number : undefined;
}

/** The same fragment, naming this slide. */
export function nameSlideIn(hash: string, number: number): string {
  const rest = hash.replace(SLIDE, "");
  return rest === "" ? `#slide=${number}` : `${rest}&slide=${number}`;
}
