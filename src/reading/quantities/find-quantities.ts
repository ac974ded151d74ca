import type { Quantity, QuantityKind } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import type { Token } from "../words/tokenize.ts";
import {
  countedAfter,
  measuredBefore,
  nounAfter,
  nounBefore,
  percentageOf,
} from "./find-measured.ts";
import { isNumberName } from "./is-number-name.ts";
import { unitKind } from "./quantity-units.ts";
import { readComparator } from "./read-comparator.ts";
import { readLabel } from "./read-label.ts";
import { type ReadNumber, readNumber } from "./read-number.ts";
import { type ReadUnit, readUnit, settleKind } from "./read-unit.ts";
import { readYear } from "./read-year.ts";

/** A quantity and the token after it. */
interface Found {
  readonly quantity: Quantity;
  readonly next: number;
}

/**
 * The numbers of one sentence with what they count or measure, in order.
 *
 *     a cohort of 1,201 patients with NSCLC     count 1201 of "patients with NSCLC"
 *     more than 60% of the patients             percentage > 60 of "the patients"
 *
 * Numbers that are part of a name ("grade 3", "PD-L1", "type 2 diabetes") are left out.
 */
export function findQuantities(sentence: Tagged): Quantity[] {
  const found: Quantity[] = [];
  // "Of 120 patients, 45 (37.5%) died": 45 counts what 120 did.
  let counted = "";
  for (let i = 0; i < sentence.tokens.length; ) {
    const number = readNumber(sentence.tokens, i);
    const quantity =
      number === undefined ? readCompound(sentence, i) : readQuantity(sentence, number, counted);
    if (quantity !== undefined) {
      found.push(quantity.quantity);
      const { kind, of } = quantity.quantity;
      if ((kind === "count" || kind === "fraction") && of !== "") counted = of;
    }
    i = quantity?.next ?? number?.to ?? i + 1;
  }
  return found;
}

function readQuantity(sentence: Tagged, number: ReadNumber, counted: string): Found | undefined {
  const { tokens } = sentence;
  const { from, to } = number;
  if (isNumberName(sentence, number)) return undefined;
  const comparator = readComparator(tokens, from);
  const build = (kind: QuantityKind, end: number, unit: string, of: string): Found => ({
    quantity: {
      ...cut(sentence, comparator.from, end),
      value: number.value,
      unit,
      kind,
      comparator: comparator.sign,
      of,
    },
    next: end,
  });
  const label = readLabel(tokens, comparator.from);
  if (label?.kind === "p-value") return build("p-value", to, "", "");
  if (label?.kind === "effect") return build("effect", to, "", label.name);
  if (label?.kind === "sample") return build("count", to, "", nounBefore(sentence, label.from - 1));
  if (number.parts !== undefined) return build("fraction", to, "", nounAfter(sentence, to));
  const year = readYear(sentence, number);
  if (year !== undefined) return build("year", to, "", year.of);
  const spread = spreadEnd(tokens, to);
  const unit = readUnit(tokens, spread);
  if (unit !== undefined) {
    const kind = settleKind(tokens, unit, from);
    const of =
      kind === "percentage"
        ? percentageOf(sentence, unit.to, comparator.from, counted)
        : measuredBefore(sentence, comparator.from);
    return build(kind, unit.to, unit.text, of);
  }
  const shared = sharedUnit(tokens, to);
  if (shared !== undefined)
    return build(
      settleKind(tokens, shared, from),
      to,
      shared.text,
      measuredBefore(sentence, comparator.from),
    );
  const currency = currencyBefore(tokens, from);
  if (currency !== undefined) {
    return {
      quantity: {
        ...cut(sentence, from - 1, to),
        value: number.value,
        unit: currency,
        kind: "measurement",
        comparator: "=",
        of: "",
      },
      next: to,
    };
  }
  const of = Number.isInteger(number.value) ? countedAfter(sentence, to) : "";
  if (of !== "") return build("count", to, "", of);
  if (Number.isInteger(number.value) && sharesPercentage(tokens, to))
    return build("count", to, "", counted);
  // A lone small integer or a spelled one is more often an index than a finding.
  if (number.spelled || (/^\d$/.test(tokens[from]?.text ?? "") && comparator.sign === "="))
    return undefined;
  return build("number", spread, "", measuredBefore(sentence, comparator.from));
}

function cut({ text, tokens }: Tagged, from: number, end: number) {
  const start = tokens[from]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? start;
  return { start, end: stop, text: text.slice(start, stop) };
}

/** The token after "± 30.0" or "+/- 30.0", a spread that belongs to the number before it. */
function spreadEnd(tokens: readonly Token[], at: number): number {
  const plain = tokens[at]?.text === "±" ? at + 1 : undefined;
  const typed =
    tokens
      .slice(at, at + 3)
      .map((token) => token.text)
      .join("") === "+/-"
      ? at + 3
      : undefined;
  const from = plain ?? typed;
  if (from === undefined) return at;
  const spread = readNumber(tokens, from);
  return spread === undefined || spread.spelled ? at : spread.to;
}

/** "8 vs. 72%", "5 and 10 years": the unit stands once, after the last number. */
function sharedUnit(tokens: readonly Token[], at: number): ReadUnit | undefined {
  let i = at;
  for (let step = 0; step < 4; step++) {
    let link = i;
    while (link - i < 3 && /^(?:vs|versus|\.|and|to|or|,|–|-)$/.test(tokens[link]?.lower ?? ""))
      link++;
    if (link === i) return undefined;
    const next = readNumber(tokens, link);
    if (next === undefined || next.spelled || next.parts !== undefined) return undefined;
    const unit = readUnit(tokens, spreadEnd(tokens, next.to));
    if (unit !== undefined) return unit;
    i = next.to;
  }
  return undefined;
}

/** "45 (37.5%)": the number before the bracket is a count. */
function sharesPercentage(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "(" && tokens[at + 2]?.text === "%" && tokens[at + 3]?.text === ")";
}

function currencyBefore(tokens: readonly Token[], from: number): string | undefined {
  const before = tokens[from - 1];
  return before !== undefined && /^[$€£¥]$/.test(before.text) && before.end === tokens[from]?.start
    ? before.text
    : undefined;
}

/** "a 6-month trial", "62-year-old": number and unit in one word. */
function readCompound(sentence: Tagged, at: number): Found | undefined {
  const token = sentence.tokens[at];
  const match = token?.text.match(/^(\d+(?:\.\d+)?)-(\p{L}+)(-old)?$/u);
  if (match === null || match === undefined) return undefined;
  const [, digits = "", unit = "", old] = match;
  const kind = unitKind(unit);
  if (kind === undefined || unit.length < 2) return undefined;
  const comparator = readComparator(sentence.tokens, at);
  const quantity: Quantity = {
    ...cut(sentence, comparator.from, at + 1),
    value: Number(digits),
    unit,
    kind: old === undefined ? kind : "age",
    comparator: comparator.sign,
    of: "",
  };
  return { quantity, next: at + 1 };
}
