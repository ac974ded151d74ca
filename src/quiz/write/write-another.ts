import type { Article } from "../../article/index.ts";
import { hashText, seededRandom } from "../../kernel/index.ts";
import type { Reading } from "../../reading/index.ts";
import { checkQuestion, checkQuiz } from "../check/index.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import type { Question } from "../question.ts";
import { placeKeys } from "../select/place-keys.ts";
import { type OtherWish, rankOthers } from "../select/rank-others.ts";
import { writeDrafts } from "./write-drafts.ts";
import { type WrittenQuestion, writtenOf } from "./write-questions.ts";

export interface AnotherWish {
  readonly wish?: OtherWish;
  /** Stems of questions that stood in its place before, and shall not come again. */
  readonly seen?: ReadonlySet<string>;
  /** Whether a question can be shown where it is to stand. */
  readonly fits?: (question: Question) => boolean;
}

/**
 * A question in place of one that is shown, under its id: like it, or harder, and asking nothing
 * that the others ask or give away. `undefined` where the abstract has no other, and for an id that
 * is not shown. Questions that were edited, or written by hand, are known by their words alone.
 */
export function writeAnother(
  article: Article,
  reading: Reading,
  shown: readonly Question[],
  id: string,
  { wish = "alike", seen = new Set(), fits = () => true }: AnotherWish = {},
): WrittenQuestion | undefined {
  const like = shown.find((question) => question.id === id);
  if (!like) return undefined;
  const drafts = writeDrafts(article, reading).map((draft) => ({
    ...draft,
    printed: escapeMarkdown(draft.stem),
  }));
  const stems = new Set(shown.map(({ stem }) => stem));
  const known = drafts.find(({ printed }) => printed === like.stem);
  const asked = drafts.filter(({ printed }) => printed !== like.stem && stems.has(printed));
  const free = drafts.filter(({ printed }) => !stems.has(printed) && !seen.has(printed));
  const others = shown.filter((question) => question !== like);
  const flaws = checkTogether(others);
  const model = { way: "", ...known, difficulty: like.difficulty ?? 0 };
  for (const draft of rankOthers(free, asked, model, wish)) {
    const [place = 0] = placeKeys([draft], seededRandom(hashText(draft.stem)));
    const written = writtenOf(draft, id, place);
    const { question } = written;
    const isSound = checkQuestion(question).length === 0 && fits(question);
    if (isSound && checkTogether([...others, question]) === flaws) return written;
  }
  return undefined;
}

/** How many flaws questions have, and have together; where keys stand is not for one question to mend. */
function checkTogether(questions: readonly Question[]): number {
  return checkQuiz(questions).filter(({ flaw }) => flaw !== "position-bias").length;
}
