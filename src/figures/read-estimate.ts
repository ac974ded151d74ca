/** A number as printed, with the interval round it. */
export interface Estimate {
  /** What stands before the number: "HR", "median", ">". */
  readonly measure: string;
  /** As printed: "0·73". */
  readonly printed: string;
  readonly value: number;
  /** As printed after the number, with the space before it: "%", " months". */
  readonly unit: string;
  readonly interval?: EstimateInterval;
}

export interface EstimateInterval {
  /** As printed: "0.60 to 0.89". */
  readonly printed: string;
  readonly low: number;
  readonly high: number;
  /** What it is, where that is said: "95% CI", "IQR". */
  readonly name: string;
  /** As printed before it: "95% CI, ". */
  readonly lead: string;
  /** What stands behind it in the brackets: "; P = 0.002". */
  readonly rest: string;
  readonly brackets: "()" | "[]";
}

/** "1,201", "0.73", "0·73", "0,73", "12"; with its sign. */
const NUMBER =
  "[+−–-]?(?:[1-9]\\d{0,2}(?:,\\d{3})+(?:[.·]\\d+)?|\\d+[.·]\\d+|\\d+,\\d+|\\d+|[.·]\\d+)";
const ESTIMATE = new RegExp(`^([^\\d()[\\]]{0,40}?)(${NUMBER})([^()[\\]\\d]{0,24})$`, "u");
const INTERVAL = new RegExp(
  `^((?:\\d{2}(?:\\.\\d)?\\s?%\\s?)?(?:CI|CrI|confidence interval|credible interval|IQR|range|interquartile range|SD|SE)?[,:]?\\s?)(${NUMBER})(\\s?%?)(\\s?(?:to|through|and|[–—,;-])\\s?)(${NUMBER})(.*)$`,
  "iu",
);

/**
 * Reads an estimate with its interval, `undefined` where the text is no such thing.
 *
 *     HR 0.73 (95% CI 0.60 to 0.89)    45% (39–51)    −4.2 mmHg [−6.1, −2.3]
 */
export function readEstimate(text: string): Estimate | undefined {
  if (text.length > 200) return undefined;
  const open = text.search(/[([]/u);
  const [, measure = "", printed = "", unit = ""] =
    ESTIMATE.exec((open < 0 ? text : text.slice(0, open)).trim()) ?? [];
  if (printed === "") return undefined;
  const estimate = { measure: measure.trim(), printed, value: toNumber(printed), unit };
  if (open < 0) return estimate;
  const close = text.charAt(open) === "(" ? ")" : "]";
  if (!text.endsWith(close)) return undefined;
  const inside = text.slice(open + 1, -1).trim();
  const [, lead = "", low = "", percent = "", link = "", high = "", rest = ""] =
    INTERVAL.exec(inside) ?? [];
  if (low === "") return undefined;
  const unitOfHigh = /^\s?%/u.exec(rest)?.[0] ?? "";
  const bounds = [toNumber(low), toNumber(high)];
  return {
    ...estimate,
    interval: {
      printed: `${low}${percent}${link}${high}${unitOfHigh}`,
      low: Math.min(...bounds),
      high: Math.max(...bounds),
      lead,
      name: lead.replace(/[,:\s]+$/u, ""),
      rest: rest.slice(unitOfHigh.length),
      brackets: close === ")" ? "()" : "[]",
    },
  };
}

/** The inverse of `readEstimate`. */
export function formatEstimate({ measure, printed, unit, interval }: Estimate): string {
  const number = `${measure === "" ? "" : `${measure} `}${printed}${unit}`.trim();
  if (!interval) return number;
  const { brackets, lead, printed: range, rest } = interval;
  return `${number} ${brackets.charAt(0)}${lead}${range}${rest}${brackets.charAt(1)}`;
}

function toNumber(printed: string): number {
  const sign = /^[−–-]/u.test(printed) ? -1 : 1;
  const digits = printed.replace(/^[+−–-]/u, "").replace("·", ".");
  const isGrouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.|$)/u.test(digits);
  return sign * Number(isGrouped ? digits.replaceAll(",", "") : digits.replace(",", "."));
}
