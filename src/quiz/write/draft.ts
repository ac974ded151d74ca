import type { Article } from "../../article/index.ts";
import type { Random } from "../../kernel/index.ts";
import type { Reading } from "../../reading/index.ts";
import type { BloomLevel } from "../question.ts";
import type { SiteContext } from "./find-sites.ts";
import type { Variant } from "./vary-phrase.ts";

/** What a writer of questions works from. */
export interface WritingContext {
  readonly article: Article;
  readonly reading: Reading;
  readonly random: Random;
  /** For each sentence its claims as whole statements, in order, as `stateClaims` gives them. */
  readonly claims: readonly (readonly string[])[];
  /** The abstract without differences of case and form, for looking terms up. */
  readonly folded: string;
}

/** What the exchange of terms needs of it. */
export function siteContext({ article, reading, random, folded }: WritingContext): SiteContext {
  const { abbreviations } = reading;
  return { abstract: article.abstract, folded, abbreviations, random };
}

export interface DraftOption {
  readonly text: string;
  readonly feedback: string;
}

/** A wrong number, and its place in the order. */
export interface Rung extends DraftOption {
  readonly value: number;
}

/** Wrong answers below and above the key, the most plausible first; `distractors` is then empty. */
export interface Ladder {
  readonly below: readonly Rung[];
  readonly above: readonly Rung[];
}

/** A sentence of the body as a question cites it. */
export interface BodyNote {
  /** Its footnote: "results-14". */
  readonly id: string;
  /** Index into `reading.body.sentences`. */
  readonly index: number;
}

/** What belongs to what. */
export interface DraftPair {
  readonly left: string;
  readonly right: string;
  readonly feedback: string;
}

/** A question before it has an id and its options a place. All texts are plain, not Markdown. */
export interface Draft {
  /** What is asked about; two drafts with the same fact are the same question in other words. */
  readonly fact: string;
  /** How it is asked, for telling the ways apart: "direction". */
  readonly way: string;
  /** Asks for a claim as a whole, and so would give away what other questions on it ask for. */
  readonly tellsAll?: true;
  /** Asks what the sentence that its stem quotes is worth: its key does not stand in the article. */
  readonly appraises?: true;
  /** Index of the sentence that answers it. */
  readonly sentence: number;
  /** All sentences that bear it out, where they are several. */
  readonly cites?: readonly number[];
  /** The same where they stand in the body; `sentence` then counts on from those of the abstract. */
  readonly notes?: readonly BodyNote[];
  readonly stem: string;
  readonly answer:
    | { readonly kind: "numeric"; readonly value: number }
    | { readonly kind: "order"; readonly items: readonly DraftOption[] }
    | {
        readonly kind: "match";
        /** Of the left column and of the right one. */
        readonly headings: readonly [string, string];
        readonly pairs: readonly DraftPair[];
      }
    | {
        readonly kind: "single";
        readonly key: string;
        readonly distractors: readonly DraftOption[];
        /** Where the options have an order of their own, this index is the key's. */
        readonly keyAt?: number;
        /** Options that stand in order: as many of either side are shown as bring the key to its place. */
        readonly ladder?: Ladder;
      };
  readonly explanation: string;
  readonly bloom: BloomLevel;
  readonly difficulty: number;
}

/** The variants as distractors; the feedback names the slip behind each. */
export function asDistractors(variants: readonly Variant[]): DraftOption[] {
  return variants.map(({ text, swaps }) => {
    const said = swaps.map(({ from }) => `“${from}”`).join(" and ");
    const slips = swaps.map(({ to, type }) => `“${to}” is ${type}`).join(", ");
    return { text: capitalise(text), feedback: `The abstract says ${said}: ${slips}.` };
  });
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** True when the text points at something said before it, and so cannot stand alone. */
export function pointsBack(text: string): boolean {
  return /\b(?:this|these|those|they|them|their|it|its|he|she|such|former|latter|our|we|here)\b/iu.test(
    text,
  );
}

/** Index of the sentence in which the offset lies; -1 when it lies in none. */
export function sentenceAt(reading: Reading, offset: number): number {
  return reading.sentences.findIndex(({ start, end }) => start <= offset && offset < end);
}
