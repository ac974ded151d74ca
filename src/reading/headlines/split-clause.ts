import { isPlural } from "../words/tag.ts";
import { tagWords } from "../words/tag-words.ts";
import { tokenize } from "../words/tokenize.ts";
import { hasFinite } from "./find-clauses.ts";

/** A clause cut before its first finite verb. */
export interface SplitClause {
  /** "Murine models exposed to chronic IFNγ" */
  readonly subject: string;
  /** "recapitulated these features" */
  readonly predicate: string;
  /** Whether the head of the subject is plural, as far as its last noun before a preposition tells. */
  readonly plural: boolean;
}

/**
 * Cuts a single clause into subject and predicate; `undefined` where it does not open with its
 * subject ("In mice, …"), or where a second clause could hold the verb ("that", "which").
 */
export function splitClause(clause: string): SplitClause | undefined {
  const tokens = tokenize(clause);
  const tags = tagWords(tokens);
  const verb = tags.findIndex((tag) => tag === "verb" || tag === "aux" || tag === "modal");
  if (verb <= 0) return undefined;
  const before = tags.slice(0, verb);
  if (before.some((tag) => tag === "sub" || tag === "rel" || tag === "comma" || tag === "stop")) {
    return undefined;
  }
  if (before[0] === "prep" || before[0] === "to" || before[0] === "adv" || before[0] === "pron") {
    return undefined;
  }
  // A second finite verb behind "and" or a comma opens a claim of its own.
  const rest = tags.slice(verb + 1);
  const breakAt = rest.findIndex((tag) => tag === "conj" || tag === "comma" || tag === "stop");
  if (breakAt >= 0 && hasFinite(rest, breakAt, rest.length)) return undefined;
  const prepositionAt = before.findIndex(
    (tag) => tag === "prep" || tag === "part" || tag === "open",
  );
  const head = tokens[(prepositionAt > 0 ? prepositionAt : verb) - 1];
  const joined = before.some(
    (tag, i) => tag === "conj" && (prepositionAt < 0 || i < prepositionAt),
  );
  const at = tokens[verb]?.start ?? 0;
  return {
    subject: clause.slice(0, at).trim(),
    predicate: clause.slice(at).trim(),
    plural: joined || isPlural(head),
  };
}
