import type { Relation } from "../reading.ts";

/**
 * True when the sentence names the cause before the effect and a finite verb between them ("A drives
 * B"), so that cause, verb and effect read as a sentence; false for "B results from A", "B was
 * inhibited by A", "a correlation between A and B" and "..., leading to B".
 */
export function namesCauseFirst({ cause, verb, start }: Relation, abstract: string): boolean {
  if (/^\p{L}+ing\b/u.test(verb)) return false;
  const at = abstract.indexOf(cause, start);
  return at >= 0 && at <= start + 2;
}
