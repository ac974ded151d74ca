import type { Draft } from "../write/draft.ts";
import { isNew } from "./is-new.ts";
import { worthOfWay } from "./ways.ts";

/** What a person wants in place of a question. */
export type OtherWish = "alike" | "harder";

/**
 * The drafts that can take the place of `like`, the best first: none asks what the others ask, or
 * gives them away. Alike is asked the same way, at about the same level; harder is above it, by as
 * little as can be. What asks for the same as `like` in another way comes last.
 *
 * @param others what the quiz asks beside `like`
 */
export function rankOthers(
  drafts: readonly Draft[],
  others: readonly Draft[],
  like: Pick<Draft, "way" | "difficulty"> & { readonly fact?: string },
  wish: OtherWish,
): Draft[] {
  const distance = ({ difficulty }: Draft) => Math.abs(difficulty - like.difficulty);
  return drafts
    .filter(
      (draft) => (wish === "alike" || draft.difficulty > like.difficulty) && isNew(draft, others),
    )
    .sort(
      (a, b) =>
        Number(a.fact === like.fact) - Number(b.fact === like.fact) ||
        (wish === "alike" ? Number(b.way === like.way) - Number(a.way === like.way) : 0) ||
        distance(a) - distance(b) ||
        worthOfWay(b.way) - worthOfWay(a.way),
    );
}
