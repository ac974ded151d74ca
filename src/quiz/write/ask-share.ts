import { hasFiniteVerb, printQuantity, type Quantity } from "../../reading/index.ts";
import {
  capitalise,
  type Draft,
  type DraftOption,
  pointsBack,
  sentenceAt,
  type WritingContext,
} from "./draft.ts";
import { lowerStart } from "./word-case.ts";

/**
 * "After the initial response, what share of the patients develop resistance?": the clause itself
 * with its number taken out, so that the denominator stays in the question.
 */
export function askShares({ article, reading, random }: WritingContext): Draft[] {
  const drafts: Draft[] = [];
  for (const quantity of reading.quantities) {
    if (quantity.kind !== "percentage" || quantity.value <= 0 || quantity.value >= 100) continue;
    const sentence = sentenceAt(reading, quantity.start);
    const within = reading.sentences[sentence];
    if (!within) continue;
    const asked = stemOf(
      article.abstract.slice(within.start, quantity.start),
      article.abstract.slice(quantity.end, within.end),
      article.abstract,
    );
    if (!asked) continue;
    const others = reading.quantities
      .filter((each) => each.kind === "percentage" && each.value !== quantity.value)
      .map((each) => each.value);
    const options =
      quantity.comparator === "=" || quantity.comparator === "~"
        ? exactOptions(quantity, others)
        : bandOptions(quantity);
    if (!options) continue;
    const ordered = random() < 0.5 ? options : [...options].reverse();
    const keyAt = ordered.findIndex((option) => option.feedback === "");
    drafts.push({
      fact: `share ${quantity.value} ${quantity.of}`,
      way: "share",
      sentence,
      stem: asked.stem,
      answer: {
        kind: "single",
        key: (ordered[keyAt] as DraftOption).text,
        distractors: ordered.filter((_, index) => index !== keyAt),
        keyAt,
      },
      explanation: asked.condition
        ? `The abstract says “${printQuantity(quantity)}”, and “${asked.condition}” says whom it counts.`
        : `The abstract says “${printQuantity(quantity)}” of ${quantity.of}.`,
      bloom: "understand",
      difficulty: 2,
    });
  }
  return drafts;
}

/** The clause around the number as a question; `undefined` where that would not be English. */
function stemOf(
  before: string,
  after: string,
  abstract: string,
): { stem: string; condition: string } | undefined {
  // The number must be the subject: "[after …,] | of the patients develop …".
  const whole = /^\s+of\s+((?:the\s+|all\s+)?[\p{L}][^,;:()]*?)[.,;:]/u.exec(`${after}.`)?.[1];
  if (whole === undefined || !/\s(?:\p{Ll}+)\s/u.test(whole)) return undefined;
  const opening =
    before.split(/[;:]|,?\s+(?:even though|although|whereas|while|and|but|that)\s+/u).at(-1) ?? "";
  const condition = opening.trim().replace(/,$/u, "");
  const isCondition = /^(?:after|among|in|during|within|at|of|with|following|before|by)\b/iu.test(
    condition,
  );
  // "By | 44.2% of residents", "during follow-up a further | 19%": no whole phrase stands before it.
  if (/^\S+$|\b(?:a|an|the|further|only|and|or|another|than)$|[()]/iu.test(condition))
    return undefined;
  if (!hasFiniteVerb(whole)) return undefined;
  if (condition !== "" && (!isCondition || condition.split(" ").length > 12)) return undefined;
  if (/\d|\b(?:while|whereas|compared|versus|vs)\b/u.test(whole)) return undefined;
  if (pointsBack(whole) || pointsBack(condition)) return undefined;
  const question = `what share of ${whole.trim()}?`;
  const stem =
    condition === ""
      ? `According to the abstract, ${question}`
      : `${capitalise(lowerStart(condition, abstract))}, ${question}`;
  return { stem, condition };
}

/** Bands that share out the whole range, so that the bound itself gives nothing away. */
function bandOptions({ comparator, value }: Quantity): DraftOption[] | undefined {
  if (!Number.isInteger(value) || value < 8 || value > 92) return undefined;
  const isLower = comparator === ">" || comparator === ">=";
  const range = isLower ? value : 100 - value;
  const cuts = [1, 2].map((third) => Math.round((range * third) / 3 / 5) * 5);
  const [first = 0, second = 0] = cuts;
  if (first === 0 || first >= second || second >= range) return undefined;
  const wrong = "The abstract bounds the share differently.";
  if (isLower) {
    return [
      { text: `Less than ${first}%`, feedback: wrong },
      { text: `${first}% to ${second}%`, feedback: wrong },
      { text: `${second}% to ${value}%`, feedback: "The abstract says more than that." },
      { text: `More than ${value}%`, feedback: "" },
    ];
  }
  return [
    { text: `Less than ${value}%`, feedback: "" },
    { text: `${value}% to ${value + first}%`, feedback: "The abstract says less than that." },
    { text: `${value + first}% to ${value + second}%`, feedback: wrong },
    { text: `More than ${value + second}%`, feedback: wrong },
  ];
}

/** The number among plausible slips: the remainder, other shares of the text, half and double. */
function exactOptions(
  { value, text }: Quantity,
  others: readonly number[],
): DraftOption[] | undefined {
  const decimals = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const write = (share: number) => `${share.toFixed(decimals)}%`;
  const slips: [number, string][] = [
    [100 - value, "That is the remainder: the share of all the others."],
    ...others.map((other): [number, string] => [
      other,
      "The abstract gives this share of something else.",
    ]),
    [value / 2, "That is half of what the abstract says."],
    [value * 2, "That is twice what the abstract says."],
    [value * 1.5, "That is half as much again as the abstract says."],
  ];
  const distractors: DraftOption[] = [];
  const taken = [value];
  for (const [share, feedback] of slips) {
    // Neighbours within a tenth would be a quarrel about rounding.
    const isApart = taken.every((each) => Math.abs(each - share) > Math.max(2, value / 10));
    if (share < 1 || share > 99 || !isApart || distractors.length === 3) continue;
    taken.push(share);
    distractors.push({ text: write(share), feedback });
  }
  if (distractors.length < 3) return undefined;
  return [...distractors, { text: write(value), feedback: "" }].sort(
    (a, b) => Number.parseFloat(a.text) - Number.parseFloat(b.text),
  );
}
