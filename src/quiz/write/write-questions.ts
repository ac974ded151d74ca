import type { Article } from "../../article/index.ts";
import { hashText, seededRandom, shuffle } from "../../kernel/index.ts";
import type { Reading } from "../../reading/index.ts";
import { checkQuestion, checkQuiz } from "../check/index.ts";
import type { Question } from "../question.ts";
import { selectDrafts } from "../select/select-drafts.ts";
import type { Draft } from "./draft.ts";
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

/** Each place in turn, so that over a quiz the key stands everywhere equally often. */
function finishAll(drafts: readonly Draft[], seed: number): WrittenQuestion[] {
  const random = seededRandom(seed);
  let places: number[] = [];
  return drafts.map((draft, index) => {
    const { answer } = draft;
    const isFree = answer.kind === "single" && answer.keyAt === undefined;
    if (isFree && places.length === 0) places = shuffle([0, 1, 2, 3], random);
    const place = isFree ? (places.pop() ?? 0) : 0;
    const { sentence, fact, way } = draft;
    return { question: finishDraft(draft, `q${index + 1}`, place), sentence, fact, way };
  });
}

/**
 * A question like the given one, or a harder one, that none of `shown` asks; `undefined` where the
 * abstract has no other.
 */
export function writeAnother(
  article: Article,
  reading: Reading,
  shown: readonly WrittenQuestion[],
  like: WrittenQuestion,
  wish: "alike" | "harder" = "alike",
): WrittenQuestion | undefined {
  const level = like.question.difficulty ?? 0;
  const free = writeDrafts(article, reading, shown.length).filter(
    (draft) =>
      shown.every(({ fact, question }) => fact !== draft.fact && question.stem !== draft.stem) &&
      (wish === "alike" || draft.difficulty > level),
  );
  // The same way of asking first; for a harder one, the least harder.
  const ranked = [...free].sort((a, b) =>
    wish === "harder"
      ? a.difficulty - b.difficulty
      : Number(b.way === like.way) - Number(a.way === like.way) ||
        Math.abs(a.difficulty - level) - Math.abs(b.difficulty - level),
  );
  const draft = ranked.find((each) => checkQuestion(finishDraft(each, "q", 0)).length === 0);
  if (!draft) return undefined;
  const place = hashText(draft.stem) % 4;
  const { sentence, fact, way } = draft;
  return { question: finishDraft(draft, `q${shown.length + 1}`, place), sentence, fact, way };
}
