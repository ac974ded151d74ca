import { printQuantity, type Quantity } from "../../reading/index.ts";
import { type Draft, type DraftOption, sentenceAt, type WritingContext } from "./draft.ts";
import { lowerStart } from "./word-case.ts";

/** What a figure says, and what it is taken for. Each text holds the number, as the abstract does. */
interface ReadFigure {
  /** "a sensitivity of 85%" */
  readonly named: string;
  readonly key: string;
  readonly wrong: readonly DraftOption[];
  readonly explanation: string;
}

const ACCURACY =
  /\b(sensitivity|specificity|positive predictive value|negative predictive value|PPV|NPV)\b/iu;

/**
 * "The abstract gives a sensitivity of 85%. What does that mean?": the figure to be read, among what
 * it is most often taken for. After Akobeng 2007 (Acta Paediatr 96:338) for tests, Altman and Bland
 * 1994 (BMJ 309:996; 2005, BMJ 331:903) for medians, quartiles and deviations.
 */
export function askReadings(context: WritingContext): Draft[] {
  const { article, reading } = context;
  const seen = new Set<number>();
  return reading.quantities.flatMap((quantity): Draft[] => {
    const sentence = sentenceAt(reading, quantity.start);
    const role = reading.sentences[sentence]?.role;
    if (role !== "results" && role !== "conclusions") return [];
    const found = READERS.map((reader) => reader(quantity, article.abstract));
    const kind = found.findIndex((each) => each !== undefined);
    const read = found[kind];
    // To ask for the same explanation twice would be to give it away.
    if (!read || seen.has(kind)) return [];
    seen.add(kind);
    return [
      {
        fact: `number ${quantity.start}`,
        way: "reading",
        sentence,
        stem: `The abstract gives ${read.named}. What does this figure say?`,
        answer: { kind: "single", key: read.key, distractors: read.wrong },
        explanation: read.explanation,
        bloom: "apply",
        difficulty: 3,
      },
    ];
  });
}

const READERS: readonly ((quantity: Quantity, abstract: string) => ReadFigure | undefined)[] = [
  readAccuracy,
  readRatio,
  readCorrelation,
  readQuartiles,
  readDeviation,
  readMedian,
];

function readAccuracy(quantity: Quantity): ReadFigure | undefined {
  const { of, kind, value, comparator } = quantity;
  if (kind !== "percentage" || value <= 50 || value >= 100 || comparator !== "=") return undefined;
  const name = ACCURACY.exec(of)?.[1]?.toLowerCase();
  if (name === undefined || /\band\b|,/u.test(of)) return undefined;
  const share = printQuantity(quantity);
  const readings: readonly { of: RegExp; text: string; feedback: string }[] = [
    {
      of: /^sensitivity/u,
      text: `${share} of those who have the condition test positive`,
      feedback: "That is the sensitivity.",
    },
    {
      of: /^specificity/u,
      text: `${share} of those who do not have the condition test negative`,
      feedback: "That is the specificity.",
    },
    {
      of: /^(?:positive|ppv)/u,
      text: `${share} of those who test positive have the condition`,
      feedback: "That is the positive predictive value.",
    },
    {
      of: /^(?:negative|npv)/u,
      text: `${share} of those who test negative do not have the condition`,
      feedback: "That is the negative predictive value.",
    },
  ];
  const key = readings.find((each) => each.of.test(name));
  if (!key) return undefined;
  const full =
    name === "ppv"
      ? "positive predictive value"
      : name === "npv"
        ? "negative predictive value"
        : name;
  return {
    named: `a ${full} of ${share}`,
    key: key.text,
    wrong: readings.filter((each) => each !== key),
    explanation:
      "Sensitivity and specificity start from who has the condition, the predictive values from what the test says.",
  };
}

const RATIOS: Readonly<Record<string, readonly [string, string]>> = {
  OR: ["an odds ratio", "odds were"],
  HR: ["a hazard ratio", "hazard was"],
  RR: ["a relative risk", "risk was"],
};

/** "OR 2.1": a multiple, and no share, no difference. */
function readRatio(quantity: Quantity): ReadFigure | undefined {
  const { statistic, value, text, interval, p } = quantity;
  const words = RATIOS[statistic ?? ""];
  const printed = /\d+[.·]\d+/u.exec(text)?.[0];
  if (!words || !printed || (value > 0.9 && value < 1.1) || value < 0.05 || value > 30)
    return undefined;
  // So near 1 it is as a rule the ratio for one unit of a measure, and compares no groups.
  // What may be no difference is read with its interval.
  if (interval && interval.low <= 1 && interval.high >= 1) return undefined;
  if (p && p.value > 0.05) return undefined;
  const [name, were] = words;
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
        text: `The ${were} ${printed} percentage points ${side} those before the study began`,
        feedback: "A ratio is a multiple, and compares groups, not times.",
      },
    ],
    explanation: `A ratio of 1 means no difference; ${printed} is ${side} it.`,
  };
}

/** "r = 0.62": neither a slope, nor a share of cases, nor a cause. */
function readCorrelation(quantity: Quantity, abstract: string): ReadFigure | undefined {
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

function readQuartiles(quantity: Quantity, abstract: string): ReadFigure | undefined {
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

function readDeviation(quantity: Quantity, abstract: string): ReadFigure | undefined {
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

function readMedian(quantity: Quantity, abstract: string): ReadFigure | undefined {
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
