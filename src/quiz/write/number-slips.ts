import type { Quantity } from "../../reading/index.ts";
import type { Ladder, Rung } from "./draft.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Below a hundred, as they are printed where a sentence begins with them. */
const WORDS = [
  ...ONES,
  ...TENS.flatMap((ten) => [ten, ...ONES.slice(1, 10).map((one) => `${ten}-${one}`)]),
];

/** What is taken for the number asked for, and how it comes about. */
interface Slip {
  readonly value: number;
  readonly feedback: string;
}

/** No halves and doubles, in which the key would be seen to be the seed of the others. */
const NEIGHBOURS = [0.62, 1.37, 1.83, 0.81, 1.21, 0.43, 2.36];

/** As round as the key: beside "120" stand "70" and "160", not "74". */
function roundLike(key: number, value: number): number {
  const step = [1000, 100, 10, 5].find((each) => key >= 4 * each && key % each === 0) ?? 0;
  return step === 0 ? value : Math.round(value / step) * step;
}

/**
 * Wrong numbers in the form of the right one, below and above it: other numbers of the abstract of
 * the same unit, the remainder of a share, and round neighbours. `printed` is the key, "66.7%";
 * `first` are the numbers it is most easily exchanged with.
 */
export function listSlips(
  printed: string,
  quantity: Quantity,
  all: readonly Quantity[],
  abstract: string,
  first: readonly Quantity[] = [],
): Ladder | undefined {
  const format = formatLike(printed);
  const value = readPrinted(printed);
  if (!format || value === undefined || value <= 0) return undefined;
  const isShare = quantity.kind === "percentage";
  const swapped = first.map((other) => fromText(other, abstract));
  const slips: Slip[] = [
    ...swapped,
    ...all.filter((other) => isAlike(other, quantity)).map((other) => fromText(other, abstract)),
    ...(isShare
      ? [{ value: 100 - value, feedback: "That is the remainder: the share of all the others." }]
      : []),
    ...NEIGHBOURS.map((factor) => ({
      value: roundLike(value, value * factor),
      feedback: "The abstract gives another number.",
    })),
  ];
  const taken = [value];
  const fitting = slips.flatMap((slip): Rung[] => {
    const text = format(slip.value);
    const shown = text === undefined ? undefined : readPrinted(text);
    if (text === undefined || shown === undefined || shown <= 0) return [];
    // "4.00" beside "1.85": a number that was printed whole shows that it is none of its kind.
    if (/\.\d*?00$/u.test(text) && !/\.\d*?00$/u.test(printed)) return [];
    // "1 days".
    if (shown === 1 && /\p{L}s$/u.test(printed)) return [];
    if (isShare && shown >= 100) return [];
    // A number beyond five times the key is no slip, unless it is the other group's.
    if ((shown > value * 5 || shown < value / 5) && !swapped.includes(slip)) return [];
    // Neighbours within a tenth would be a quarrel about rounding.
    const isNear = (each: number) => Math.abs(each - shown) < Math.max(value / 10, 0.0001);
    // The number of the other group may be near, as it is no estimate.
    if (swapped.includes(slip) ? taken.includes(shown) : taken.some(isNear)) return [];
    taken.push(shown);
    return [{ ...slip, value: shown, text }];
  });
  const options = (side: readonly Rung[]) => side.slice(0, 3);
  const below = fitting.filter((slip) => slip.value < value);
  const above = fitting.filter((slip) => slip.value > value);
  return below.length + above.length < 3
    ? undefined
    : { below: options(below), above: options(above) };
}

function isAlike(other: Quantity, quantity: Quantity): boolean {
  return (
    other !== quantity &&
    other.kind === quantity.kind &&
    other.unit === quantity.unit &&
    other.comparator !== ">" &&
    other.comparator !== "<"
  );
}

function fromText({ value, of, group, start, end }: Quantity, abstract: string): Slip {
  const what = [of, group].filter(Boolean).join(", ");
  const near = abstract
    .slice(Math.max(0, start - 25), end + 25)
    .replace(/\s+/gu, " ")
    .trim();
  const feedback =
    what === ""
      ? `The abstract gives this number for something else: “… ${near} …”.`
      : `The abstract gives this number for something else: ${what}.`;
  return { value, feedback };
}

/** The number of "1,201", "66·7%", "Seventeen", "14.2 months". */
export function readPrinted(printed: string): number | undefined {
  const digits = /\d+(?:,\d{3})*(?:[.·]\d+)?/u.exec(printed)?.[0];
  if (digits !== undefined) return Number(digits.replace(/,/gu, "").replace("·", "."));
  const word = WORDS.indexOf(printed.toLowerCase());
  return word > 0 ? word : undefined;
}

/** Writes other numbers as `printed` is written: decimals, grouping, unit, or in words. */
export function formatLike(printed: string): ((value: number) => string | undefined) | undefined {
  const digits = /\d+(?:,\d{3})*(?:[.·]\d+)?/u.exec(printed);
  if (!digits) {
    if (WORDS.indexOf(printed.toLowerCase()) <= 0) return undefined;
    const isCapital = /^\p{Lu}/u.test(printed);
    return (value) => {
      const word = WORDS[Math.round(value)];
      return isCapital && word ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    };
  }
  const [number] = digits;
  // A second number in it is a range or a fraction: one end cannot change alone.
  if (/\d/u.test(printed.slice(digits.index + number.length).replace(/m2|m²/gu, "")))
    return undefined;
  const point = number.includes("·") ? "·" : ".";
  const decimals = /[.·](\d+)$/u.exec(number)?.[1]?.length ?? 0;
  const useGrouping = number.includes(",");
  return (value) => {
    const text = value.toLocaleString("en", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping,
    });
    return printed.replace(number, () => text.replace(".", point));
  };
}
