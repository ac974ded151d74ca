import { isShortForm } from "./is-short-form.ts";
import type { Pair } from "./long-form.ts";
import { readLongFormWithin } from "./read-long-form-within.ts";
import { unquote } from "./read-short-forms.ts";

/**
 * The pairs that the text from `from` to `to` consists of, each with its two forms side by side:
 *
 *     blood-brain barrier, BBB              IL-2; interleukin 2
 *     AF = atrial fibrillation; HF = heart failure; LV, left ventricle
 *
 * The parts between the marks are tried with the part before and the part after them; a part that
 * has found its long form is not tried again.
 */
export function readDefinitions(text: string, from: number, to: number): Pair[] {
  const parts = splitParts(text, from, to);
  const pairs: Pair[] = [];
  for (let i = 0; i < parts.length - 1; i++) {
    const [left, right] = [parts[i], parts[i + 1]];
    if (left === undefined || right === undefined) continue;
    const pair = readSides(text, left, right) ?? readSides(text, right, left);
    if (pair === undefined) continue;
    pairs.push(pair);
    i++;
  }
  return pairs;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function splitParts(text: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (const mark of text.slice(from, to).matchAll(/[,;:.]\s|\s?=\s?|\s[-–—]\s/g)) {
    parts.push({ from: start, to: from + mark.index });
    start = from + mark.index + mark[0].length;
  }
  parts.push({ from: start, to });
  return parts;
}

function readSides(text: string, shortSide: Part, longSide: Part): Pair | undefined {
  const short = unquote(text.slice(shortSide.from, shortSide.to));
  if (short.length < 2 || !isShortForm(short)) return undefined;
  const long = readLongFormWithin(text, longSide.from, longSide.to, short);
  return long && { short, ...long };
}
