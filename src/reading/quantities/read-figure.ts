import type { Tagged } from "../words/tag-sentence.ts";
import type { Token } from "../words/tokenize.ts";
import type { Figure } from "./figure.ts";
import { parseDigits } from "./parse-digits.ts";
import { unitKind } from "./quantity-units.ts";
import { readComparator, readComparatorAfter } from "./read-comparator.ts";
import { type ReadNumber, wordValue } from "./read-number.ts";
import { readSigned } from "./read-signed.ts";
import { readUnit } from "./read-unit.ts";

/** The figure whose number begins at token `at`, names and notation not yet left out. */
export function readFigure(sentence: Tagged, at: number): Figure | undefined {
  const { tokens } = sentence;
  const number = readRatio(tokens, at) ?? readPressure(tokens, at) ?? readSigned(tokens, at);
  if (number === undefined) return readCompound(tokens, at);
  const unit = number.parts === undefined ? readUnit(tokens, number.to) : undefined;
  if (unit === undefined) {
    const currency = readCurrency(tokens, at);
    if (currency !== undefined)
      return bound(tokens, number, number.to, currency.from, {
        text: currency.text,
        kind: "measurement",
      });
  }
  return bound(tokens, number, unit?.to ?? number.to, number.from, unit);
}

/** The figure with its comparator, which stands before it or after ("65 years or older"). */
function bound(
  tokens: readonly Token[],
  number: ReadNumber,
  to: number,
  start: number,
  unit?: Figure["unit"],
): Figure {
  const before = readComparator(tokens, start);
  const after = before.sign === "=" ? readComparatorAfter(tokens, to) : undefined;
  return {
    from: before.from,
    at: number.from,
    to: after?.to ?? to,
    number,
    comparator: after?.sign ?? before.sign,
    ...(unit === undefined ? {} : { unit: { text: unit.text, kind: unit.kind } }),
  };
}

/** "6-month", "50-kg", "5mg/kg", "three-year": number and unit in one token. */
function readCompound(tokens: readonly Token[], at: number): Figure | undefined {
  const text = tokens[at]?.text ?? "";
  const digits = /^(\d+(?:[.,·]\d+)*)[-‐‑]?(\p{L}[\p{L}\p{N}/²³]*)((?:[-‐‑]\p{L}+)*)$/u.exec(text);
  const [, figures = "", unit = "", rest = ""] = digits ?? readSpelledCompound(text) ?? [];
  if (figures === "" || (rest !== "" && !/^[-‐‑]olds?$/.test(rest))) return undefined;
  const hyphened = /[-‐‑]/.test(text);
  const kind = unitKind(unit);
  // "24h" and "5mg" are measured; "3d", "2D" and "4a" are names more often than not.
  const isUnit = unit.length > 1 || (hyphened ? /^[hgmdLsyl]$/ : /^[hgsy]$/).test(unit);
  const value = parseDigits(figures) ?? wordValue(figures);
  if (kind === undefined || !isUnit || value === undefined) return undefined;
  const number: ReadNumber = { from: at, to: at + 1, value, spelled: !/^\d/.test(figures) };
  return bound(tokens, number, at + 1, at, { text: unit, kind: rest === "" ? kind : "age" });
}

/** "three-year-old", "twenty-four-hour": number words and a unit of time or fold. */
function readSpelledCompound(text: string): readonly string[] | undefined {
  const match =
    /^(\p{L}+(?:[-‐‑]\p{L}+)?)[-‐‑](fold|second|minute|hour|day|night|week|month|year)((?:[-‐‑]olds?)?)$/iu.exec(
      text,
    );
  const [all = "", words = "", unit = "", old = ""] = match ?? [];
  return wordValue(words.toLowerCase()) === undefined
    ? undefined
    : [all, words.toLowerCase(), unit, old];
}

/** "3:1", "1:1.062": a ratio, its value the quotient. */
function readRatio(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const [left, colon, right, next] = tokens.slice(at, at + 4);
  if (colon?.text !== ":" || left === undefined || right === undefined) return undefined;
  if (left.end !== colon.start || colon.end !== right.start) return undefined;
  const [above, below] = [parseDigits(left.text), parseDigits(right.text)];
  if (above === undefined || below === undefined || below === 0) return undefined;
  // "10:30 a.m." is a time of day.
  if (/^(?:am|pm|a|p|h|hours?)$/.test(next?.lower ?? "")) return undefined;
  return { from: at, to: at + 3, value: above / below, spelled: false };
}

/** "130/80 mmHg": one token of two numbers that is no part of a whole; the first is its value. */
function readPressure(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const match = /^(\d{2,3})\/(\d{2,3})$/.exec(tokens[at]?.text ?? "");
  if (match === null || !/^mm-?hg$|^mm$/.test(tokens[at + 1]?.lower ?? "")) return undefined;
  return { from: at, to: at + 1, value: Number(match[1]), spelled: false };
}

/** "$5000", "€ 1,200": the sign before the number. */
function readCurrency(
  tokens: readonly Token[],
  at: number,
): { from: number; text: string } | undefined {
  const before = tokens[at - 1];
  return before !== undefined && /^[$€£¥]$/.test(before.text)
    ? { from: at - 1, text: before.text }
    : undefined;
}
