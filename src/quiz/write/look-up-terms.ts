import { foldText } from "../../kernel/index.ts";
import type { TermClass } from "./lexicon.ts";

interface Entry {
  readonly term: string;
  readonly termClass: TermClass;
}

/** The entries of a list of classes by the first word of their terms, made once for each list. */
const INDICES = new WeakMap<readonly TermClass[], Map<string, Entry[]>>();
const FOLDED = new Map<string, string>();

/** The terms of these classes that begin with a word of the phrase: a few of many hundred. */
export function lookUpTerms(phrase: string, classes: readonly TermClass[]): Entry[] {
  const index = indexOf(classes);
  const seen = new Set(firstWords(phrase));
  return [...seen].flatMap((word) => index.get(word) ?? []);
}

/** The term without differences of case and form; terms come from the lexicon, and are few. */
export function foldTerm(term: string): string {
  const known = FOLDED.get(term);
  if (known !== undefined) return known;
  const folded = foldText(term).text;
  FOLDED.set(term, folded);
  return folded;
}

/** Offset of `term` in `phrase` as a whole word, whatever its case; -1 when it is not there. */
export function findWord(phrase: string, term: string): number {
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

function indexOf(classes: readonly TermClass[]): Map<string, Entry[]> {
  const known = INDICES.get(classes);
  if (known) return known;
  const index = new Map<string, Entry[]>();
  for (const termClass of classes) {
    for (const term of termClass.from) {
      const [first = ""] = firstWords(term);
      const entries = index.get(first) ?? [];
      entries.push({ term, termClass });
      index.set(first, entries);
    }
  }
  INDICES.set(classes, index);
  return index;
}

function firstWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
