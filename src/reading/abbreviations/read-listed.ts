import type { Brackets } from "./find-brackets.ts";
import { isShortForm } from "./is-short-form.ts";
import type { Pair } from "./long-form.ts";
import { readLongFormBefore } from "./read-long-form-before.ts";

/** More members than this are a list of names, not of definitions. */
const mostListed = 6;

/**
 * The definitions of a bracket that lists short forms, read from the last to the first:
 *
 *     forced vital capacity and forced expiratory volume (FVC and FEV, respectively)
 *     phytoene synthase (PSY1 and PSY2)     two of a kind share one long form
 */
export function readListed(text: string, { open, close }: Brackets): Pair[] {
  const inside = text.slice(open + 1, close).replace(/,?\s(?:respectively|resp\.)\s*$/, "");
  const members = inside.split(/,\s(?:and\s|or\s)?|\s(?:and|or)\s/).map((member) => member.trim());
  if (members.length < 2 || members.length > mostListed) return [];
  if (!members.every((member) => /\p{Lu}/u.test(member) && isShortForm(member))) return [];
  const pairs: Pair[] = [];
  let end = open;
  for (const short of members.reverse()) {
    const long = readLongFormBefore(text, end, short);
    const twin = pairs.find((pair) => stem(pair.short) === stem(short));
    if (long !== undefined) {
      pairs.push({ short, ...long });
      end = beforeAnd(text, long.start);
    } else if (twin !== undefined) pairs.push({ ...twin, short });
  }
  return pairs.reverse();
}

/** Without the number at its end: "PLS-1" and "PLS-2" are two of a kind. */
function stem(short: string): string {
  return short.replace(/[-\s]?\p{N}{1,3}$/u, "");
}

function beforeAnd(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - 8), end);
  return end - (/(?:,?\sand|,?\sor|,)?\s$/.exec(before)?.[0].length ?? 0);
}
