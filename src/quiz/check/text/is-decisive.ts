import type { ReadOption } from "../item.ts";
import { findChange } from "./find-change.ts";

/** Words; in a longer option a single adverb is a detail, unless another option differs in it. */
const SHORT = 7;
/** More options than anybody writes: the comparison of all with all stays small. */
const MOST_OPTIONS = 12;

/**
 * Whether one word of the option can decide whether it is chosen: where the options are whole
 * sentences of an article on different things, "commonly" or "all" in one of them does not.
 */
export function isDecisive(option: ReadOption, options: readonly ReadOption[]): boolean {
  if (option.words.length <= SHORT) return true;
  return options
    .slice(0, MOST_OPTIONS)
    .some((other) => other !== option && findChange(option.words, other.words) !== undefined);
}
