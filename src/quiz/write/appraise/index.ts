import type { Draft, WritingContext } from "../draft.ts";
import { askBearingOut } from "./ask-bearing-out.ts";
import { askBestDesign } from "./ask-best-design.ts";
import { askBringingAbout } from "./ask-bringing-about.ts";
import { askClaimKinds } from "./ask-claim-kind.ts";
import { askLoadedWords } from "./ask-loaded-words.ts";
import { askPoints } from "./ask-points.ts";
import { askStatistics } from "./ask-statistics.ts";
import { askSafeguards, askWeaknesses } from "./ask-threats.ts";

/** Ways of asking what a quoted sentence is worth: each quotes it, and asks what it does and does not say. */
export const APPRAISERS: readonly ((context: WritingContext) => Draft[])[] = [
  askSafeguards,
  askWeaknesses,
  askLoadedWords,
  askStatistics,
  askBestDesign,
  askPoints,
  askBringingAbout,
  askBearingOut,
  askClaimKinds,
];

/** Their names, for whoever has to tell them from questions whose key is quoted. */
export const APPRAISING_WAYS: ReadonlySet<string> = new Set([
  "safeguard",
  "weakness",
  "null",
  "word",
  "statistic",
  "best-design",
  "points",
  "bringing-about",
  "bearing-out",
  "claim-kind",
]);
