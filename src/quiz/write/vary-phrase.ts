import { findSites, findTermSites, type Site, type SiteContext } from "./find-sites.ts";
import type { TermClass } from "./lexicon.ts";

/** A phrase with one or two of its parts exchanged, and so wrong. */
export interface Variant {
  readonly text: string;
  /** What was exchanged: the misconception that choosing this variant shows. */
  readonly swaps: readonly Swap[];
}

export interface Swap {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/**
 * Three wrong variants of a phrase, or `undefined` where there is too little to change. Two sites
 * give two alternatives crossed (the key is one of four equals), one site three alternatives:
 * either way no option stands out by sharing most with the others.
 */
export function varyPhrase(
  phrase: string,
  context: SiteContext,
  classes?: readonly TermClass[],
): Variant[] | undefined {
  return varyAt(
    phrase,
    classes ? findTermSites(phrase, context, classes) : findSites(phrase, context),
  );
}

/** The same at sites that are known; those that come first are changed. */
export function varyAt(phrase: string, sites: readonly Site[]): Variant[] | undefined {
  const [first] = sites;
  // "Not different" is "similar": two reversals would make the key come back in other words.
  const second = sites.find(
    (site) =>
      site !== first &&
      !(first?.reverses && site.reverses) &&
      // "Moderate and moderate" would stand in for "mild and severe".
      site.others[0] !== first?.others[0],
  );
  if (first && second) {
    const one = { site: first, to: first.others[0] as string };
    const other = { site: second, to: second.others[0] as string };
    return [exchange(phrase, [one]), exchange(phrase, [other]), exchange(phrase, [one, other])];
  }
  const rich = sites.find((site) => site.others.length >= 3);
  return rich?.others.slice(0, 3).map((to) => exchange(phrase, [{ site: rich, to }]));
}

/** The phrase with these sites exchanged. */
export function exchange(
  phrase: string,
  exchanges: readonly { site: Site; to: string }[],
): Variant {
  let text = phrase;
  for (const { site, to } of [...exchanges].sort((a, b) => b.site.start - a.site.start)) {
    const cased = /^\p{Lu}\p{Ll}/u.test(site.from) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
    text = agreeArticle(text.slice(0, site.start), cased) + cased + text.slice(site.end);
  }
  return {
    text,
    swaps: exchanges.map(({ site, to }) => ({ from: site.from, to, type: site.type })),
  };
}

/** "a " before a consonant, "an " before a vowel, as the exchanged word now has it. */
function agreeArticle(before: string, word: string): string {
  const vowel = /^[aeiou]/iu.test(word) && !/^(?:uni|use|eu|one)/iu.test(word);
  return before.replace(
    /(^|\s)(a)n?(\s+)$/iu,
    (_, space: string, a: string, gap: string) => `${space}${a}${vowel ? "n" : ""}${gap}`,
  );
}
