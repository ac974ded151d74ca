import type { Relation } from "../reading.ts";

/**
 * True when the sentence names the cause before the effect ("A drives B"), so that cause, verb and
 * effect read as a sentence; false for "B results from A" and "B was inhibited by A".
 */
export function namesCauseFirst({ cause, start }: Relation, abstract: string): boolean {
  const at = abstract.indexOf(cause, start);
  return at >= 0 && at <= start + 2;
}
