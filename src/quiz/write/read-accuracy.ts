import { printQuantity, type Quantity } from "../../reading/index.ts";
import type { FigureReading } from "./figure-reading.ts";

const ACCURACY =
  /\b(sensitivity|specificity|positive predictive value|negative predictive value|PPV|NPV)\b/iu;

/** Sensitivity, specificity and the predictive values: of whom the share is. After Akobeng 2007, Acta Paediatr 96:338. */
export function readAccuracy(quantity: Quantity): FigureReading | undefined {
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
