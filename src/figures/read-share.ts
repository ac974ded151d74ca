/** A part of a whole, as it can be shown in dots. */
export interface Share {
  /** How many dots there are, and how many of them count. */
  readonly dots: number;
  readonly filled: number;
  /** Where the true share may lie: at the number, anywhere above it, anywhere below it. */
  readonly bound: "exact" | "at-least" | "at-most";
}

/** "60%", "6.4 %", "66·7%"; no change ("−12%") and no range ("3–12%"), which are no shares. */
const PERCENT = /(?<![\d.,·+−–-])(\d+(?:[.·]\d+|,\d{1,2})?)\s?%/u;
/** "10 of 19", "10/19". */
const COUNT = /(?<![\d.,·+−–/-])(\d{1,3})\s?(?:of|out of|in|\/)\s?(\d{1,3})(?![\d,.·/])/u;
const AT_LEAST =
  /(?:>|≥|>=|\b(?:more than|at least|over|above|exceed(?:s|ing)|greater than))\s*$/iu;
const AT_MOST =
  /(?:<|≤|<=|\b(?:less than|fewer than|at most|up to|under|below|no more than|almost|nearly))\s*$/iu;
const NO_MORE_THAN = /\bno(?:t)? (?:more|greater) than\s*$/iu;
const NO_LESS_THAN = /\bno(?:t)? (?:less|fewer) than\s*$/iu;

/** The share that a printed value is; `undefined` where it is none. "more than 60%", "2 of 4". */
export function readShare(value: string): Share | undefined {
  const count = COUNT.exec(value);
  const percent = PERCENT.exec(value);
  const match = count ?? percent;
  if (!match) return undefined;
  const before = value.slice(Math.max(0, match.index - 40), match.index);
  const bound = boundOf(before);
  if (count) {
    const [part, whole] = [Number(count[1]), Number(count[2])];
    if (part > whole || whole === 0) return undefined;
    if (whole <= 100) return { dots: whole, filled: part, bound };
    return { dots: 100, filled: Math.round((100 * part) / whole), bound };
  }
  const share = Number((percent?.[1] ?? "").replace(/[,·]/u, "."));
  return share <= 100 ? { dots: 100, filled: Math.round(share), bound } : undefined;
}

function boundOf(before: string): Share["bound"] {
  if (NO_MORE_THAN.test(before)) return "at-most";
  if (NO_LESS_THAN.test(before)) return "at-least";
  if (AT_LEAST.test(before)) return "at-least";
  return AT_MOST.test(before) ? "at-most" : "exact";
}
