import {
  type Deck,
  doiUrl,
  evidenceIds,
  nameEvidence,
  questionsOf,
  readOtherSource,
} from "../../deck/index.ts";
import { InputError } from "../../kernel/index.ts";
import { kindOf, type PlainQuestion, type Question } from "../../quiz/index.ts";

/** A sentence that a question stands on, plain text. */
export interface QuestionSource {
  /** Verbatim. */
  readonly quotation: string;
  /** Where it stands: "Abstract, sentence 3", "Benci et al. 2016". */
  readonly name: string;
  /** Of another article than the deck's. */
  readonly address?: string;
}

/** A question of a deck with all that other programs may want to show of it. */
export interface AskedQuestion {
  /** Counted from 1, in the order of the deck. */
  readonly number: number;
  readonly question: Question;
  readonly plain: PlainQuestion;
  readonly sources: readonly QuestionSource[];
}

/**
 * The questions of a deck, each with its sentences.
 *
 * @throws {InputError} where the deck has none.
 */
export function askedQuestions(deck: Deck): AskedQuestion[] {
  const questions = questionsOf(deck);
  if (questions.length === 0) {
    throw new InputError(
      "the deck has no questions",
      "add one, such as `#### Stem? <!-- quiz id=q1 -->` with options below it, or choose another form",
    );
  }
  const evidence = new Map(deck.evidence.map(({ id, text }) => [id, text]));
  return questions.map((question, index) => {
    const { key, feedback, toPlain } = kindOf(question);
    const texts = [question.stem, question.explanation, ...key(question), ...feedback(question)];
    const sources = evidenceIds(texts.join(" ")).flatMap((id): QuestionSource[] => {
      const text = evidence.get(id);
      if (text === undefined) return [];
      const other = readOtherSource(text);
      if (!other) return [{ quotation: text, name: nameEvidence(id) }];
      const { quotation, name, address } = other;
      return [{ quotation, name, ...(address === "" ? {} : { address }) }];
    });
    return { number: index + 1, question, plain: toPlain(question), sources };
  });
}

/** The article of a deck as one line, plain text: "Ud Din et al. 2026. Title. https://doi.org/…". */
export function citeArticle({ front: { article } }: Deck): string {
  if (!article) return "";
  const { authors = [], year, title, journal, doi } = article;
  const [first = ""] = authors;
  const who = authors.length > 1 ? `${first} et al.` : first;
  return [
    [who, year].filter((part) => part !== undefined && part !== "").join(" "),
    title,
    journal,
    doi === undefined ? undefined : doiUrl(doi),
  ]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => (/[.?!]$|^https:/u.test(String(part)) ? part : `${part}.`))
    .join(" ");
}
