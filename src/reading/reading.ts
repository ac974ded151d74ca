import type { ArticleType } from "../article/index.ts";
import type { Span } from "../kernel/index.ts";

/** The rhetorical role of a sentence, as in PubMed-RCT (Dernoncourt and Lee 2017). */
export type Role = "background" | "objective" | "methods" | "results" | "conclusions";

/** A sentence of the abstract. */
export interface Sentence extends Span {
  readonly text: string;
  readonly role: Role;
  /** Posterior probability of `role`, 0 to 1; 1 where a printed heading decides. */
  readonly confidence: number;
  /** How much it belongs on a slide, 0 to 1. */
  readonly weight: number;
}

/** A short form and the long form that the text defines it by. The span is of the long form. */
export interface Abbreviation extends Span {
  readonly short: string;
  readonly long: string;
}

/**
 * - `count`: things counted; `percentage`: of a whole, `value` in percent; `fraction`: "10 of 19"
 * - `year`, `duration`, `age`, `dose`: by their units
 * - `effect`: HR, OR, RR, mean difference; `p-value`: a probability under the null hypothesis
 * - `measurement`: any other number with a unit; `number`: a number whose kind is not stated
 */
export type QuantityKind =
  | "count"
  | "percentage"
  | "fraction"
  | "year"
  | "duration"
  | "age"
  | "dose"
  | "effect"
  | "p-value"
  | "measurement"
  | "number";

/** How the number bounds the true value: "more than 60%" is `>`, "about 60%" is `~`. */
export type Comparator = "=" | ">" | "<" | ">=" | "<=" | "~";

/** A number of the abstract with what it measures. The span is of comparator, number and unit. */
export interface Quantity extends Span {
  readonly text: string;
  readonly value: number;
  /** As printed ("%", "months", "mg"); empty for bare counts. */
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly comparator: Comparator;
  /** What is counted or measured, as the text says it: "patients with NSCLC"; empty if unstated. */
  readonly of: string;
  /** The arm or group it was measured in, as the text says it: "the placebo group". */
  readonly group?: string;
  /** Which figure of the sample or of the comparison it is, where that is stated. */
  readonly statistic?: Statistic;
  /** Confidence interval, interquartile range or range that belongs to it; in its unit. */
  readonly interval?: Interval;
  /** Standard deviation or standard error that belongs to it; in its unit. */
  readonly spread?: Spread;
  /** The p value printed with it. */
  readonly p?: PValue;
}

/** `MD`: a mean difference; `SMD`: a standardised one; `r`: a correlation; `AUC`: of a ROC curve. */
export type Statistic = "median" | "mean" | "HR" | "OR" | "RR" | "IRR" | "MD" | "SMD" | "r" | "AUC";

/** "(95% CI 0.60–0.93)", "(IQR 8–15)", "(range, 31–84)". The span is of the two bounds. */
export interface Interval extends Span {
  readonly kind: "CI" | "IQR" | "range";
  readonly low: number;
  readonly high: number;
  /** Of a confidence interval, in percent: 95. */
  readonly level?: number;
}

/** "± 4.2", "(SD 4.2)": a spread whose kind the text leaves open is `unstated`. */
export interface Spread extends Span {
  readonly kind: "SD" | "SE" | "unstated";
  readonly value: number;
}

/** "p < 0.001". The span is of comparator and number. */
export interface PValue extends Span {
  readonly comparator: Comparator;
  readonly value: number;
}

/** `+` activates, raises, causes; `-` inhibits, lowers, prevents; `0` neither is stated. */
export type Sign = "+" | "-" | "0";

/** How strongly the authors put it; "associated with" is never a cause. */
export type Strength = "causes" | "may-cause" | "associated" | "suggests";

/** A statement that one thing acts on another. The span is of the clause that states it. */
export interface Relation extends Span {
  readonly cause: string;
  readonly effect: string;
  /** The verb group as printed: "drives", "is associated with". */
  readonly verb: string;
  readonly sign: Sign;
  readonly strength: Strength;
  readonly negated: boolean;
  readonly frame: Frame;
}

/**
 * Who vouches for it, and how: `found` by this study ("we found that", "X was higher"), `concluded`
 * from it ("our results suggest that"), `hypothesised` or asked ("we hypothesised that", "whether"),
 * `reported` of others ("previous studies have shown"), `stated` as known, with no source named.
 */
export type Frame = "found" | "concluded" | "hypothesised" | "reported" | "stated";

/** "subtypes with A, B, and C": what is listed and its members, each as printed. */
export interface Enumeration extends Span {
  /** The noun that the members belong to: "subtypes". */
  readonly head: string;
  /** The word that links head and members: "with", "including", "such as". */
  readonly link: string;
  readonly members: readonly string[];
}

/** Words of the abstract, verbatim. */
export interface Excerpt extends Span {
  readonly text: string;
}

/** The study at a glance; what the text does not state is absent, never guessed. */
export interface Glance {
  /** From the source's own label where it prints one, else from how the text speaks. */
  readonly type: ArticleType;
  /** Where the type was read, when it was read in the abstract. */
  readonly design?: Excerpt;
  readonly population?: Excerpt;
  /** Intervention of a trial, exposure of an observational study. */
  readonly intervention?: Excerpt;
  readonly comparator?: Excerpt;
  readonly outcomes: readonly Excerpt[];
  readonly setting?: Excerpt;
  readonly followUp?: Excerpt;
  /** The study that the article comments on, as it is cited: "Memon et al. (2024)". */
  readonly studyCited?: string;
}

/** A sentence that a presenter would put on a slide, and what to head the slide with. */
export interface Finding {
  /** Index into `sentences`. */
  readonly sentence: number;
  /** At most 15 words, cut from the sentence by deleting words alone. */
  readonly headline: string;
}

/** What the program understands of an abstract. All spans are of `article.abstract`. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly abbreviations: readonly Abbreviation[];
  readonly quantities: readonly Quantity[];
  readonly relations: readonly Relation[];
  readonly enumerations: readonly Enumeration[];
  readonly glance: Glance;
  /** The weightiest sentences that a safe headline can be cut from, in falling order of weight. */
  readonly findings: readonly Finding[];
}
