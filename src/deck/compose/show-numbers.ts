import { printQuantity, type Quantity, type Sentence } from "../../reading/index.ts";
import { countWords, maximumEntries, maximumWords } from "../slide-limits.ts";
import { labelNumber } from "./label-number.ts";

/** Numbers that carry a slide: shares, effects and counts of something named. */
export function isTelling({ kind, of, text }: Quantity): boolean {
  if (!/\d/u.test(text)) return false;
  return kind === "percentage" || kind === "effect" || (kind === "count" && of !== "");
}

/** At most two lines of a number picture, of the numbers whose sentence says plainly what they are of. */
export function showNumbers(
  numbers: readonly Quantity[],
  sentence: Sentence,
  text: string,
  cite: (text: string) => string,
): string[] {
  return (
    numbers
      .flatMap((each) => {
        const label = labelNumber(each, sentence, text);
        // "2:1" would read as a number and its label.
        const isDrawn = label !== undefined && !each.text.includes(":");
        return !isDrawn ? [] : [{ number: printQuantity(each), label }];
      })
      // Two numbers of the same thing would need words to tell them apart.
      .filter(({ label }, i, all) => all.findIndex((each) => each.label === label) === i)
      .map(({ number, label }) => `${number}: ${cite(label)}`)
      .slice(0, 2)
  );
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
