import type { Article, SectionKind } from "../../article/index.ts";
import { findAbbreviations } from "../abbreviations/find-abbreviations.ts";
import { weighSentences } from "../findings/weigh-sentences.ts";
import type { Role, Sentence } from "../reading.ts";
import { assignRoles } from "../roles/assign-roles.ts";
import { ROLES, type RoleModel } from "../roles/role-model.ts";
import type { BodyFinding, BodyReading, BodySentence } from "./body-reading.ts";
import { findTerms } from "./find-terms.ts";
import { numberSentences, type PlacedSentence } from "./number-sentences.ts";
import { pickLimitations } from "./pick-limitations.ts";
import { pickMethods } from "./pick-methods.ts";
import { pickResults } from "./pick-results.ts";
import { pickWeightiest } from "./pick-weightiest.ts";
import { gistOf } from "./says-again.ts";
import { stateAlone } from "./state-alone.ts";

const ROLE_OF: Readonly<Record<SectionKind, Role>> = {
  introduction: "background",
  methods: "methods",
  results: "results",
  discussion: "conclusions",
  limitations: "conclusions",
  conclusions: "conclusions",
};
const KIND_OF: Readonly<Record<Role, SectionKind>> = {
  background: "introduction",
  objective: "introduction",
  methods: "methods",
  results: "results",
  conclusions: "conclusions",
};

/**
 * Reads the sections of an article: which sentences a talk shows besides those of the abstract.
 * Sections of no kind are read only where there is no abstract: then the model says what each of
 * their sentences is for, as it does for an abstract's. `undefined` where there is no body.
 *
 * @param abstract the sentences of the abstract, which the deck shows already
 */
export function readBody(
  article: Article,
  abstract: readonly Sentence[],
  model: RoleModel,
): BodyReading | undefined {
  const placed = numberSentences(article.sections);
  if (placed.length === 0) return undefined;
  const isAlone = abstract.length === 0;
  const sentences = weigh(isAlone ? giveKinds(placed, model) : placed, abstract);
  const known = findAbbreviations(article.abstract);
  const stated = new Map<number, BodyFinding | undefined>();
  const state = (index: number) => {
    if (!stated.has(index))
      stated.set(index, stateAlone(index, sentences[index]?.text ?? "", known));
    return stated.get(index);
  };
  const said = [article.title, ...abstract.map(({ text }) => text)].map(gistOf);
  const instead = (kind: SectionKind) => (isAlone ? pickWeightiest(kind, sentences, state) : []);
  const numbers = pickResults(sentences, state, said);
  const picked = {
    methods: pickMethods(sentences, state, said),
    results: isAlone && numbers.length === 0 ? instead("results") : numbers,
    introduction: instead("introduction"),
    conclusions: instead("conclusions"),
  };
  const terms = findTerms(Object.values(picked).flat(), sentences, known);
  return { sentences, ...picked, limitations: pickLimitations(sentences, state), terms };
}

/** The kind of each sentence whose section's heading tells none, by the model of roles. */
function giveKinds(placed: readonly PlacedSentence[], model: RoleModel): PlacedSentence[] {
  const inputs = placed.map(({ text, kind }) => ({
    text,
    roles: kind === undefined ? ROLES : [ROLE_OF[kind]],
  }));
  const roles = assignRoles(inputs, model);
  return placed.map((sentence, i) => ({
    ...sentence,
    kind: sentence.kind ?? KIND_OF[roles[i]?.role ?? "background"],
  }));
}

function weigh(placed: readonly PlacedSentence[], abstract: readonly Sentence[]): BodySentence[] {
  const unweighed = placed.map(({ text, kind }) => ({
    start: 0,
    end: text.length,
    text,
    role: kind === undefined ? ("background" as const) : ROLE_OF[kind],
    confidence: 1,
  }));
  // The abstract comes first: the question that weights are measured by is stated there.
  const weights = weighSentences([...abstract, ...unweighed]).slice(abstract.length);
  return placed.map((sentence, i) => ({
    ...sentence,
    role: unweighed[i]?.role ?? "background",
    weight: weights[i] ?? 0,
  }));
}
