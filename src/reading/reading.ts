import type { Span } from "../kernel/index.ts";

/** The rhetorical role of a sentence, as in PubMed-RCT (Dernoncourt and Lee 2017). */
export type Role = "background" | "objective" | "methods" | "results" | "conclusions";

/** A sentence of the abstract. */
export interface Sentence extends Span {
  readonly text: string;
  readonly role: Role;
  /** Posterior probability of `role`, 0 to 1; 1 where a printed heading decides. */
  readonly confidence: number;
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
}

/** "subtypes with A, B, and C": what is listed and its members, each as printed. */
export interface Enumeration extends Span {
  /** The noun that the members belong to: "subtypes". */
  readonly head: string;
  /** The word that links head and members: "with", "including", "such as". */
  readonly link: string;
  readonly members: readonly string[];
}

/** What the program understands of an article. All spans are of `article.abstract`. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly abbreviations: readonly Abbreviation[];
  readonly quantities: readonly Quantity[];
  readonly relations: readonly Relation[];
  readonly enumerations: readonly Enumeration[];
  /** The study that the article comments on, as it is cited: "Memon et al. (2024)". */
  readonly studyCited?: string;
}
