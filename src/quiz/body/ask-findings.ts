import { askRoles } from "../write/ask-role.ts";
import type { Draft, WritingContext } from "../write/draft.ts";

/**
 * What the study found, told from what was known and done: of a body, whose headings say which is
 * which. A discussion says again both what was found and what others did, and so is not asked for.
 */
export function askFindings(context: WritingContext): Draft[] {
  return askRoles(context).filter(({ fact }) => /^role results\b/u.test(fact));
}
