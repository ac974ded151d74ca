import type { Quantity } from "../../reading/index.ts";
import type { FigureReading } from "./figure-reading.ts";

const RATIOS: Readonly<Record<string, readonly [string, string]>> = {
  OR: ["an odds ratio", "odds were"],
  HR: ["a hazard ratio", "hazard was"],
  RR: ["a relative risk", "risk was"],
};

/** "OR 2.1": a multiple, and no share, no difference. */
export function readRatio(quantity: Quantity, abstract: string): FigureReading | undefined {
  const { statistic, value, text, interval, p } = quantity;
  const words = RATIOS[statistic ?? ""];
  const printed = /\d+[.·]\d+/u.exec(text)?.[0];
  if (!words || !printed || (value > 0.9 && value < 1.1) || value < 0.05 || value > 30)
    return undefined;
  // So near 1 it is as a rule the ratio for one unit of a measure, and compares no groups.
  // What may be no difference is read with its interval.
  if (interval && interval.low <= 1 && interval.high >= 1) return undefined;
  if (p && p.value > 0.05) return undefined;
  // The bound of an interval, and a ratio that the study could have found, are no results.
  const before = abstract.slice(Math.max(0, quantity.start - 60), quantity.start);
  const after = abstract.slice(quantity.end, quantity.end + 3);
  if (/\b(?:detect|power|CI of)\b/u.test(before) || /^\s?[-–]\s?\d/u.test(after)) return undefined;
  const [name, were] = words;
  // The risk is one, the odds are many.
  const those = /was$/u.test(were) ? "that" : "those";
  const side = value > 1 ? "above" : "below";
  return {
    named: `${name} of ${printed}`,
    key: `The ${were} ${printed} times as high as in the comparison group`,
    wrong: [
      {
        text: `The ${were} ${printed} times as high as before the study began`,
        feedback: "The ratio compares groups, not times.",
      },
      {
        text: `The ${were} ${printed} percentage points ${side} the comparison group`,
        feedback: "That would be a difference of risks; a ratio is a multiple.",
      },
      {
        text: `The ${were} ${printed} percentage points ${side} ${those} before the study began`,
        feedback: "A ratio is a multiple, and compares groups, not times.",
      },
    ],
    explanation: `A ratio of 1 means no difference; ${printed} is ${side} it.`,
  };
}

/** "r = 0.62": neither a slope, nor a share of cases, nor a cause. */
export function readCorrelation(quantity: Quantity, abstract: string): FigureReading | undefined {
  const { statistic, value, text, p } = quantity;
  const size = Math.abs(value);
  if (statistic !== "r" || size < 0.25 || size >= 0.98) return undefined;
  if (p && !(p.value <= 0.05 && p.comparator !== ">")) return undefined;
  // Of squares, and of several, one cannot tell from the number alone.
  const before = abstract.slice(Math.max(0, quantity.start - 12), quantity.start);
  if (!/\br(?:s|\s?\(s\))?\s*(?:=|of|:)?\s*$/iu.test(before.replace(/[=]\s*$/u, "= ")))
    return undefined;
  const printed = /[-–−]?\d*[.·]\d+/u.exec(text)?.[0];
  if (printed === undefined) return undefined;
  const [moves, turned] =
    value > 0
      ? ["rise together", "move in opposite directions"]
      : ["move in opposite directions", "rise together"];
  return {
    named: `a correlation coefficient of ${printed}`,
    key: `With ${printed}, the measures as a rule ${moves}, with exceptions`,
    wrong: [
      {
        text: `With ${printed}, the measures as a rule ${turned}, with exceptions`,
        feedback: "The sign of the coefficient gives the direction.",
      },
      {
        text: `With ${printed}, the outcome changes by ${printed} units for each unit of the predictor`,
        feedback: "That would be a slope; a correlation coefficient has no unit.",
      },
      {
        text: `With ${printed}, the measures are shown to be cause and effect in that share of cases`,
        feedback: "A coefficient is no share of cases, and a correlation shows no cause.",
      },
    ],
    explanation:
      "The sign of a correlation coefficient gives the direction, its distance from 0 how closely the points keep to a line.",
  };
}
