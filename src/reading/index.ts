export type {
  ArticleReading as Reading,
  BodyFinding,
  BodyReading,
  BodySentence,
  BodyTerm,
  Limitations,
  Topic,
} from "./body/body-reading.ts";
export { dropPointers } from "./body/drop-pointers.ts";
export { nameSubject } from "./body/name-subject.ts";
export { type Passage, type PassageReading, readPassages } from "./body/read-passages.ts";
export { gistOf, saysAgain } from "./body/says-again.ts";
export { standsAlone } from "./body/state-alone.ts";
export { cutHeadline, cutHeadlines, maximumHeadlineWords } from "./headlines/cut-headline.ts";
export { type SplitClause, splitClause } from "./headlines/split-clause.ts";
export { printQuantity } from "./quantities/print-quantity.ts";
export { readAbstract } from "./read-abstract.ts";
export type {
  Abbreviation,
  Comparator,
  Enumeration,
  Excerpt,
  Finding,
  Frame,
  Glance,
  Interval,
  PValue,
  Quantity,
  QuantityKind,
  Relation,
  Role,
  Sentence,
  Sign,
  Spread,
  Statistic,
  Strength,
} from "./reading.ts";
export { namesCauseFirst } from "./relations/cause-first.ts";
export { loadRoleModel } from "./roles/load-role-model.ts";
export type { RoleModel } from "./roles/role-model.ts";
export { splitSentences } from "./sentences/split-sentences.ts";
export { decapitalise } from "./words/decapitalise.ts";
export { hasFiniteVerb } from "./words/has-finite-verb.ts";
export { numbersIn } from "./words/numbers-in.ts";
export { tagSentence } from "./words/tag-sentence.ts";
export { verbForm } from "./words/verb-forms.ts";
