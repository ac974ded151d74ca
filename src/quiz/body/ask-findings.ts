import { askRoles } from "../write/ask-role.ts";
import type { Draft, WritingContext } from "../write/draft.ts";

/**
 * What the study found, told from what was known and done: of a body, whose headings say which is
 * which. A discussion says again both what was found and what others did, and so is not asked for.
 */
export function askFindings(context: WritingContext): Draft[] {
  return askRoles(context).filter(
    ({ fact, answer }) =>
      /^role results\b/u.test(fact) &&
      answer.kind === "single" &&
      FOUND.test(answer.key) &&
      !DONE.test(answer.key),
  );
}

/** A comparison, a share, a link; not what was done next, nor what a user may do. */
const FOUND =
  /\b(?:than|increas\p{L}+|decreas\p{L}+|reduc\p{L}+|declin\p{L}+|higher|lower|less|more|fewer|differ\p{L}*|associated|correlated|similar|significant\p{L}*|no|not|induced?|caused?|led|failed|showed|revealed|only|most|majority)\b|\d\s?%/iu;
const DONE =
  /\b(?:was|were) (?:\p{L}+ly )?(?:analy[sz]ed|examined|measured|performed|assessed|collected|evaluated|tested|used|compared|carried out|conducted|included|selected)\b/iu;
