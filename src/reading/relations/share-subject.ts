import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { SHOWS } from "./retag-coordinates.ts";

/** The subject of a verb: tokens `from` to `to`, half open. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** What an earlier verb of a coordination hands on: "may X and Y", "did not X or Y". */
  readonly shared?: { readonly negated: boolean; readonly modal: boolean };
  /** The first verb of that coordination: the clause begins before it. */
  readonly first?: number;
}

/** Reads the subject of the verb group at `verb`; `depth` counts the coordinations passed. */
type ReadSubject = (sentence: Tagged, verb: number, depth: number) => Subject | undefined;

/** "X increases A and improves B": the subject of the second verb stands before the first. */
export function readShared(
  sentence: Tagged,
  conjunction: number,
  depth: number,
  read: ReadSubject,
): Subject | undefined {
  const { tokens, tags } = sentence;
  const end = tags[conjunction - 1] === "comma" ? conjunction - 1 : conjunction;
  const first = firstVerb(tags, end);
  const subject = first < 0 || depth > 3 ? undefined : read(sentence, first, depth + 1);
  if (subject === undefined) return undefined;
  // "showed early flowering and decreased plant height": seen, not done.
  const at = conjunction + 1;
  const seen = tags[at] === "verb" && ["noun", "adj"].includes(tags[at + 1] ?? "");
  const isPast = verbForm(tokens[at]?.lower ?? "")?.form === "ed";
  if (seen && isPast && SHOWS.test(tokens[first]?.lower ?? "")) return undefined;
  const between = tokens.slice(first, conjunction).map(({ lower }) => lower);
  const word = tokens[conjunction]?.lower ?? "";
  const negated = word === "nor" || (word === "or" && between.includes("not"));
  const modal = between.some((each) => /^(?:may|might|could|can|would|will)$/.test(each));
  return { ...subject, first: subject.first ?? first, shared: { negated, modal } };
}

/** "X facilitates A, enhances B, and boosts C": a verb right after a comma, in the same form. */
export function readListed(
  sentence: Tagged,
  comma: number,
  verb: number,
  depth: number,
  read: ReadSubject,
): Subject | undefined {
  const { tokens, tags } = sentence;
  const first = firstVerb(tags, comma);
  if (first < 0 || depth > 3 || tags[verb] !== "verb" || tags[first] !== "verb") return undefined;
  const form = verbForm(tokens[verb]?.lower ?? "")?.form;
  if (form !== "s" && form !== "ed") return undefined;
  if (verbForm(tokens[first]?.lower ?? "")?.form !== form) return undefined;
  const subject = read(sentence, first, depth + 1);
  return subject === undefined ? undefined : { ...subject, first: subject.first ?? first };
}

/** The start of the verb group of the clause that ends before `end`, or -1. */
function firstVerb(tags: readonly Tag[], end: number): number {
  let found = -1;
  for (let i = end - 1; i >= 0 && end - i < 40; i--) {
    const tag = tags[i];
    if (tag === "stop" || tag === "sub" || tag === "rel") break;
    if (tag === "verb" || tag === "aux" || tag === "modal") found = i;
    else if (found >= 0 && tag !== "adv" && tag !== "not") break;
  }
  return found;
}
