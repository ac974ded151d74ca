import { isShortForm } from "./is-short-form.ts";
import type { Pair } from "./long-form.ts";
import { readLongFormBefore } from "./read-long-form-before.ts";

const CUE =
  /\b(?:abbreviated(?: (?:as|to))?|hereafter(?: (?:referred to as|called|termed))?|henceforth)\s["“‘']?([\p{L}\p{N}][\p{L}\p{N}/+-]{1,23})/gu;

/** Between the long form and the cue: "which is", ", commonly". */
const LINK = /[\s,]*(?:\s(?:which|that|is|are|was|were|often|commonly|usually|also))*[\s,]*$/;

/**
 * Definitions without brackets, where the text says that it abbreviates:
 *
 *     non-small cell lung cancer, abbreviated as NSCLC
 */
export function findAnnounced(text: string): Pair[] {
  const pairs: Pair[] = [];
  for (const match of text.matchAll(CUE)) {
    const short = match[1] ?? "";
    if (!/\p{Lu}/u.test(short) || !isShortForm(short)) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const link = LINK.exec(before)?.[0].length ?? 0;
    const long = readLongFormBefore(text, match.index - link, short);
    if (long !== undefined) pairs.push({ short, ...long });
  }
  return pairs;
}
