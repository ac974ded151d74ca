import type { Quantity } from "../../reading/index.ts";
import { type Draft, sentenceAt, type WritingContext } from "./draft.ts";

/** What is done to those who are counted: "1,201 patients … was analyzed", "we enrolled 40 mice". */
const DEED =
  "enrolled|included|recruited|analy[sz]ed|studied|examined|screened|randomi[sz]ed|randomly assigned|identified|reviewed|evaluated|assessed|treated|followed|surveyed|collected|obtained|sequenced|profiled|tested|interviewed|selected";
const DONE_AFTER = new RegExp(`^[^.;:,\\d]{0,60}?\\b(?:was|were)\\s+(${DEED})\\b`, "iu");
const DONE_BEFORE = new RegExp(
  `\\b(${DEED})\\s+(?:a total of\\s+|data (?:from|on)\\s+|(?:a|the) cohort of\\s+)?$`,
  "iu",
);

/** "How many patients with NSCLC were analyzed?": a number that the person types. */
export function askCounts({ article, reading }: WritingContext): Draft[] {
  const { abstract } = article;
  return (
    reading.quantities
      .filter((quantity) => isWorthAsking(quantity) && isOnlyCount(quantity, reading.quantities))
      // "34 284 participants", grouped by a space: 284 would be a wrong key.
      .filter(({ start }) => !/\d\s$/u.test(abstract.slice(Math.max(0, start - 2), start)))
      .flatMap((quantity): Draft[] => {
        const before = abstract.slice(Math.max(0, quantity.start - 60), quantity.start);
        const after = abstract.slice(quantity.end, quantity.end + 200);
        const ofAt = after.indexOf(quantity.of);
        const rest = ofAt < 0 ? "" : after.slice(ofAt + quantity.of.length);
        const deed = (DONE_AFTER.exec(rest) ?? DONE_BEFORE.exec(before))?.[1]?.toLowerCase();
        // "How many patients does the abstract report?" leaves open which of them.
        if (!deed || /\bof those\b|\bof whom\b/iu.test(before)) return [];
        return [
          {
            fact: `number ${quantity.start}`,
            way: "count",
            sentence: sentenceAt(reading, quantity.start),
            stem: `According to the abstract, how many ${quantity.of.replace(/^the /u, "")} were ${deed}?`,
            answer: { kind: "numeric" as const, value: quantity.value },
            explanation: `The abstract counts ${quantity.text} ${quantity.of}.`,
            bloom: "remember" as const,
            difficulty: 1,
          },
        ];
      })
  );
}

/** Exact counts of things with a name; small ones are asked only where they count groups. */
function isWorthAsking(quantity: Quantity): boolean {
  if (quantity.kind !== "count" || quantity.comparator !== "=") return false;
  const words = quantity.of.split(" ");
  const isPlural = /(?:s|men|women|children|people|mice)$/u.test(headOf(quantity.of));
  return quantity.value >= 5 && isPlural && words.length <= 9 && !NUMBER_WORD.test(quantity.of);
}

const NUMBER_WORD = /^(?:hundred|thousand|million|of)\b|\b(?:hundred|thousand)\b/iu;

/** The last word before a preposition: "patients" in "adult patients with NSCLC". */
function headOf(of: string): string {
  return (
    of.split(/\s+(?:with|of|from|in|who|undergoing|at|on|for|aged|without|receiving)\s/u)[0] ?? of
  );
}

/** Where two numbers of patients are given, only who is named more closely can be asked for. */
function isOnlyCount(quantity: Quantity, all: readonly Quantity[]): boolean {
  const noun = (each: Quantity) => headOf(each.of).split(" ").at(-1);
  const isNamed = quantity.of.split(" ").length >= 4;
  return all.every(
    (other) =>
      other === quantity ||
      other.kind !== "count" ||
      noun(other) !== noun(quantity) ||
      (isNamed && other.of !== quantity.of),
  );
}
