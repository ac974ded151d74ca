import type { Interval, PValue, Quantity, Spread } from "../../src/reading/reading.ts";

/** A quantity as it was labelled by hand; `ofAlso` are other right ways to cut the noun phrase. */
export type Labelled = Quantity & { readonly ofAlso?: readonly string[] };

/** One abstract with its labels. */
export interface LabelledAbstract {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly Labelled[];
}

/** A labelled quantity and the one that was read at the same span as the same kind. */
export interface Hit {
  readonly gold: Labelled;
  readonly read: Quantity;
}

/** Pairs of the same span and kind. */
export function findHits(gold: readonly Labelled[], read: readonly Quantity[]): Hit[] {
  const at = new Map(read.map((each) => [`${each.start} ${each.end} ${each.kind}`, each]));
  return gold.flatMap((each) => {
    const found = at.get(`${each.start} ${each.end} ${each.kind}`);
    return found === undefined ? [] : [{ gold: each, read: found }];
  });
}

/** How many labelled quantities were read with the same digits, wherever their spans end. */
export function countSameNumbers(gold: readonly Labelled[], read: readonly Quantity[]): number {
  const free = new Set(read);
  let same = 0;
  for (const each of gold) {
    for (const other of free) {
      if (other.start >= each.end || each.start >= other.end) continue;
      if (figuresOf(other.text) !== figuresOf(each.text)) continue;
      free.delete(other);
      same++;
      break;
    }
  }
  return same;
}

/** The digits of a quantity; of a spelled one, its value stands for them. */
function figuresOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join(" ");
}

/** True when what is counted is one of the labelled phrases, or has the same head words. */
export function isSameOf(gold: Labelled, read: Quantity): boolean {
  const found = fold(read.of);
  return [gold.of, ...(gold.ofAlso ?? [])].some(
    (phrase) => fold(phrase) === found || (found !== "" && headOf(phrase) === headOf(read.of)),
  );
}

/** Lower case, one space, no article: "The  Median age" is "median age". */
export function fold(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|an?) /, "");
}

/** The phrase up to its first preposition or bracket: "patients" of "the patients with NSCLC". */
function headOf(phrase: string): string {
  return fold(phrase).split(
    / (?:of|with|without|in|for|from|to|at|on|by|who|that|which|among|between|during|after|before|\()/,
    1,
  )[0] as string;
}

export function isSameInterval(gold: Interval | undefined, read: Interval | undefined): boolean {
  return (
    gold !== undefined && read !== undefined && gold.low === read.low && gold.high === read.high
  );
}

export function isSameSpread(gold: Spread | undefined, read: Spread | undefined): boolean {
  return gold !== undefined && read !== undefined && gold.value === read.value;
}

export function isSameP(gold: PValue | undefined, read: PValue | undefined): boolean {
  return (
    gold !== undefined &&
    read !== undefined &&
    gold.value === read.value &&
    gold.comparator === read.comparator
  );
}
