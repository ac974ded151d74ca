import { FIGURE_LANGUAGES, type FigureLanguage } from "../figures/index.ts";
import type { Question } from "../quiz/index.ts";

/** The article that a deck presents, as its front matter cites it. */
export interface CitedArticle {
  readonly title: string;
  readonly authors?: readonly string[];
  readonly journal?: string;
  readonly year?: number;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly type?: string;
  /** Of its licence the address or, without one, the name: what lets the deck quote as it does. */
  readonly licence?: string;
}

export interface FrontMatter {
  readonly title: string;
  readonly article?: CitedArticle;
  readonly template?: string;
  /** Planned length of the talk. */
  readonly minutes?: number;
  readonly lang?: string;
  /** Width to height of a slide; 16:9 where it says nothing. */
  readonly aspect?: "4:3" | "16:9";
  /** Version of the deck format. */
  readonly format: 1;
}

/**
 * - `title`: opens the deck; `statement`: a claim and what shows it (the default)
 * - `prompts`: questions to the room; `terms`: abbreviations; `references`: the reference list
 * - `source`: the article's own words, to show evidence in; not presented
 */
export const SLIDE_KINDS = [
  "title",
  "statement",
  "prompts",
  "terms",
  "references",
  "source",
] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

/** Written as `<!-- slide kind=terms part="Abbreviations" minutes=0.5 -->` where not the default. */
export interface Slide {
  readonly kind: SlideKind;
  /** The part of the talk, printed small above the headline. */
  readonly part?: string;
  /** Planned time. */
  readonly minutes?: number;
  readonly blocks: readonly Block[];
  /** Speaker notes, Markdown; empty if there are none. */
  readonly note: string;
}

/** Data blocks that draw as pictures; their text is described in `figures/`. */
export { FIGURE_LANGUAGES, type FigureLanguage };

export type Block =
  | { readonly type: "heading"; readonly depth: number; readonly text: string }
  | { readonly type: "prose"; readonly markdown: string }
  | { readonly type: "figure"; readonly language: FigureLanguage; readonly body: string }
  | { readonly type: "question"; readonly question: Question }
  /** `#### Again: Stem? <!-- again id=q4 -->`: a question of this deck asked once more. */
  | { readonly type: "again"; readonly question: string; readonly stem: string }
  /** A hole in a template: `<!-- fill what=statement role=background max=3 -->`. */
  | { readonly type: "fill"; readonly attributes: ReadonlyMap<string, string> };

/** A footnote: `[^3]: the sentence, verbatim`. Its text is plain, never Markdown. */
export interface Evidence {
  readonly id: string;
  readonly text: string;
}

export interface Deck {
  readonly front: FrontMatter;
  readonly slides: readonly Slide[];
  readonly evidence: readonly Evidence[];
}

/** The questions of a deck in the order in which they stand. */
export function questionsOf(deck: Deck): Question[] {
  return deck.slides.flatMap((slide) =>
    slide.blocks.flatMap((block) => (block.type === "question" ? [block.question] : [])),
  );
}

/** What the name of a question has where it is asked once more: no id of a deck has a colon. */
const AGAIN = ":again";

/** The name of a question where it is asked once more. */
export function againOf(id: string): string {
  return id + AGAIN;
}

/** Of a question that is asked once more the id with which it was asked first; else `undefined`. */
export function firstAsked(name: string): string | undefined {
  return name.endsWith(AGAIN) ? name.slice(0, -AGAIN.length) : undefined;
}

/** The ids of the questions that are asked once more: what they show at first is held back until then. */
export function askedTwice(deck: Deck): ReadonlySet<string> {
  return new Set(
    deck.slides.flatMap((slide) =>
      slide.blocks.flatMap((block) => (block.type === "again" ? [block.question] : [])),
    ),
  );
}

/** The footnotes that a text refers to, in order, each once. */
export function evidenceIds(markdown: string): string[] {
  return [
    ...new Set([...markdown.matchAll(/\[\^([^\]\s]+)\]/gu)].map((match) => match[1] as string)),
  ];
}
