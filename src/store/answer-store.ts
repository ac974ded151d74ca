import { createStore, type StoreApi } from "zustand/vanilla";
import { hashName } from "../kernel/index.ts";
import {
  type Answer,
  formatQuestion,
  gradeAnswer,
  type Question,
  type RatedAnswer,
} from "../quiz/index.ts";
import { isAnswer } from "./is-answer.ts";

/** Where the store keeps what must survive a reload; `write` is told nothing if it fails. */
export interface TextStorage {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
}

export interface AnswerState {
  /** By `answerKey`: the question's id, and a hash of its content. */
  readonly answers: Readonly<Record<string, Answer>>;
  give(question: Question, answer: Answer): void;
  takeBack(question: Question): void;
}

export interface Score {
  readonly asked: number;
  readonly answered: number;
  /** Sum of the shares that each answer got right. */
  readonly points: number;
}

const STORAGE_KEY = "journal-club:answers";

/** An edited question is another question: its old answer is not shown with it. */
export function answerKey(question: Question): string {
  return `${question.id}-${hashName(formatQuestion(question))}`;
}

/**
 * Answers by question, the same on every page and slide that shows it, kept across reloads. They stay
 * in storage that is read at once: what was answered stands in the first frame. Another tab keeps its
 * own there, so each change is made to what is kept by then.
 */
export function createAnswerStore(storage: TextStorage): StoreApi<AnswerState> {
  /** What this page gave and took back: it stands also where nothing could be written. */
  const mine = new Map<string, Answer | undefined>();
  const store = createStore<AnswerState>()((set) => {
    const change = (question: Question, answer: Answer | undefined) => {
      mine.set(answerKey(question), answer);
      const answers = { ...parseAnswers(storage.read(STORAGE_KEY)) };
      for (const [key, given] of mine) {
        if (given) answers[key] = given;
        else delete answers[key];
      }
      set({ answers });
    };
    return {
      answers: parseAnswers(storage.read(STORAGE_KEY)),
      give: change,
      takeBack: (question) => change(question, undefined),
    };
  });
  store.subscribe(({ answers }) => storage.write(STORAGE_KEY, JSON.stringify(answers)));
  return store;
}

export function scoreOf(
  questions: readonly Question[],
  answers: Readonly<Record<string, Answer>>,
): Score {
  let answered = 0;
  let points = 0;
  for (const question of questions) {
    const answer = answers[answerKey(question)];
    if (!answer) continue;
    answered += 1;
    points += gradeAnswer(question, answer);
  }
  return { asked: questions.length, answered, points };
}

/** The answers that were given with a confidence. */
export function ratedAnswers(
  questions: readonly Question[],
  answers: Readonly<Record<string, Answer>>,
): RatedAnswer[] {
  return questions.flatMap((question) => {
    const answer = answers[answerKey(question)];
    if (answer?.confidence === undefined) return [];
    return [{ confidence: answer.confidence, grade: gradeAnswer(question, answer) }];
  });
}

/** What was stored, as far as it is of our form; anything else is dropped. */
function parseAnswers(text: string | undefined): Record<string, Answer> {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, answer]) => isAnswer(answer)));
}
