import type { Tag } from "../words/tag.ts";
import type { Token } from "../words/tokenize.ts";

/** Slides take a headline of at most this many words: two lines at 40 pt on 960 px. */
export const maximumHeadlineWords = 15;

/** A headline in the making: the tokens still kept, as ascending indices into the sentence. */
export interface Draft {
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly kept: readonly number[];
  /** Stems of what the audience has seen before: the title, the aim. */
  readonly given?: ReadonlySet<string>;
}

/** The draft without the tokens for which `drop` holds. */
export function without(draft: Draft, drop: (index: number) => boolean): Draft {
  return { ...draft, kept: draft.kept.filter((index) => !drop(index)) };
}

/** The tag of the `k`-th kept token. */
export function tagAt(draft: Draft, k: number): Tag | undefined {
  return draft.tags[draft.kept[k] ?? -1];
}

/** The lower-case word of the `k`-th kept token, "" outside. */
export function wordAt(draft: Draft, k: number): string {
  return draft.tokens[draft.kept[k] ?? -1]?.lower ?? "";
}

/** The draft as text: the source's own spacing, a capital first, no stop last. */
export function printDraft(draft: Draft): string {
  const kept = tidyMarks(draft);
  let text = "";
  let before = -1;
  for (const index of kept) {
    const token = draft.tokens[index];
    if (token === undefined) continue;
    if (before >= 0 && isSpaced(draft, before, index)) text += " ";
    text += token.text;
    before = index;
  }
  return capitalize(text.replace(/\s+/g, " "));
}

/** True when a space stands between two kept tokens, of which others may have been between. */
function isSpaced(draft: Draft, before: number, index: number): boolean {
  const previous = draft.tokens[index - 1];
  const spaced = previous !== undefined && previous.end < (draft.tokens[index]?.start ?? 0);
  if (before === index - 1) return spaced;
  // A mark that touched what stood before it goes on touching: "CBD-containing", "5%".
  const tag = draft.tags[index];
  return spaced || !(tag === "comma" || tag === "close" || tag === "mark" || tag === "stop");
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

export function fits(draft: Draft): boolean {
  return countKept(draft, maximumHeadlineWords) <= maximumHeadlineWords;
}

/** As many words as `printDraft` prints, without printing them; counting stops past `enough`. */
export function countKept(draft: Draft, enough = Number.POSITIVE_INFINITY): number {
  let words = 0;
  let before = -1;
  for (const index of tidyMarks(draft)) {
    if (before < 0 || isSpaced(draft, before, index)) words++;
    // "12 000" is one token of two words.
    if (draft.tags[index] === "num") words += countWords(draft.tokens[index]?.text ?? "") - 1;
    if (words > enough) return words;
    before = index;
  }
  return words;
}

/** Drops marks that deletions left behind: a comma first, last or doubled, a final stop. */
function tidyMarks({ tokens, tags, kept }: Draft): number[] {
  const tidy: number[] = [];
  for (const index of kept) {
    const tag = tags[index];
    const last = tidy.at(-1);
    if (tag === "comma" && (last === undefined || tags[last] === "comma" || tags[last] === "open"))
      continue;
    if ((tag === "close" || tag === "stop") && last !== undefined && tags[last] === "comma")
      tidy.pop();
    tidy.push(index);
  }
  while (tidy.length > 0) {
    const last = tidy.at(-1) as number;
    if (tags[last] !== "comma" && !/^[.;:,—–-]$/.test(tokens[last]?.text ?? "")) break;
    tidy.pop();
  }
  return tidy;
}

/** Upper case for a plain lower-case first word; "mRNA", "p53", "pH" stay as they are. */
function capitalize(text: string): string {
  const first = text.match(/^[\p{L}\p{N}]+/u)?.[0] ?? "";
  if (!/^\p{Ll}+$/u.test(first) || (first.length === 1 && first !== "a")) return text;
  return first[0]?.toUpperCase() + text.slice(1);
}
