/** What each way of asking is worth: reading a result and weighing a claim before recalling a word. */
const WORTH: Readonly<Record<string, number>> = {
  link: 9,
  "causal-word": 9,
  direction: 9,
  comparison: 9,
  verdict: 8,
  both: 8,
  "which-of": 8,
  follow: 8,
  extent: 7,
  presence: 7,
  research: 6,
  hedge: 8,
  pair: 8,
  interval: 8,
  "p-value": 6,
  share: 8,
  cause: 8,
  statement: 8,
  difference: 8,
  number: 6,
  highest: 8,
  reading: 7,
  figures: 7,
  "group-figure": 7,
  bracket: 6,
  quoted: 6,
  gap: 7,
  outcome: 6,
  result: 4,
  range: 6,
  typed: 6,
  design: 6,
  population: 6,
  order: 4,
  evidence: 7,
  exposure: 5,
  member: 5,
  method: 5,
  role: 3,
  expansion: 1,
  // What a sentence is worth: beside what it says, not in its place.
  safeguard: 6,
  weakness: 6,
  points: 7,
  statistic: 4,
  "best-design": 5,
  "bringing-about": 6,
  "bearing-out": 7,
  "claim-kind": 5,
};

/** Of a way without a figure. */
const USUAL_WORTH = 5;

/** How many of a way a quiz may hold; ways without a figure may fill it. */
const MOST: Readonly<Record<string, number>> = {
  // A third of a full quiz.
  verdict: 4,
  both: 2,
  "which-of": 2,
  follow: 2,
  extent: 1,
  presence: 2,
  research: 1,
  gap: 1,
  outcome: 2,
  design: 1,
  order: 1,
  "p-value": 1,
  population: 1,
  expansion: 1,
  difference: 2,
  hedge: 2,
  pair: 3,
  interval: 2,
  evidence: 1,
  role: 2,
  number: 5,
  figures: 3,
  quoted: 2,
  result: 3,
  typed: 2,
  reading: 2,
  method: 2,
  safeguard: 1,
  weakness: 1,
  points: 1,
  statistic: 1,
  "best-design": 1,
  "bringing-about": 1,
  "bearing-out": 1,
  "claim-kind": 1,
};

/** Ways that ask where a sentence belongs and not what it says: more of them only where a quiz is short. */
const FILLERS: ReadonlySet<string> = new Set(["role"]);
/** Below, a quiz takes what it gets. */
const SHORT = 5;

export function worthOfWay(way: string): number {
  return WORTH[way] ?? USUAL_WORTH;
}

/** How many of a way a quiz may hold; more of what fills, where it is short. */
export function mostOfWay(way: string, isShort: boolean): number {
  return isShort && FILLERS.has(way) ? SHORT : (MOST[way] ?? Number.POSITIVE_INFINITY);
}

export function isShort(questions: number): boolean {
  return questions < SHORT;
}
