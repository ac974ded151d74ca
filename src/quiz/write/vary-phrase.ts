import { foldText, type Random, shuffle } from "../../kernel/index.ts";
import { TERM_CLASSES, type TermClass } from "./lexicon.ts";

/** A phrase with one or more of its terms exchanged for others of their type. */
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

/** A place in a phrase where a term stands, with what could stand there instead. */
interface Site {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly from: string;
  readonly others: readonly string[];
}

/**
 * Three wrong variants of a phrase, or `undefined` where the lexicon has too little to offer.
 * Two sites give two alternatives crossed (the key is one of four equals), one site three
 * alternatives: either way no option stands out by sharing most with the others.
 *
 * @param context  the article: what it names elsewhere is never offered, lest it be right too
 */
export function varyPhrase(
  phrase: string,
  context: string,
  random: Random,
  classes: readonly TermClass[] = TERM_CLASSES,
): Variant[] | undefined {
  const sites = findSites(phrase, context, classes, random);
  const rich = sites.find((site) => site.others.length >= 3);
  const [first, second] = sites;
  if (first && second) {
    const one = pick(first);
    const other = pick(second);
    return [exchange(phrase, [one]), exchange(phrase, [other]), exchange(phrase, [one, other])];
  }
  if (!rich) return undefined;
  return rich.others.slice(0, 3).map((to) => exchange(phrase, [{ site: rich, to }]));
}

function pick(site: Site): { site: Site; to: string } {
  return { site, to: site.others[0] as string };
}

/** Sites that do not overlap, those of the longest terms first. */
function findSites(
  phrase: string,
  context: string,
  classes: readonly TermClass[],
  random: Random,
): Site[] {
  const folded = foldText(context).text;
  const sites: Site[] = [];
  for (const { type, terms, from: exchangeable = terms } of classes) {
    for (const term of exchangeable) {
      const at = findWord(phrase, term);
      if (at < 0) continue;
      const from = phrase.slice(at, at + term.length);
      // Opposites are wrong wherever else they stand; other terms may be right in another place.
      const isPair = terms.length === 2;
      const others = shuffle(
        terms.filter(
          (other) => other !== term && (isPair || !folded.includes(foldText(other).text)),
        ),
        random,
      );
      if (others.length > 0) sites.push({ start: at, end: at + term.length, type, from, others });
    }
  }
  sites.sort((a, b) => b.end - b.start - (a.end - a.start));
  const free: Site[] = [];
  for (const site of sites) {
    if (free.every((taken) => site.end <= taken.start || taken.end <= site.start)) free.push(site);
  }
  return free;
}

/** Offset of `term` in `phrase` as a whole word, whatever its case; -1 when it is not there. */
function findWord(phrase: string, term: string): number {
  const isName = /[A-Z].*[A-Z\d]/u.test(term);
  const haystack = isName ? phrase : phrase.toLowerCase();
  const needle = isName ? term : term.toLowerCase();
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const before = haystack[at - 1] ?? " ";
    const after = haystack[at + needle.length] ?? " ";
    if (!/[\p{L}\p{N}-]/u.test(before) && !/[\p{L}\p{N}-]/u.test(after)) return at;
  }
  return -1;
}

function exchange(phrase: string, exchanges: readonly { site: Site; to: string }[]): Variant {
  let text = phrase;
  for (const { site, to } of [...exchanges].sort((a, b) => b.site.start - a.site.start)) {
    const cased = /^\p{Lu}\p{Ll}/u.test(site.from) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
    const before = agreeArticle(text.slice(0, site.start), cased);
    text = before + cased + text.slice(site.end);
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
