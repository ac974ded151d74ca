import { printQuantity, type Quantity, type Sentence } from "../../reading/index.ts";
import { countWords, maximumEntries, maximumWords } from "../slide-limits.ts";
import { labelNumber } from "./label-number.ts";
import { showRatio } from "./show-forest.ts";

/** Numbers that carry a slide: shares, effects and counts of something named. */
export function isTelling({ kind, of, text, value }: Quantity): boolean {
  if (!/\d/u.test(text)) return false;
  // "1 patient" is how one speaks, not a number to look at.
  if (kind === "count" && value === 1) return false;
  return (
    kind === "percentage" || kind === "effect" || (kind === "count" && of !== "" && !SITES.test(of))
  );
}

/** "41 centres in 9 countries": how widely a study was done is no finding. */
const SITES =
  /^(?:(?!(?:at|in|from|of|with|on)\s)\p{L}[\p{L}-]*\s){0,2}(?:centers?|centres?|sites?|hospitals?|clinics?|countries|institutions?|practices|departments|time ?points?|visits)\b/iu;

/** The lines of a picture, and the kind that draws them; no line where there is nothing to show. */
export interface ShownNumbers {
  readonly language: "number" | "forest";
  readonly lines: readonly string[];
}

/** "types 1 and 2 diabetes", "stage 3 disease": the number is a name. */
const NAMED =
  /\b(?:types?|stages?|grades?|phases?|class(?:es)?|groups?|arms?|days?|weeks?|months?|levels?|figures?|tables?)[ -](?:\d+(?: and |, | or | to |[–-]))?$/iu;

const isOfName = ({ start }: Quantity, text: string): boolean =>
  NAMED.test(text.slice(Math.max(0, start - 24), start));

/** Rows of a forest beside a headline and a line of text. */
const MOST_ROWS = 4;

/**
 * A picture of the numbers whose sentence says plainly what they are of: a forest where all are
 * ratios with their confidence intervals, else at most two big numbers.
 */
export function showNumbers(
  numbers: readonly Quantity[],
  sentence: Sentence,
  text: string,
  cite: (text: string) => string,
): ShownNumbers {
  const shown = numbers
    .flatMap((quantity) => {
      const label = labelNumber(quantity, sentence, text);
      // "2:1" would read as a number and its label.
      const isDrawn =
        label !== undefined && !quantity.text.includes(":") && !isOfName(quantity, text);
      return isDrawn ? [{ quantity, label }] : [];
    })
    // Two numbers of the same thing would need words to tell them apart.
    .filter(({ label }, i, all) => all.findIndex((each) => each.label === label) === i);
  const rows = shown.flatMap(({ quantity, label }) => showRatio(quantity, label, text, cite) ?? []);
  if (rows.length > 0 && rows.length === shown.length) {
    return { language: "forest", lines: rows.slice(0, MOST_ROWS) };
  }
  const lines = shown.map(({ quantity, label }) => `${printQuantity(quantity)}: ${cite(label)}`);
  return { language: "number", lines: lines.slice(0, 2) };
}

/** As many items, in order, as the slide has room for beside the figure. */
export function keepFitting(items: readonly string[], data: readonly string[]): string[] {
  let words = data.reduce((sum, line) => sum + countWords(line), 0);
  const room = maximumEntries("list") - data.length;
  return items.slice(0, room).filter((item) => {
    words += countWords(item);
    return words <= maximumWords("list");
  });
}
