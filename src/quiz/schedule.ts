import {
  type Card,
  createEmptyCard,
  fsrs,
  type Grade,
  Rating as Grades,
  generatorParameters,
  type State,
} from "ts-fsrs";

/** How well an answer was known, as FSRS counts it. */
export type Recall = "again" | "hard" | "good" | "easy";

/**
 * - `new`: never answered; `learning`: answered, to come again within the hour
 * - `review`: known for days; `relearning`: forgotten since
 */
export type Stage = "new" | "learning" | "review" | "relearning";

/** What is known of a person's memory of one question. Times are milliseconds since 1970. */
export interface Memory {
  readonly due: number;
  readonly stage: Stage;
  /** Days until the chance of recall falls to 90%; 0 before the first answer. */
  readonly stability: number;
  /** 1 easy to 10 hard for this person; 0 before the first answer. */
  readonly difficulty: number;
  /** Which of the short steps within a learning session comes next, from 0. */
  readonly step: number;
  /** Days between the last answer and `due`. */
  readonly interval: number;
  readonly answers: number;
  /** How often it was forgotten after it was known. */
  readonly lapses: number;
  readonly answeredAt?: number;
}

/** One answer as the schedule took it: enough to take it back. */
export interface Review {
  readonly at: number;
  readonly recall: Recall;
  readonly before: Memory;
}

/** The chance of recall that intervals aim at; FSRS's default. */
export const retentionTarget = 0.9;

const STAGES: readonly Stage[] = ["new", "learning", "review", "relearning"];
const GRADES: Readonly<Record<Recall, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};

/** A question that has never been answered; it is due at once. */
export function newMemory(now: number): Memory {
  return readCard(createEmptyCard(new Date(now)));
}

/**
 * The memory after an answer, by FSRS-6 with its default parameters (Ye et al., open-spaced-repetition).
 * Nothing is left to chance: the same answers give the same days.
 *
 * @param retention the chance of recall to aim at, above 0 and below 1
 * @throws {RangeError} when `retention` is not such a number.
 */
export function reviewMemory(
  before: Memory,
  recall: Recall,
  at: number,
  retention: number = retentionTarget,
): { readonly memory: Memory; readonly review: Review } {
  const { card } = schedulerFor(retention).next(writeCard(before), new Date(at), GRADES[recall]);
  return { memory: readCard(card), review: { at, recall, before } };
}

/** As it was before the answer. */
export function undoReview({ before }: Review): Memory {
  return before;
}

/** The chance, 0 to 1, that it is remembered now; 0 before the first answer. */
export function chanceOfRecall(memory: Memory, now: number): number {
  if (memory.stage === "new") return 0;
  return schedulerFor(retentionTarget).get_retrievability(writeCard(memory), new Date(now), false);
}

/** The ids of what is due, the least likely to be remembered first, new ones last. */
export function listDue(memories: ReadonlyMap<string, Memory>, now: number): string[] {
  return [...memories]
    .filter(([, { due }]) => due <= now)
    .map(([id, memory]) => ({
      id,
      isNew: memory.stage === "new",
      chance: chanceOfRecall(memory, now),
      due: memory.due,
    }))
    .sort((a, b) => Number(a.isNew) - Number(b.isNew) || a.chance - b.chance || a.due - b.due)
    .map(({ id }) => id);
}

/** What a score of 0 to 1 says of recall: half of a question known is hard, less is forgotten. */
export function recallOf(score: number): Recall {
  if (score >= 1) return "good";
  return score >= 0.5 ? "hard" : "again";
}

function schedulerFor(retention: number) {
  if (!(retention > 0 && retention < 1)) {
    throw new RangeError(`retention is ${retention}; give a chance above 0 and below 1`);
  }
  return fsrs(generatorParameters({ request_retention: retention, enable_fuzz: false }));
}

function readCard(card: Card): Memory {
  return {
    due: card.due.getTime(),
    stage: STAGES[card.state] ?? "new",
    stability: card.stability,
    difficulty: card.difficulty,
    step: card.learning_steps,
    interval: card.scheduled_days,
    answers: card.reps,
    lapses: card.lapses,
    ...(card.last_review ? { answeredAt: card.last_review.getTime() } : {}),
  };
}

function writeCard(memory: Memory): Card {
  return {
    due: new Date(memory.due),
    state: STAGES.indexOf(memory.stage) as State,
    stability: memory.stability,
    difficulty: memory.difficulty,
    learning_steps: memory.step,
    scheduled_days: memory.interval,
    // Worked out from `last_review`; the field is on its way out.
    elapsed_days: 0,
    reps: memory.answers,
    lapses: memory.lapses,
    ...(memory.answeredAt === undefined ? {} : { last_review: new Date(memory.answeredAt) }),
  };
}
