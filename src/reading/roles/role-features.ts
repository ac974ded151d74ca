import { foldWords, shapeOf } from "./fold-words.ts";
import { type Cues, isLaboratory, readCues } from "./read-cues.ts";

/** What the role model sees of one sentence: hashes of `featureBits` bits, each at most once. */
export interface SentenceFeatures {
  readonly words: readonly number[];
  readonly place: readonly number[];
}

/** Wide enough that few of the model's features share a hash, and that hashes stay cheap to ship. */
export const featureBits = 22;

/**
 * The features of each sentence of an abstract: runs of one to three words; runs of one to four
 * with content words folded to their endings; and where the sentence stands, by count and by what
 * its neighbours say. Of the runs only those that `isKnown` lets pass: most are in no model. Linear
 * in the text.
 */
export function featuresOf(
  sentences: readonly string[],
  isKnown: (feature: number) => boolean = () => true,
): SentenceFeatures[] {
  const folded = sentences.map(foldWords);
  const cues = folded.map(readCues);
  const laboratory = isLaboratory(folded);
  const past: Past = { aimed: false, counted: false, shown: false, closed: false };
  const lastClosing = cues.findLastIndex(({ closes }) => closes);
  return folded.map((words, i) => {
    const runs = new Set<number>();
    const shapes = words.map(shapeOf);
    addRuns(words, words, 3, isKnown, runs);
    addRuns(shapes, words, 4, isKnown, runs);
    const place = listPlace(i, words, cues, past, lastClosing > i, laboratory).map(
      (name) => hash(name, 0x50) >>> (32 - featureBits),
    );
    note(past, cues[i] as Cues);
    return { words: [...runs], place };
  });
}

/** Adds each run of up to `longest` words; `printed` are the words before they were folded. */
function addRuns(
  words: readonly string[],
  printed: readonly string[],
  longest: number,
  isKnown: (feature: number) => boolean,
  runs: Set<number>,
): void {
  const hashes = words.map((word) => hash(word, 0x811c9dc5));
  for (let i = 0; i < words.length; i++) {
    let run = longest;
    // A run of function words is the same folded as printed: once is enough.
    let differs = words === printed;
    for (let n = 0; n < longest && i + n < words.length; n++) {
      run = Math.imul(run ^ (hashes[i + n] as number), 0x9e3779b1);
      run ^= run >>> 15;
      differs ||= n > 2 || words[i + n] !== printed[i + n];
      const feature = run >>> (32 - featureBits);
      if (differs && isKnown(feature)) runs.add(feature);
    }
  }
}

/** FNV-1a from `seed`. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 13;
  return Math.imul(value, 0x5bd1e995) >>> 0;
}

/** What earlier sentences have said. */
interface Past {
  aimed: boolean;
  counted: boolean;
  shown: boolean;
  closed: boolean;
}

function note(past: Past, { aims, numbers, shows, closes }: Cues): void {
  past.aimed ||= aims;
  past.counted ||= numbers > 1;
  past.shown ||= shows;
  past.closed ||= closes && !shows;
}

function listPlace(
  i: number,
  words: readonly string[],
  cues: readonly Cues[],
  { aimed, counted, shown, closed }: Readonly<Past>,
  closesLater: boolean,
  laboratory: boolean,
): string[] {
  const { aims, own, shows, infers, closes, tense, numbers } = cues[i] as Cues;
  const count = cues.length;
  const tenth = Math.min(9, Math.floor((10 * i) / count));
  const left = Math.min(count - 1 - i, 3);
  const some = Math.min(numbers, 2);
  const length = Math.min(8, Math.floor((words.length - 2) / 6));
  const places = [
    "any",
    `tenth ${tenth}`,
    `first ${Math.min(i, 8)}`,
    `last ${Math.min(count - 1 - i, 6)}`,
    `tenth ${tenth} of ${Math.min(3, Math.floor(count / 5))}`,
    `length ${length}`,
    `numbers ${Math.min(numbers, 8)}`,
    `tenth ${tenth} numbers ${Math.min(numbers, 3)}`,
    `tenth ${tenth} ${aims} ${own} ${infers}`,
    `before ${sketch(cues[i - 1])}`,
    `after ${sketch(cues[i + 1])}`,
    `past ${aimed} ${counted}`,
    `past ${aimed} ${counted} ${tenth >> 1}`,
    `shown ${shown} ${shows} closed ${closed} ${closes} ${closesLater}`,
    `shown ${shown} ${shows} closed ${closed} ${closes} left ${left}`,
    `shown ${shown} closed ${closed} ${closes} tense ${tense}`,
    `tense ${tense} left ${left}`,
    `tense ${tense} closes ${closes} ${closesLater} left ${left}`,
    `tense ${tense} numbers ${some} ${own}`,
  ];
  if (!laboratory) return places;
  return [
    ...places,
    `lab tenth ${tenth}`,
    `lab left ${left}`,
    `lab ${shows} ${closes} left ${left}`,
    `lab ${shows} ${closes} shown ${shown} closed ${closed}`,
    `lab tense ${tense} shown ${shown}`,
    `lab opens ${words[1]}`,
    `lab to ${words[1] === "to"} ${own} shown ${shown}`,
    `lab numbers ${some} tense ${tense}`,
  ];
}

/** A neighbour in brief; undefined outside the abstract. */
function sketch(cues: Cues | undefined): string {
  if (cues === undefined) return "none";
  return `${cues.aims} ${cues.own} ${Math.min(cues.numbers, 2)} ${cues.infers}`;
}
