export { namesCauseFirst } from "./cause-first.ts";
export { cutHeadline, cutHeadlines, maximumHeadlineWords } from "./cut-headline.ts";
export { decapitalise } from "./decapitalise.ts";
export { hasFiniteVerb } from "./has-finite-verb.ts";
export { numbersIn } from "./numbers-in.ts";
export { readAbstract } from "./read-abstract.ts";
export type {
  Abbreviation,
  Comparator,
  Enumeration,
  Quantity,
  QuantityKind,
  Reading,
  Relation,
  Role,
  Sentence,
  Sign,
  Strength,
} from "./reading.ts";
export { type SplitClause, splitClause } from "./split-clause.ts";
export { splitSentences } from "./split-sentences.ts";
export { verbForm } from "./verb-forms.ts";
