import type { WritingContext } from "./draft.ts";
import { dropConcession } from "./drop-concession.ts";
import type { ReadClause } from "./read-clause.ts";
import { resolvePointers } from "./resolve-pointers.ts";
import { stateClaims } from "./state-claims.ts";
import { readClauses, trimClaim } from "./trim-claim.ts";

/** A claim among results or conclusions, whatever its subject. */
export interface Statement {
  readonly sentence: number;
  readonly isConclusion: boolean;
  /** Cut to its core: "No patient died". */
  readonly claim: string;
  /** Its clauses; none where its verb cannot be told. */
  readonly clauses: readonly ReadClause[];
}

/** What is cut to its core may have been longer before. */
const MOST_WORDS = 60;

const KNOWN = new WeakMap<WritingContext, readonly Statement[]>();

/** Every claim of results and conclusions, in order; those that cannot stand alone among them. */
export function readStatements(context: WritingContext): readonly Statement[] {
  const known = KNOWN.get(context);
  if (known) return known;
  const { sentences } = context.reading;
  const all = sentences.flatMap(({ role, text }, sentence) =>
    role === "results" || role === "conclusions"
      ? stateClaims(text, MOST_WORDS).map((given, at): Statement => {
          const before = at === 0 ? (sentences[sentence - 1]?.text ?? "") : "";
          const claim = trimClaim(resolvePointers(dropConcession(given), before));
          return {
            sentence,
            isConclusion: role === "conclusions",
            claim,
            clauses: readClauses(claim),
          };
        })
      : [],
  );
  KNOWN.set(context, all);
  return all;
}
