/** Words that every abstract holds: they tell no question from another. */
const COMMON = new Set(
  `study studies aim aims objective purpose determine evaluate assess examine compare investigate
  whether between among with from this that these were which their effect effects using used does
  have been after before during than present describe identify test analyze analyse analysis
  research current paper explore role impact relationship association results`.split(/\s+/u),
);

const AIM =
  /\b(?:aims?|objectives?|purpose|goal) of (?:this|the|our)\b|\bwe (?:aimed|sought|hypothesi[sz]ed)\b/u;

interface Told {
  readonly text: string;
  readonly role: string;
}

/** The sentences that state what a study asks. */
export function readAims<T extends Told>(sentences: readonly T[]): T[] {
  return sentences.filter(({ role, text }) => role === "objective" || AIM.test(text.slice(0, 400)));
}

/**
 * The stems of what a study is about: of the first two sentences that state its aim or, where none
 * is printed, of the first two of all.
 */
export function readTopic(sentences: readonly Told[]): ReadonlySet<string> {
  const aims = readAims(sentences);
  const taken = aims.length > 0 ? aims.slice(0, 2) : sentences.slice(0, 2);
  return new Set(taken.flatMap(({ text }) => stemsOf(text.slice(0, 2000).toLowerCase())));
}

/** Six letters are a stem good enough to match "predicts" with "prediction". */
export function stemsOf(lower: string): string[] {
  const words = lower.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  return words
    .filter((word) => word.length > 3 && !COMMON.has(word))
    .map((word) => word.slice(0, 6));
}
