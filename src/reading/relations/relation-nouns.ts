import type { RelationVerb } from "./relation-verbs.ts";

/** What a noun or adjective after "is" says of its subject, and the prepositions it takes. */
export interface Predicative extends RelationVerb {
  readonly prepositions: readonly string[];
  /** True when the subject is acted upon: "is due to". */
  readonly swapped?: true;
  /** True for what a thing needs rather than what brings it about: people's acts are no causes then. */
  readonly needs?: true;
}

const each = (words: string, predicative: Predicative) =>
  words.split(" ").map((word) => [word, predicative] as const);

/** "X is a key driver of Y". Risk factors and predictors are read from data: never a cause. */
export const PREDICATE_NOUNS: ReadonlyMap<string, Predicative> = new Map<string, Predicative>([
  ...each("driver cause trigger inducer activator promoter", {
    sign: "+",
    strength: "causes",
    prepositions: ["of", "for"],
  }),
  ...each("drivers causes triggers inducers activators", {
    sign: "+",
    strength: "causes",
    prepositions: ["of", "for"],
  }),
  ...each("contributor contributors", { sign: "+", strength: "causes", prepositions: ["to"] }),
  ...each("inhibitor inhibitors suppressor suppressors repressor repressors antagonist", {
    sign: "-",
    strength: "causes",
    prepositions: ["of"],
  }),
  ...each("mediator mediators regulator regulators modulator modulators determinant determinants", {
    sign: "0",
    strength: "causes",
    prepositions: ["of"],
  }),
  ...each("predictor predictors marker markers indicator indicators biomarker biomarkers", {
    sign: "0",
    strength: "associated",
    prepositions: ["of", "for"],
  }),
]);

/** "X is a risk factor for Y": what stands before "factor" decides. */
export const FACTORS: ReadonlyMap<string, Predicative> = new Map<string, Predicative>([
  ["risk", { sign: "+", strength: "associated", prepositions: ["for", "of"] }],
  ["protective", { sign: "-", strength: "associated", prepositions: ["for", "against", "of"] }],
  ["prognostic", { sign: "0", strength: "associated", prepositions: ["for", "of"] }],
  ["predictive", { sign: "0", strength: "associated", prepositions: ["for", "of"] }],
  ["predisposing", { sign: "+", strength: "associated", prepositions: ["for", "to", "of"] }],
  ["predicting", { sign: "0", strength: "associated", prepositions: ["for", "of"] }],
]);

/** "X is responsible for Y". */
export const PREDICATE_ADJECTIVES: ReadonlyMap<string, Predicative> = new Map<string, Predicative>([
  ...each("responsible", { sign: "+", strength: "causes", prepositions: ["for"] }),
  ...each("necessary essential indispensable critical crucial vital sufficient", {
    sign: "+",
    strength: "causes",
    prepositions: ["for", "to"],
    needs: true,
  }),
  ...each("due attributable secondary", {
    sign: "+",
    strength: "causes",
    prepositions: ["to"],
    swapped: true,
  }),
  ...each("dependent", {
    sign: "0",
    strength: "causes",
    prepositions: ["on", "upon"],
    swapped: true,
  }),
  ...each("predictive indicative", { sign: "0", strength: "associated", prepositions: ["of"] }),
  ...each("protective", { sign: "-", strength: "causes", prepositions: ["against"] }),
]);

/** Adjectives that say that a thing does what follows: "is effective in reducing Y". */
export const EFFECTIVE = /^(?:effective|successful|efficacious|useful|beneficial|helpful)$/;

/** Nouns that "have", "play" and "show" carry over to an object: "plays a role in". */
export const CARRIED_NOUNS: ReadonlyMap<string, Predicative> = new Map<string, Predicative>([
  ...each("role roles part", { sign: "0", strength: "causes", prepositions: ["in"] }),
  ...each("effect effects impact influence", {
    sign: "0",
    strength: "causes",
    prepositions: ["on", "upon"],
  }),
  ...each("association associations correlation correlations relationship relation", {
    sign: "0",
    strength: "associated",
    prepositions: ["with", "to"],
  }),
]);

/** Adjectives that give such a noun its sign: "had a detrimental effect on". */
export const NOUN_SIGNS: ReadonlyMap<string, "+" | "-"> = new Map<string, "+" | "-">([
  ..."positive beneficial stimulatory favorable favourable direct"
    .split(" ")
    .map((word) => [word, "+"] as const),
  ..."negative detrimental inhibitory adverse deleterious harmful inverse suppressive unfavorable unfavourable"
    .split(" ")
    .map((word) => [word, "-"] as const),
]);
