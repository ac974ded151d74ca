import type { Word } from "./split-words.ts";

/** Word and opposite, as they are used of findings. */
const PAIRS = (
  "increase:decrease increases:decreases increased:decreased raise:lower raises:lowers raised:lowered raised:reduced " +
  "increases:reduces increased:reduced increase:reduce higher:lower high:low longer:shorter more:less more:fewer " +
  "upregulates:downregulates upregulated:downregulated activates:inhibits activated:inhibited activate:inhibit " +
  "promotes:prevents promotes:inhibits promoted:inhibited improves:worsens improved:worsened prolongs:shortens " +
  "prolonged:shortened present:absent gain:loss positive:negative greater:smaller faster:slower earlier:later " +
  "stimulates:suppresses stimulated:suppressed enhances:impairs enhanced:impaired before:after presence:absence with:without"
)
  .split(" ")
  .map((pair) => pair.split(":"));
const OPPOSITES = new Set(PAIRS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
const DENIAL = /^(?:not|no|never|do|does|did|cannot|can)$/u;

/**
 * Whether one text is the other with a word turned round or denied; linear.
 *
 *     It increases PD-L1        They responded to interferon
 *     It decreases PD-L1        They did not respond to interferon
 */
export function areOpposite(a: readonly Word[], b: readonly Word[]): boolean {
  const [left, right] = [a, b].map((words) => words.map(({ lower }) => lower)) as [
    string[],
    string[],
  ];
  // A bare "Increased" beside "Decreased" is a direction among directions.
  if (left.length < 2 || right.length < 2) return false;
  if (left.length === right.length) {
    const differing = left.flatMap((word, i) => (word === right[i] ? [] : [`${word} ${right[i]}`]));
    return differing.length === 1 && OPPOSITES.has(differing[0] ?? "");
  }
  const [denied, plain] = left.length > right.length ? [left, right] : [right, left];
  if (!denied.some((word) => /^(?:not|no|never|cannot)$/u.test(word))) return false;
  if (plain.some((word) => /^(?:not|no|never|cannot)$/u.test(word))) return false;
  const kept = denied.filter((word) => !DENIAL.test(word));
  const bare = plain.filter((word) => !DENIAL.test(word));
  if (kept.length !== bare.length) return false;
  // "respond" beside "responded", "lose" beside "lost": the denial takes the ending of one verb.
  const differing = kept.flatMap((word, i) =>
    word === bare[i] ? [] : [[word, bare[i] ?? ""] as const],
  );
  return differing.length <= 1 && differing.every(([x, y]) => x.slice(0, 2) === y.slice(0, 2));
}
