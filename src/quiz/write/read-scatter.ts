import { printQuantity, type Quantity } from "../../reading/index.ts";
import type { FigureReading } from "./figure-reading.ts";
import { lowerStart } from "./word-case.ts";

/** Quartiles, after Altman and Bland 1994, BMJ 309:996. */
export function readQuartiles(quantity: Quantity, abstract: string): FigureReading | undefined {
  const { interval, of } = quantity;
  if (interval?.kind !== "IQR" || interval.low >= interval.high || !isNamed(of)) return undefined;
  const [low, high] = abstract.slice(interval.start, interval.end).match(/\d+(?:[.·]\d+)?/gu) ?? [];
  if (!low || !high) return undefined;
  return {
    named: `an interquartile range of ${low} to ${high} for ${bareOf(of, abstract)}`,
    key: `As many values lie between ${low} and ${high} as lie outside`,
    wrong: [
      {
        text: `Every single one of the values lies between ${low} and ${high}`,
        feedback: "That would be the full range.",
      },
      {
        text: `About 95% of the values lie between ${low} and ${high}`,
        feedback: "That would be a reference range; the quartiles enclose half.",
      },
      {
        text: `The true median lies with near certainty between ${low} and ${high}`,
        feedback: "That would be a confidence interval of the median.",
      },
    ],
    explanation:
      "A quarter of the values lies below the lower quartile, a quarter above the upper one.",
  };
}

/** Standard deviations, after Altman and Bland 2005, BMJ 331:903. */
export function readDeviation(quantity: Quantity, abstract: string): FigureReading | undefined {
  const { spread, of, value } = quantity;
  if (spread?.kind !== "SD" || spread.value <= 0 || spread.value > value / 2 || !isNamed(of))
    return undefined;
  const printed = /\d+(?:[.·]\d+)?/u.exec(abstract.slice(spread.start, spread.end))?.[0];
  const mean = /\d+(?:[.·]\d+)?/u.exec(quantity.text)?.[0];
  if (!printed || !mean) return undefined;
  return {
    named: `${/^[aeiou]/iu.test(bareOf(of, abstract)) ? "an" : "a"} ${bareOf(of, abstract)} of ${mean} with a standard deviation of ${printed}`,
    key: `Single values commonly lie as far as ${printed} from ${mean}, on either side`,
    wrong: [
      {
        text: `No single value lies farther than ${printed} from ${mean}, on either side`,
        feedback: "About a third of the values of a normal distribution lie farther off.",
      },
      {
        text: `The true mean is sure to lie within ${printed} of ${mean}, on either side`,
        feedback: "How well the mean is known is told by its standard error, which is smaller.",
      },
      {
        text: `Exactly half of the values lie within ${printed} of ${mean}, on either side`,
        feedback: "Half lie between the quartiles; within one deviation it is about two thirds.",
      },
    ],
    explanation: "The standard deviation describes how single values scatter around their mean.",
  };
}

export function readMedian(quantity: Quantity, abstract: string): FigureReading | undefined {
  const { statistic, of, comparator, kind } = quantity;
  if (statistic !== "median" || comparator !== "=" || kind === "percentage" || !isNamed(of))
    return undefined;
  if (kind !== "duration" && kind !== "measurement" && kind !== "age") return undefined;
  const printed = printQuantity(quantity);
  const what = bareOf(of, abstract).replace(/^median\s+/u, "");
  if (/\bmedian\b|\bsurvival\b/u.test(what)) return undefined;
  return {
    named: `a median ${what} of ${printed}`,
    key: `As many values lie below ${printed} as lie above it`,
    wrong: [
      {
        text: `The values add up to ${printed} times their number`,
        feedback: "That would be the mean, which a few extreme values can move.",
      },
      {
        text: `No value is met more often than ${printed}`,
        feedback: "That would be the mode.",
      },
      {
        text: `The smallest and the largest value lie equally far from ${printed}`,
        feedback: "That would be the middle of the range.",
      },
    ],
    explanation: "The median parts the ordered values in two halves, however far the extremes lie.",
  };
}

const HEAD =
  /\b(?:follow-up|age|time|duration|stay|length|loss|score|index|interval|delay|distance|dose|pressure|weight|BMI|volume|level|concentration|size|count|thickness|diameter|height|depth|rate|latency|period|cost|width|density|temperature|angle|ratio)$/iu;

function isNamed(of: string): boolean {
  const head =
    of.split(/\s(?:of|in|for|with|at|to|from|among|after|by|on|during|until)\s/u)[0] ?? "";
  return (
    HEAD.test(head) &&
    of.length >= 3 &&
    of.split(" ").length <= 8 &&
    !/\d|[,;:()]|\b(?:we|was|were|group)\b/u.test(of)
  );
}

function bareOf(of: string, abstract: string): string {
  return lowerStart(of, abstract).replace(/^(?:the|an?)\s+/u, "");
}
