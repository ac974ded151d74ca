import type { QuestionFlaw, QuizFlaw } from "./flaw.ts";
import { absoluteTerms } from "./flaws/absolute-terms.ts";
import { allOfTheAbove } from "./flaws/all-of-the-above.ts";
import { ambiguous } from "./flaws/ambiguous.ts";
import { convergenceCue } from "./flaws/convergence-cue.ts";
import { fillInTheBlank } from "./flaws/fill-in-the-blank.ts";
import { grammaticalCue } from "./flaws/grammatical-cue.ts";
import { gratuitousDetail } from "./flaws/gratuitous-detail.ts";
import { implausibleDistractor } from "./flaws/implausible-distractor.ts";
import { kType } from "./flaws/k-type.ts";
import { logicalCue } from "./flaws/logical-cue.ts";
import { longestOptionCorrect } from "./flaws/longest-option-correct.ts";
import { lostSequence } from "./flaws/lost-sequence.ts";
import { missingReferent } from "./flaws/missing-referent.ts";
import { moreThanOneCorrect } from "./flaws/more-than-one-correct.ts";
import { negativeStem } from "./flaws/negative-stem.ts";
import { noneOfTheAbove } from "./flaws/none-of-the-above.ts";
import { trueFalse } from "./flaws/true-false.ts";
import { unfocusedStem } from "./flaws/unfocused-stem.ts";
import { vagueTerms } from "./flaws/vague-terms.ts";
import { wordRepeat } from "./flaws/word-repeat.ts";
import { answerLeak } from "./quiz-flaws/answer-leak.ts";
import { duplicate } from "./quiz-flaws/duplicate.ts";
import { positionBias } from "./quiz-flaws/position-bias.ts";

/** The 19 criteria of Moore et al. 2023, and a stem without its referent. */
export const QUESTION_FLAWS: readonly QuestionFlaw[] = [
  ambiguous,
  implausibleDistractor,
  noneOfTheAbove,
  longestOptionCorrect,
  gratuitousDetail,
  trueFalse,
  convergenceCue,
  logicalCue,
  allOfTheAbove,
  fillInTheBlank,
  absoluteTerms,
  wordRepeat,
  unfocusedStem,
  kType,
  grammaticalCue,
  lostSequence,
  vagueTerms,
  moreThanOneCorrect,
  negativeStem,
  missingReferent,
];

/** What only a whole quiz can have. */
export const QUIZ_FLAWS: readonly QuizFlaw[] = [positionBias, duplicate, answerLeak];
