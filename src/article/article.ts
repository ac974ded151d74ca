import type { Span } from "../kernel/index.ts";

/**
 * What kind of article it is, after the publication types of PubMed:
 *
 * - `commentary`: editorial, comment, letter, news; `review`: narrative or scoping review
 * - `research`: basic or translational work, and research of no kind named below
 * - `trial`: randomised on people; `non-randomised-trial`: single-arm, uncontrolled, before and
 *   after, PubMed's plain "Clinical Trial"
 * - `cohort`: people followed or traced back, registers and records; `case-control`, `cross-sectional`
 * - `diagnostic-accuracy`: a test held against a reference; `meta-analysis`: or systematic review
 * - `case-report`: of one person or a few; `methods`: a method, tool, assay, resource or protocol
 * - `unknown`: the source does not say
 */
export type ArticleType =
  | "commentary"
  | "review"
  | "research"
  | "trial"
  | "non-randomised-trial"
  | "cohort"
  | "case-control"
  | "cross-sectional"
  | "diagnostic-accuracy"
  | "meta-analysis"
  | "case-report"
  | "methods"
  | "guideline"
  | "unknown";

/** An entry of the reference list; every field but `text` only where the source states it. */
export interface Reference {
  /** The entry as printed, without its number. */
  readonly text: string;
  readonly number?: number;
  readonly authors?: string;
  readonly title?: string;
  readonly journal?: string;
  readonly year?: number;
  readonly volume?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
}

/** What a section of the body is for, told by its heading or that of the section around it. */
export type SectionKind =
  | "introduction"
  | "methods"
  | "results"
  | "discussion"
  | "limitations"
  | "conclusions";

/** A part of the body under a heading of its own, without the sections inside it. */
export interface Section {
  readonly heading: string;
  /** Paragraphs parted by a blank line; "" where the heading has only subsections. */
  readonly text: string;
  /** 1 for a section of the article, 2 for one inside it, and so on; 1 where it cannot be told. */
  readonly level: number;
  readonly kind?: SectionKind;
}

/** A picture of the article, of which a source holds the words and at most a name. */
export interface Figure {
  /** As printed: "Figure 1", "Fig. 2". */
  readonly label: string;
  /** Title and legend as one text. */
  readonly caption: string;
  /** The name or address by which the source refers to the picture's file. */
  readonly graphic?: string;
  /** Address or words of the picture's own licence, where it differs from the article's. */
  readonly licence?: string;
}

/** A table as rows of cells, each cell plain text; a spanning cell stands in each place it covers. */
export interface Table {
  readonly label: string;
  readonly caption: string;
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  /** What stands below it. */
  readonly notes?: string;
  /** The name of the picture's file where the source gives the table as a picture only. */
  readonly graphic?: string;
}

/** An article as a source states it; an absent field was not in the source. */
export interface StatedArticle {
  readonly title: string;
  /** Names in the order of reading, given name first where the source tells: "Ana Lima". */
  readonly authors: readonly string[];
  readonly type: ArticleType;
  /** Paragraphs parted by a blank line; a part of a structured abstract is "Heading: text". */
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly references: readonly Reference[];
  readonly sections: readonly Section[];
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
  readonly journal?: string;
  readonly year?: number;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  /** Address of the licence, or its words. */
  readonly licence?: string;
  readonly funding?: string;
  /** Competing interests as declared. */
  readonly conflicts?: string;
}

/** An article and where its fields stand in the text that is shown beside the deck. */
export interface Article extends StatedArticle {
  readonly sourceSpans: readonly SourceSpan[];
}

/** Which part of the source text a field was read from. */
export interface SourceSpan extends Span {
  readonly field:
    | "title"
    | "authors"
    | "journal"
    | "abstract"
    | "keywords"
    | "section"
    | "references";
}

/** One article of a file. */
export interface ArticleRecord {
  /** Its `sourceSpans` are spans of `text`. */
  readonly article: Article;
  /** What a person sees of the source: the text itself, or the file's content laid out as text. */
  readonly text: string;
}

/** An article of which nothing is known but `stated`. */
export function makeArticle(stated: Partial<Article>): Article {
  return {
    title: "",
    authors: [],
    type: "unknown",
    abstract: "",
    keywords: [],
    references: [],
    sections: [],
    figures: [],
    tables: [],
    sourceSpans: [],
    ...stated,
  };
}
