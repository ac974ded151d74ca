import type { Draft } from "../write/draft.ts";
import { isNew } from "./is-new.ts";
import { worthOfWay } from "./ways.ts";

/** What a person wants in place of a question. */
export type OtherWish = "alike" | "harder";

/**
 * The drafts that can take the place of `like`, the best first: none asks what is shown already.
 * Alike is asked the same way, at about the same level; harder is above it, by as little as can be.
 *
 * @param shown what the other questions of the quiz are, `like` among them
 */
export function rankOthers(
  drafts: readonly Draft[],
  shown: readonly Draft[],
  like: Pick<Draft, "way" | "difficulty">,
  wish: OtherWish,
): Draft[] {
  const distance = ({ difficulty }: Draft) => Math.abs(difficulty - like.difficulty);
  return drafts
    .filter(
      (draft) => (wish === "alike" || draft.difficulty > like.difficulty) && isNew(draft, shown),
    )
    .sort(
      (a, b) =>
        (wish === "alike" ? Number(b.way === like.way) - Number(a.way === like.way) : 0) ||
        distance(a) - distance(b) ||
        worthOfWay(b.way) - worthOfWay(a.way),
    );
}
