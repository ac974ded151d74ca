export { formatComment, parseComment } from "./attributes.ts";
export {
  type Calibration,
  CONFIDENCE_LEVELS,
  calibrate,
  describeCalibration,
  type RatedAnswer,
} from "./calibration.ts";
export {
  checkQuestion,
  checkQuiz,
  type Flaw,
  type FlawFinding,
  QUESTION_FLAWS,
  QUIZ_FLAWS,
} from "./check/index.ts";
export { escapeMarkdown } from "./escape-markdown.ts";
export { isAccepted } from "./kinds/fold-answer.ts";
export { foldWord } from "./kinds/fold-word.ts";
export type { Line, ParsedQuestion } from "./kinds/kind.ts";
export { gradeAnswer, KIND_NAMES, kindOf } from "./kinds/kinds.ts";
export { rightsOf } from "./kinds/match.ts";
export { findNumberSlip, parseNumber } from "./kinds/numeric.ts";
export type { PlainQuestion } from "./kinds/plain-question.ts";
export { type Choice, type Prompt, promptTexts } from "./kinds/prompt.ts";
export { sealQuestion, unseal } from "./kinds/seal.ts";
export { findSlip } from "./kinds/slips.ts";
export { formatQuestion, opensQuestion, parseQuestion } from "./parse-question.ts";
export {
  type Answer,
  BLOOM_LEVELS,
  type BloomLevel,
  type ChoiceQuestion,
  type ClozeQuestion,
  type MatchQuestion,
  type NumericQuestion,
  type Option,
  type OrderQuestion,
  type Question,
  type Response,
  type ShortQuestion,
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
export type { OtherWish } from "./select/rank-others.ts";
export { whyFew } from "./write/why-few.ts";
export { type AnotherWish, writeAnother } from "./write/write-another.ts";
export {
  evidenceIdOf,
  type QuizWish,
  type WrittenQuestion,
  writeQuestions,
} from "./write/write-questions.ts";
