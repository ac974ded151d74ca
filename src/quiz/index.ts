export { formatComment, parseComment } from "./attributes.ts";
export { escapeMarkdown } from "./escape-markdown.ts";
export type { Line, ParsedQuestion } from "./kinds/kind.ts";
export { gradeAnswer } from "./kinds/kinds.ts";
export { parseNumber } from "./kinds/numeric.ts";
export { formatQuestion, opensQuestion, parseQuestion } from "./parse-question.ts";
export {
  type Answer,
  BLOOM_LEVELS,
  type BloomLevel,
  type ChoiceQuestion,
  type NumericQuestion,
  type Option,
  type Question,
} from "./question.ts";
export {
  chanceOfRecall,
  listDue,
  type Memory,
  newMemory,
  type Recall,
  type Review,
  recallOf,
  retentionTarget,
  reviewMemory,
  type Stage,
  undoReview,
} from "./schedule.ts";
export { evidenceIdOf, type WrittenQuestion, writeQuestions } from "./write/write-questions.ts";
