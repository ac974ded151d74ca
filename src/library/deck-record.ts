import type { Article, ArticleRecord } from "../article/index.ts";
import type { Exchange } from "../deck/index.ts";

/** The article that a kept deck was made from, and what the person has mended of it. */
export interface KeptArticle {
  /** As mended: what the deck is made from again. */
  readonly record: ArticleRecord;
  readonly mended: Partial<Article>;
  /** What it was before it was mended; tells whether another text is of it. */
  readonly asRead?: Pick<Article, "title" | "abstract">;
}

/** The wishes by which the baseline was made of the article; with others it is made anew. */
export interface Making {
  readonly template?: string;
  readonly minutes?: number;
  readonly exchanges?: readonly Exchange[];
}

/** A picture of the deck: the name by which its Markdown calls it, and where its bytes are kept. */
export interface KeptPicture {
  /** As between the brackets of the Markdown: "pictures/0f3a….png". */
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
}

/** What a person works on. */
export interface DeckContent {
  readonly markdown: string;
  /** The Markdown as generated: where the deck differs, a hand was at it. Absent for a deck that came as a file. */
  readonly baseline?: string;
  readonly article?: KeptArticle;
  readonly making?: Making;
  readonly pictures: readonly KeptPicture[];
  /** As the person calls it on this device; else the deck's own title stands for it. */
  readonly name?: string;
}

/** A deck as it is kept on this device. Times are milliseconds since 1970. */
export interface DeckRecord extends DeckContent {
  readonly id: string;
  /** The title that its Markdown states, or the name that the person gave it. */
  readonly title: string;
  /** The version that this is; who saves names the one they began from. */
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it was removed; until it is purged, it can be recalled. */
  readonly removedAt?: number;
}

/** What is saved of a deck: what is absent stays as it was. */
export interface DeckChange extends Partial<DeckContent> {
  readonly id: string;
}

/** A deck in a list: without what it was made from, which may be long. */
export type DeckSummary = Omit<DeckRecord, "article" | "baseline" | "making"> & {
  /** Characters of the article that it was made from; 0 where none is kept. */
  readonly articleLength: number;
};
