import type { Article } from "../../../article/index.ts";
import { type Deck, evidenceIds, questionsOf } from "../../../deck/index.ts";
import { checkQuiz, formatQuestion, type Question, writeQuestions } from "../../../quiz/index.ts";
import type { Reading } from "../../../reading/index.ts";
import type { Citable } from "./citable.ts";

/** More than an article gives: all that are sound. */
const ALL = 400;

/**
 * A question on a sentence, as Markdown; or why there is none.
 *
 * - `asked`: the deck asks about this sentence already, in the question `id`
 * - `given-away`: what can be asked is asked, or answered, by another question of the deck
 * - `nothing`: it holds nothing that can be asked with wrong answers of the article's own
 */
export type QuestionOutcome =
  | { readonly question: string; readonly cited: readonly string[] }
  | { readonly why: "asked"; readonly id: string }
  | { readonly why: "given-away" | "nothing" };

export function questionOf(
  sentence: Citable,
  article: Article,
  reading: Reading,
  deck: Deck,
  id: string,
): QuestionOutcome {
  const shown = questionsOf(deck);
  const stems = new Set(shown.map(({ stem }) => stem));
  const written = writeQuestions(article, reading, { count: ALL }).filter((each) =>
    sentence.isOfBody
      ? each.notes?.some(({ index }) => index === sentence.index)
      : each.notes === undefined && each.sentence === sentence.index,
  );
  const fresh = written.filter(({ question }) => !stems.has(question.stem));
  const flaws = flawsOf(shown);
  for (const { question } of fresh) {
    const mine: Question = { ...question, id };
    if (flawsOf([...shown, mine]) > flaws) continue;
    const markdown = formatQuestion(mine);
    return { question: markdown, cited: evidenceIds(markdown) };
  }
  const asked = shown.find(({ explanation }) => evidenceIds(explanation).includes(sentence.id));
  if (asked) return { why: "asked", id: asked.id };
  return { why: written.length > 0 ? "given-away" : "nothing" };
}

/** Where keys stand is not for one question to mend. */
function flawsOf(questions: readonly Question[]): number {
  return checkQuiz(questions).filter(({ flaw }) => flaw !== "position-bias").length;
}
