import { parseForest } from "../../figures/index.ts";
import type { Quantity } from "../../reading/index.ts";

/** Ratios, whose line of no effect is at 1. */
const RATIOS: readonly (string | undefined)[] = ["HR", "OR", "RR", "IRR"];

/**
 * The line of a forest for a ratio that is printed with its confidence interval, both as the text
 * prints them; `undefined` where anything is missing, bounded or at odds with itself.
 *
 *     hazard ratio for death: 0.73 (95% CI 0.60–0.89) [^5]
 */
export function showRatio(
  { text: number, statistic, comparator, interval }: Quantity,
  label: string,
  text: string,
  cite: (text: string) => string,
): string | undefined {
  if (!RATIOS.includes(statistic) || comparator !== "=" || interval?.kind !== "CI")
    return undefined;
  const level = interval.level === undefined ? "" : `${interval.level}% `;
  const range = text.slice(interval.start, interval.end);
  const evidence = cite("").trim();
  const line = `${cite(label).replace(evidence, "").trim()}: ${number} (${level}CI ${range}) ${evidence}`;
  const { data, findings } = parseForest(line);
  const [row] = data;
  if (findings.length > 0 || row?.type !== "row") return undefined;
  const { value, interval: read } = row.estimate;
  const isSound = read !== undefined && read.low > 0 && read.low <= value && value <= read.high;
  return isSound ? line : undefined;
}
