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

/** A part of the article under a heading of its own. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** An article as every reader of a format gives it. An absent field was not in the source. */
export interface Article {
  readonly title: string;
  readonly authors: readonly string[];
  readonly type: ArticleType;
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly references: readonly Reference[];
  readonly sections: readonly Section[];
  readonly journal?: string;
  readonly year?: number;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  /** Where title, abstract and the rest stand in the text they were read from. */
  readonly sourceSpans: readonly SourceSpan[];
}

/** Which part of the source text a field was read from. */
export interface SourceSpan extends Span {
  readonly field: "title" | "authors" | "journal" | "abstract" | "keywords" | "references";
}
