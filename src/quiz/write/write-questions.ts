import type { Article } from "../../article/index.ts";
import { hashText, seededRandom } from "../../kernel/index.ts";
import type { Reading } from "../../reading/index.ts";
import { checkQuestion, checkQuiz } from "../check/index.ts";
import type { Question } from "../question.ts";
import { placeKeys } from "../select/place-keys.ts";
import { selectDrafts } from "../select/select-drafts.ts";
import type { BodyNote, Draft } from "./draft.ts";
import { finishDraft } from "./finish-draft.ts";
import { writeDrafts } from "./write-drafts.ts";

export { evidenceIdOf } from "./finish-draft.ts";

/** A question, and the index of the sentence of the abstract that answers it. */
export interface WrittenQuestion {
  readonly question: Question;
  readonly sentence: number;
  /** What is asked about; questions of one fact are one question in other words. */
  readonly fact: string;
  /** How it is asked: "direction", "number", "role". */
  readonly way: string;
  /** Asks what the sentence that its stem quotes is worth, and not what it says. */
  readonly appraises?: true;
  /** Where it is on the body: the sentences that answer it; `sentence` is then none of the abstract. */
  readonly notes?: readonly BodyNote[];
}

/** How many questions, and which quiz of the many there are. */
export interface QuizWish {
  /** At most so many; 12 is as much as a room bears. */
  readonly count?: number;
  readonly seed?: number;
}

/**
 * Questions on the abstract, in the order of its sentences; each with its key word for word in the
 * sentence that its explanation cites. The same article and seed give the same questions. Few, or
 * none, where there is little to ask about.
 */
export function writeQuestions(
  article: Article,
  reading: Reading,
  { count = 12, seed = 0 }: QuizWish = {},
): WrittenQuestion[] {
  const left = new Set(writeDrafts(article, reading, seed));
  const sound = new Map<Draft, boolean>();
  const isSound = (draft: Draft) => {
    const known = sound.get(draft) ?? checkQuestion(finishDraft(draft, "q", 0)).length === 0;
    sound.set(draft, known);
    return known;
  };
  for (let tries = 0; ; tries++) {
    const drafts = selectDrafts([...left], count, reading, isSound);
    drafts.sort((a, b) => a.sentence - b.sentence);
    const written = finishAll(drafts, hashText(article.abstract) + seed);
    const flawed = new Set(
      checkQuiz(written.map(({ question }) => question))
        .filter(({ flaw }) => flaw !== "position-bias")
        .map(({ question }) => question),
    );
    if (flawed.size === 0) return written;
    // What two questions do to each other is seen only in the quiz; others take their place.
    if (tries === MOST_TRIES) return written.filter((_, index) => !flawed.has(index));
    for (const index of flawed) left.delete(drafts[index] as Draft);
  }
}

/** More would not find many more, and the person waits. */
const MOST_TRIES = 3;

/** Each key in its place, so that over a quiz keys stand everywhere equally often. */
function finishAll(drafts: readonly Draft[], seed: number): WrittenQuestion[] {
  const places = placeKeys(drafts, seededRandom(seed));
  return drafts.map((draft, index) => writtenOf(draft, `q${index + 1}`, places[index] ?? 0));
}

/** The draft with its key in a place, and what was asked. */
export function writtenOf(draft: Draft, id: string, place: number): WrittenQuestion {
  const { sentence, fact, way, appraises, notes } = draft;
  const question = finishDraft(draft, id, place);
  return {
    question,
    sentence,
    fact,
    way,
    ...(appraises && { appraises }),
    ...(notes && { notes }),
  };
}
