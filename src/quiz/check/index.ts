export { checkQuestion, checkQuiz } from "./check-questions.ts";
export type { Flaw, FlawFinding } from "./flaw.ts";
export { QUESTION_FLAWS, QUIZ_FLAWS } from "./flaws.ts";
