import { REPORTS } from "./find-clauses.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";

/** Words with which authors take something back: what holds them is not dropped. */
const LIMIT =
  /^(?:not|no|nor|neither|never|none|only|except|excluding|but|although|though|albeit|unless|without|rather|than|compared|versus|vs|if|whereas|despite|cannot|hardly|nonsignificant|non-significant|unclear|unknown|limited|provided|until|favou?ring|favou?red)$/;

/** True when the kept positions `from` to `to` take back, deny or bound what stands before them. */
export function limits(draft: Draft, from: number, to: number): boolean {
  // ", suggesting that it does not X" makes a claim of its own; nothing before it depends on it.
  const at = tagAt(draft, from) === "adv" ? from + 1 : from;
  const first = wordAt(draft, at);
  if (
    tagAt(draft, at) === "ing" &&
    (REPORTS.test(first) ||
      /^(?:suggesting|implying|implicating|supporting|stressing|emphasi[sz]ing|pointing)$/.test(
        first,
      ))
  )
    return false;
  for (let k = from; k < to; k++) if (LIMIT.test(wordAt(draft, k))) return true;
  return false;
}
