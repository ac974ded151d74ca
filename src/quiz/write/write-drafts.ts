import type { Article } from "../../article/index.ts";
import { foldText, hashText, seededRandom } from "../../kernel/index.ts";
import type { Reading } from "../../reading/index.ts";
import { askFindings } from "../body/ask-findings.ts";
import { writeBodyDrafts } from "../body/write-body-drafts.ts";
import { askWorth } from "./appraise/index.ts";
import { askBoth } from "./ask-both.ts";
import { askBracketShares } from "./ask-bracket-share.ts";
import { askCausalWords } from "./ask-causal-word.ts";
import { askCauses, askLinks } from "./ask-cause.ts";
import { askComparisons } from "./ask-comparison.ts";
import { askDesign } from "./ask-design.ts";
import { askDifferences } from "./ask-difference.ts";
import { askDirections } from "./ask-direction.ts";
import { askEffects } from "./ask-effect.ts";
import { askEvidence } from "./ask-evidence.ts";
import { askExpansions } from "./ask-expansion.ts";
import { askExposures } from "./ask-exposure.ts";
import { askExtents } from "./ask-extent.ts";
import { askFigures } from "./ask-figures.ts";
import { askFollows } from "./ask-follow.ts";
import { askGaps } from "./ask-gap.ts";
import { askGroupFigures } from "./ask-group-figure.ts";
import { askInferences } from "./ask-inference.ts";
import { askIntervals } from "./ask-interval.ts";
import { askLedNumbers } from "./ask-led-number.ts";
import { askLimitations } from "./ask-limitation.ts";
import { askListHighest } from "./ask-list-highest.ts";
import { askMatches } from "./ask-match.ts";
import { askMembers } from "./ask-member.ts";
import { askMethods } from "./ask-method.ts";
import { askMostFrequent } from "./ask-most-frequent.ts";
import { askNumbers } from "./ask-number.ts";
import { askOrder } from "./ask-order.ts";
import { askOutcomes } from "./ask-outcome.ts";
import { askPValues } from "./ask-p-value.ts";
import { askPopulation } from "./ask-population.ts";
import { askPresence } from "./ask-presence.ts";
import { askPurposes } from "./ask-purpose.ts";
import { askQuotedFigures } from "./ask-quoted-figure.ts";
import { askRanges } from "./ask-range.ts";
import { askReadings } from "./ask-reading.ts";
import { askReasons } from "./ask-reason.ts";
import { askResearch } from "./ask-research.ts";
import { askResults } from "./ask-result.ts";
import { askRoles } from "./ask-role.ts";
import { askShares } from "./ask-share.ts";
import { askSiblings } from "./ask-sibling.ts";
import { askStatements } from "./ask-statement.ts";
import { askValues } from "./ask-value.ts";
import { askPairs, askVerdicts } from "./ask-verdict.ts";
import { askWhichOf } from "./ask-which-of.ts";
import { askWholeResults } from "./ask-whole-result.ts";
import type { Draft, WritingContext } from "./draft.ts";
import { gloss } from "./gloss.ts";
import { isTrivial } from "./is-trivial.ts";
import { readsWell } from "./reads-well.ts";
import { spellOut } from "./spell-out.ts";
import { stateClaims } from "./state-claims.ts";

/** Every way of asking; which of two on the same fact is taken is decided where they are selected. */
const WRITERS: readonly ((context: WritingContext) => Draft[])[] = [
  askComparisons,
  askVerdicts,
  askPairs,
  askShares,
  askLinks,
  askCausalWords,
  askCauses,
  askDirections,
  askEffects,
  askInferences,
  askSiblings,
  askPurposes,
  askReasons,
  askMatches,
  askIntervals,
  askPValues,
  askGroupFigures,
  askBracketShares,
  askFigures,
  askQuotedFigures,
  askReadings,
  askMostFrequent,
  askListHighest,
  askWholeResults,
  askNumbers,
  askValues,
  askRanges,
  askLedNumbers,
  askMembers,
  askExposures,
  askDifferences,
  askStatements,
  askOutcomes,
  askGaps,
  askExtents,
  askWhichOf,
  askBoth,
  askPresence,
  askFollows,
  askResearch,
  askDesign,
  askPopulation,
  askMethods,
  askRoles,
  askOrder,
  askEvidence,
  askExpansions,
  askWorth,
];

/** Ways of asking that also fit a sentence of the body, out of its place. */
const BODY_WRITERS: readonly ((context: WritingContext) => Draft[])[] = [
  askShares,
  askLinks,
  askCauses,
  askDirections,
  askEffects,
  askInferences,
  askSiblings,
  askPurposes,
  askReasons,
  askMatches,
  askIntervals,
  askGroupFigures,
  askBracketShares,
  askFigures,
  askQuotedFigures,
  askReadings,
  askMostFrequent,
  askListHighest,
  askWholeResults,
  askNumbers,
  askValues,
  askRanges,
  askLedNumbers,
  askLimitations,
  askMembers,
  askDifferences,
  askMethods,
  askExposures,
  askFindings,
];

/**
 * Every question that the abstract and the body give, many of them on the same fact; the same twice.
 * Those on the abstract come first.
 */
export function writeDrafts(article: Article, reading: Reading, seed = 0): Draft[] {
  const random = seededRandom(hashText(article.abstract) + seed);
  const claims = reading.sentences.map(({ text }) => stateClaims(text));
  const folded = foldText(article.abstract).text;
  const context = { article, reading, random, claims, folded };
  const shorter = WRITERS.flatMap((write) => write(context));
  // Whole statements are asked of where nothing shorter is.
  const asked = new Set(shorter.map(({ sentence }) => sentence));
  const drafts = [...shorter, ...askResults(context, asked)];
  return [...drafts, ...writeBodyDrafts(article, reading, BODY_WRITERS, seed)]
    .filter(
      (draft) =>
        draft.sentence >= 0 && hasDistinctOptions(draft) && readsWell(draft) && !isTrivial(draft),
    )
    .flatMap((draft) => gloss(spellOut(draft, reading.abbreviations), reading.abbreviations) ?? []);
}

/** Options that a person can tell apart: a variant may by chance read like another. */
function hasDistinctOptions({ answer }: Draft): boolean {
  if (answer.kind !== "single" || answer.ladder) return true;
  // One wrong answer alone is a guess.
  if (answer.distractors.length < 2) return false;
  const texts = [answer.key, ...answer.distractors.map(({ text }) => text)];
  return new Set(texts.map((text) => text.toLowerCase())).size === texts.length;
}
