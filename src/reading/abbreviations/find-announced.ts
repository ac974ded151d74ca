import { isShortForm } from "./is-short-form.ts";
import type { Pair } from "./long-form.ts";
import { readLongFormBefore } from "./read-long-form-before.ts";

const CUE =
  /\b(?:abbreviated(?: (?:as|to))?|hereafter(?: (?:referred to as|called|termed))?|henceforth)\s["“‘']?([\p{L}\p{N}][\p{L}\p{N}/+-]{1,23})|,\sor\s(\p{Lu}[\p{L}\p{N}/+-]{2,11})(?=[,.;])/gu;

/** More than any paper has; a bound for text that is no paper. */
const maximumCues = 1000;

/** Between the long form and the cue: "which is", ", commonly". */
const LINK = /[\s,]*(?:\s(?:which|that|is|are|was|were|often|commonly|usually|also))*[\s,]*$/;

/**
 * Definitions without brackets, where the text says that it abbreviates:
 *
 *     non-small cell lung cancer, abbreviated as NSCLC
 *     amyotrophic lateral sclerosis, or ALS, …
 */
export function findAnnounced(text: string): Pair[] {
  const pairs: Pair[] = [];
  let cues = 0;
  for (const match of text.matchAll(CUE)) {
    if (++cues > maximumCues) break;
    const short = match[1] ?? match[2] ?? "";
    if (!/\p{Lu}/u.test(short) || !isShortForm(short)) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const link = LINK.exec(before)?.[0].length ?? 0;
    const long = readLongFormBefore(text, match.index - link, short);
    if (long !== undefined) pairs.push({ short, ...long });
  }
  return pairs;
}
