import type { SectionKind } from "../../article/index.ts";
import type { Abbreviation, Quantity, Reading, Role } from "../reading.ts";

/** A sentence of the body, known by its section and its number in it. */
export interface BodySentence {
  /** "results-14": the 14th sentence of the sections of that kind, or of that heading. */
  readonly id: string;
  /** As printed, line breaks as spaces. */
  readonly text: string;
  /** What its section is for or, in a text without such headings, what it reads like. */
  readonly kind?: SectionKind;
  readonly role: Role;
  /** True in Results, and in Results and discussion. */
  readonly isResult: boolean;
  /** How much it belongs on a slide, 0 to 1. */
  readonly weight: number;
  /** Index into `article.sections`. */
  readonly section: number;
  /** Number of its paragraph in the section, from 0. */
  readonly paragraph: number;
}

/** A sentence of the body that a presenter would show. */
export interface BodyFinding {
  /** Index into `BodyReading.sentences`. */
  readonly sentence: number;
  /** The sentence without pointers to figures and sources: words deleted, none added. */
  readonly text: string;
  /**
   * Claims that stand alone, the one for the headline first: of at most 15 words, or the sentence
   * whole where none can be cut of it and it has no more than 26.
   */
  readonly claims: readonly string[];
  /** Spans are of `text`. */
  readonly quantities: readonly Quantity[];
  /** Those that the sentence defines; spans are of `text`. */
  readonly abbreviations: readonly Abbreviation[];
  /** What it is about, where its section's heading or its own subject tells. */
  readonly topic?: Topic;
}

/** What a finding is about, in words of its section's heading or, without one, of its own subject. */
export interface Topic {
  /** "results-heading-3", the third heading of the sections of that kind, or a sentence's. */
  readonly id: string;
  /** Without its number. */
  readonly text: string;
  /** The heading or sentence as printed: what the words are evidenced by. */
  readonly heading: string;
  /** True where it is itself a claim: "STK11 loss drives resistance". */
  readonly asserts: boolean;
}

/** A short form that the body spells out. */
export interface BodyTerm {
  readonly short: string;
  readonly long: string;
  /** Index of the sentence that does. */
  readonly sentence: number;
}

/** Limitations as the authors name them. */
export interface Limitations {
  /** "Our study has several limitations": a sentence that announces them. */
  readonly opening?: BodyFinding;
  readonly named: readonly BodyFinding[];
  /** Too long for a list, short enough to be quoted: indices of sentences. */
  readonly quoted: readonly number[];
  /** What the authors leave to further studies, where they name no limitation. */
  readonly open: readonly BodyFinding[];
}

/** What the body says beyond the abstract. */
export interface BodyReading {
  readonly sentences: readonly BodySentence[];
  /** Design, people, number, and main measure, in this order, as far as stated. */
  readonly methods: readonly BodyFinding[];
  /** In falling order of weight. */
  readonly results: readonly BodyFinding[];
  readonly limitations: Limitations;
  /** Of the short forms in claims, those that the abstract does not define. */
  readonly terms: readonly BodyTerm[];
  /** Without an abstract: what the body would say in its place, in the order of the text. */
  readonly introduction: readonly BodyFinding[];
  readonly conclusions: readonly BodyFinding[];
}

/** What the program understands of an article: of its abstract, and of its body if it has one. */
export interface ArticleReading extends Reading {
  readonly body?: BodyReading;
}
