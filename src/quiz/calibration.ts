/** A level of confidence, as the person is asked for it, and the chance of being right it states. */
export interface ConfidenceLevel {
  readonly label: string;
  readonly probability: number;
}

/**
 * How sure a person may say they are. An answer keeps the index. Each level names its chance: only
 * who was told that "sure" means 95% can be found too sure. None is 100%: nobody is.
 */
export const CONFIDENCE_LEVELS: readonly ConfidenceLevel[] = [
  { label: "Guessing", probability: 0.25 },
  { label: "Unsure", probability: 0.5 },
  { label: "Fairly sure", probability: 0.75 },
  { label: "Sure", probability: 0.95 },
];

/** Fewer answers than this say nothing about how well a person knows what they know. */
export const FEWEST_CALIBRATED = 5;

/** An answer with the confidence that it was given with; `grade` 0 to 1. */
export interface RatedAnswer {
  readonly confidence: number;
  readonly grade: number;
}

export interface LevelAccuracy extends ConfidenceLevel {
  readonly answers: number;
  /** The share of them that was wholly right; NaN without answers. */
  readonly accuracy: number;
}

export interface Calibration {
  readonly answers: number;
  /** Mean squared distance of stated chance and outcome: 0 is perfect, always saying 50% is 0.25. */
  readonly brier: number;
  /** Mean stated chance of being right. */
  readonly stated: number;
  /** The share that was wholly right. */
  readonly accuracy: number;
  /** One for each level, least sure first. */
  readonly levels: readonly LevelAccuracy[];
}

/**
 * How well stated confidence fits what was right (Brier 1950); `undefined` with fewer than five
 * rated answers. An answer that is partly right counts as wrong: a chance is stated of an event.
 */
export function calibrate(answers: readonly RatedAnswer[]): Calibration | undefined {
  const rated = answers.flatMap(({ confidence, grade }) => {
    const level = CONFIDENCE_LEVELS[confidence];
    return level ? [{ level, outcome: grade === 1 ? 1 : 0 }] : [];
  });
  if (rated.length < FEWEST_CALIBRATED) return undefined;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    answers: rated.length,
    brier: mean(rated.map(({ level, outcome }) => (level.probability - outcome) ** 2)),
    stated: mean(rated.map(({ level }) => level.probability)),
    accuracy: mean(rated.map(({ outcome }) => outcome)),
    levels: CONFIDENCE_LEVELS.map((level) => {
      const outcomes = rated.flatMap((each) => (each.level === level ? [each.outcome] : []));
      return { ...level, answers: outcomes.length, accuracy: mean(outcomes) };
    }),
  };
}

/** A difference this small is none that a person could act on. */
const SMALL = 0.1;

/**
 * The verdict in words. What chance alone would often do (two standard errors of the share that was
 * right) is said with “perhaps”: “about as sure as right” beside 81% and 50% would be believed by nobody.
 */
export function describeCalibration({ answers, stated, accuracy }: Calibration): string {
  const excess = stated - accuracy;
  if (Math.abs(excess) <= SMALL) return "about as sure as right";
  const words = excess > 0 ? "more sure than right" : "more right than sure";
  const chance = 2 * Math.sqrt((stated * (1 - stated)) / answers);
  return Math.abs(excess) > chance ? words : `perhaps ${words}`;
}
