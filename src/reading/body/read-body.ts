import type { Article, SectionKind } from "../../article/index.ts";
import { findAbbreviations } from "../abbreviations/find-abbreviations.ts";
import { weighSentences } from "../findings/weigh-sentences.ts";
import type { Role, Sentence } from "../reading.ts";
import { assignRoles } from "../roles/assign-roles.ts";
import { ROLES, type RoleModel } from "../roles/role-model.ts";
import type { BodyFinding, BodyReading, BodySentence } from "./body-reading.ts";
import { findResults } from "./find-results.ts";
import { findTerms } from "./find-terms.ts";
import { nameSubject } from "./name-subject.ts";
import { nameTopics } from "./name-topics.ts";
import { numberSentences, type PlacedSentence } from "./number-sentences.ts";
import { pickAssertions } from "./pick-assertions.ts";
import { pickLimitations } from "./pick-limitations.ts";
import { pickMethods } from "./pick-methods.ts";
import { pickResults, pickStatements } from "./pick-results.ts";
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
/** Results of a talk, besides the abstract's: fewer are made up for by words without numbers. */
const ENOUGH = 3;

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
  const isResult = findResults(article.sections);
  const sentences = weigh(isAlone ? giveKinds(placed, model) : placed, abstract, isResult);
  const topics = nameTopics(article.sections);
  const known = findAbbreviations(article.abstract);
  const stated = new Map<number, BodyFinding | undefined>();
  const state = (index: number) => {
    if (!stated.has(index))
      stated.set(index, stateAlone(index, sentences[index]?.text ?? "", known));
    return stated.get(index);
  };
  const addTopic = (finding: BodyFinding) => {
    const topic = topics[sentences[finding.sentence]?.section ?? -1];
    if (topic !== undefined && !topic.asserts) return { ...finding, topic };
    const { id = "", text: heading = "" } = sentences[finding.sentence] ?? {};
    const subject = nameSubject(finding.text);
    return subject
      ? { ...finding, topic: { id, text: subject, heading, asserts: false } }
      : finding;
  };
  const said = [article.title, ...abstract.map(({ text }) => text)].map(gistOf);
  const instead = (kind: SectionKind) => (isAlone ? pickWeightiest(kind, sentences, state) : []);
  const asserted = pickAssertions(sentences, topics, state, said);
  const given = asserted.flatMap(({ topic, text }) => [gistOf(topic?.text ?? ""), gistOf(text)]);
  const counted = pickResults(sentences, state, [...said, ...given]);
  const heard = [...said, ...given, ...counted.map(({ text }) => gistOf(text))];
  const few = Math.max(0, ENOUGH - asserted.length - counted.length);
  const told = few > 0 ? pickStatements(sentences, state, heard, few) : [];
  const numbers = [...asserted, ...[...counted, ...told].map(addTopic)];
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

function weigh(
  placed: readonly PlacedSentence[],
  abstract: readonly Sentence[],
  isResult: readonly boolean[],
): BodySentence[] {
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
    isResult: isResult[sentence.section] === true || sentence.kind === "results",
    weight: weights[i] ?? 0,
  }));
}
