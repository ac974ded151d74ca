import type { Draft, WritingContext } from "../draft.ts";
import { askBearingOut } from "./ask-bearing-out.ts";
import { askBestDesign } from "./ask-best-design.ts";
import { askBringingAbout } from "./ask-bringing-about.ts";
import { askCards } from "./ask-cards.ts";
import { askClaimKinds } from "./ask-claim-kind.ts";
import { askPoints } from "./ask-points.ts";
import { askStatistics } from "./ask-statistics.ts";
import { askSafeguards, askWeaknesses } from "./ask-threats.ts";

/** Ways of asking what a quoted sentence is worth: each quotes it, and asks what it does and does not say. */
const APPRAISERS: readonly ((context: WritingContext) => Draft[])[] = [
  askSafeguards,
  askWeaknesses,
  askStatistics,
  askBestDesign,
  askPoints,
  askBringingAbout,
  askBearingOut,
  askClaimKinds,
  askCards,
];

/** Every question on what a sentence is worth; the key of none stands in the article. */
export function askWorth(context: WritingContext): Draft[] {
  return APPRAISERS.flatMap((ask) => ask(context)).map((draft) => ({ ...draft, appraises: true }));
}
