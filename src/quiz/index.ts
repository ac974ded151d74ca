export { formatComment, parseComment } from "./attributes.ts";
export type { Line, ParsedQuestion } from "./kinds/kind.ts";
export { gradeAnswer } from "./kinds/kinds.ts";
export { parseNumber } from "./kinds/numeric.ts";
export { formatQuestion, opensQuestion, parseQuestion } from "./parse-question.ts";
export type {
  Answer,
  BloomLevel,
  ChoiceQuestion,
  NumericQuestion,
  Option,
  Question,
} from "./question.ts";
