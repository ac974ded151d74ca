import { type Estimate, formatEstimate, readEstimate } from "./read-estimate.ts";
import { splitMarks } from "./split-marks.ts";

/** `Overall survival: HR 0.73 (95% CI 0.60 to 0.89) [^5]`. */
export interface EstimateLine {
  readonly type: "row";
  readonly label: string;
  readonly estimate: Estimate;
  readonly evidence: string;
}

export function readEstimateLine(line: string): EstimateLine | undefined {
  const { rest, evidence } = splitMarks(line);
  const at = rest.lastIndexOf(": ");
  const label = rest.slice(0, Math.max(0, at)).trim();
  if (label === "" || label.startsWith("#")) return undefined;
  const estimate = readEstimate(rest.slice(at + 2).trim());
  return estimate && { type: "row", label, estimate, evidence };
}

export const formatEstimateLine = ({ label, estimate, evidence }: EstimateLine): string =>
  [`${label}: ${formatEstimate(estimate)}`, evidence].filter((part) => part !== "").join(" ");

/** The line as a sentence would have it, for `check`. */
export const claimOfLine = ({ label, estimate, evidence }: EstimateLine): string =>
  `${label}: ${formatEstimate(estimate)} ${evidence}`.trim();

/** What the intervals are, if all that are named are named alike. */
export function nameOfIntervals(lines: readonly EstimateLine[]): string {
  const names = new Set(
    lines.map(({ estimate }) => estimate.interval?.name ?? "").filter((name) => name !== ""),
  );
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : "";
}
