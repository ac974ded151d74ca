import type { Sentence } from "../../reading/index.ts";
import type { Material } from "./hole.ts";

/**
 * For the notes of a trial's result that gives two risks: what a number needed to treat would be
 * reckoned from, and what comes of it. It is never on the slide: the article does not say it, and
 * whether both risks are of one outcome over one time is for the presenter to see.
 */
export function askForNnt(
  { start, end, text }: Sentence,
  { reading: { glance, quantities } }: Pick<Material, "reading">,
): string {
  if (glance.type !== "trial") return "";
  const shares = quantities.filter(
    (each) => each.kind === "percentage" && each.start >= start && each.end <= end,
  );
  const [first, second] = shares;
  const isPair =
    shares.length === 2 && shares.every(({ comparator }) => comparator === "=") && first && second;
  const hasArms = ARMS.test(text);
  if (!isPair || !hasArms || first.value === second.value) return "";
  const difference = Math.abs(first.value - second.value);
  const needed = Math.ceil(round(100 / difference));
  const risks = `${print(first.value)}% and ${print(second.value)}%`;
  return `Two risks: ${risks}. If both are of the same outcome over the same time, they differ by ${print(difference)} percentage points, and 100 / ${print(difference)} = ${print(100 / difference)}, so that one in ${needed} is helped or harmed (number needed to treat or to harm). This is computed from the two, not stated by the authors.`;
}

/** Two shares may also be of one arm: of men and of women, before and after. */
const ARMS =
  /\b(?:groups?|arms?|versus|vs|placebo|controls?|compared with|than|standard care|usual care)\b/iu;

/** Two decimals at most: the inputs have no more. */
const round = (value: number): number => Number(value.toFixed(2));
const print = (value: number): string => String(round(value));
