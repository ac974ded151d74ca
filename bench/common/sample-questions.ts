import { seededRandom, shuffle } from "../../src/kernel/index.ts";
import { formatQuestion } from "../../src/quiz/index.ts";
import { makeQuiz, type QuizRecord } from "../quiz.ts";
import { readJsonl } from "./read-jsonl.ts";

/** A question in full, as it stands in a deck, and what it was made from. */
export interface SampledQuestion {
  readonly id: string;
  readonly way: string;
  readonly markdown: string;
  /** The sentence that the question cites. */
  readonly source: string;
}

/** `count` questions drawn at random from the quizzes on the abstracts at `path`; the same by seed. */
export function sampleQuestions(path: string, seed: number, count: number): SampledQuestion[] {
  const all = readJsonl<QuizRecord>(path).flatMap((record, index) => {
    const { id, written, reading } = makeQuiz(record, index);
    return written.map(({ question, sentence, way }) => ({
      id,
      way,
      markdown: formatQuestion(question),
      source: reading.sentences[sentence]?.text ?? "",
    }));
  });
  return shuffle(all, seededRandom(seed)).slice(0, count);
}
