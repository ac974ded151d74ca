import type { Brackets } from "./find-brackets.ts";
import { isShortForm } from "./is-short-form.ts";
import type { Pair } from "./long-form.ts";
import { readDefinitions } from "./read-definitions.ts";
import { readListed } from "./read-listed.ts";
import { readLongFormBefore } from "./read-long-form-before.ts";
import { readLongFormWithin } from "./read-long-form-within.ts";
import { readShortForms } from "./read-short-forms.ts";

/** The definitions that a bracket makes; the first way of reading it that works. */
export function readBracket(text: string, brackets: Brackets): Pair[] {
  for (const read of [readListed, readLongShort, readBothInside, readShortLong]) {
    const pairs = read(text, brackets);
    if (pairs.length > 0) return pairs;
  }
  return [];
}

/** "LF (SF)", "LF (SF; n = 20)", "LF (or SF)". */
function readLongShort(text: string, { open, close }: Brackets): Pair[] {
  const inside = text.slice(open + 1, close);
  for (const short of readShortForms(inside)) {
    const long = readLongFormBefore(text, open, short);
    if (long !== undefined) return [{ short, ...long }];
  }
  return [];
}

/** "(LF, SF)", "(SF; LF)", "(SF = LF, SF = LF)". */
function readBothInside(text: string, { open, close }: Brackets): Pair[] {
  return readDefinitions(text, open + 1, close);
}

/** "SF (LF)", "SF (LF; since 1990)": the word before the bracket is the short form. */
function readShortLong(text: string, { open, close }: Brackets): Pair[] {
  const before = text.slice(Math.max(0, open - 26), open).trimEnd();
  const short = /(?:^|[\s("“'[])([\p{L}\p{N}][^\s()[\]"“”']{0,23})(?<![-–/,:;])$/u.exec(
    before,
  )?.[1];
  if (short === undefined || short.length < 2 || !isShortForm(short)) return [];
  const inside = text.slice(open + 1, close);
  const stops = [inside.length, ...[...inside.matchAll(/[;,:=]\s/g)].map(({ index }) => index)];
  return stops
    .map((stop) => readLongFormWithin(text, open + 1, open + 1 + stop, short))
    .filter((long) => long !== undefined)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 1)
    .map((long) => ({ short, ...long }));
}
