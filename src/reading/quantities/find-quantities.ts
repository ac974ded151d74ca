import type { Quantity } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { asPValue, attachPValues } from "./attach-p-values.ts";
import { attachPieces } from "./attach-pieces.ts";
import { type Draft, spanOf } from "./draft-quantity.ts";
import { addGroups } from "./find-group.ts";
import { findStatistic } from "./find-statistic.ts";
import { shareUnits } from "./link-figures.ts";
import { nameInBracket } from "./name-in-bracket.ts";
import { nameMeasured } from "./name-measured.ts";
import { nameRespectively } from "./name-respectively.ts";
import type { ReadP } from "./read-p-value.ts";
import { readPieces } from "./read-pieces.ts";
import { settleFigures } from "./settle-figure.ts";

/**
 * The numbers of one sentence with what they count or measure, in order.
 *
 *     a cohort of 1,201 patients with NSCLC     count 1201 of "patients with NSCLC"
 *     more than 60% of the patients             percentage > 60 of "the patients"
 *     HR 0.75 (95% CI 0.60–0.93; p=0.01)        effect 0.75 with its interval and its p value
 *
 * Numbers that are part of a name ("grade 3", "PD-L1", "type 2 diabetes") are left out.
 */
export function findQuantities(sentence: Tagged): Quantity[] {
  const { drafts, ps } = attachPieces(sentence, readPieces(sentence));
  shareUnits(sentence, drafts);
  settleFigures(sentence, drafts);
  addStatistics(sentence, drafts);
  const alone = attachPValues(sentence, drafts, ps);
  nameRespectively(sentence, drafts);
  nameMeasured(sentence, drafts);
  addGroups(sentence, drafts);
  return [
    ...drafts.flatMap((draft) => asQuantity(sentence, draft)),
    ...alone.map((p) => pQuantity(sentence, p)),
  ].sort((a, b) => a.start - b.start);
}

function addStatistics(sentence: Tagged, drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1];
    const named = findStatistic(sentence, draft.figure.from);
    const listed =
      draft.link === "listed" && before?.kind === draft.kind ? before?.statistic : undefined;
    const statistic = draft.statistic ?? named ?? listed;
    const plain = draft.kind === "year" || draft.kind === "effect" || draft.kind === "percentage";
    if (statistic !== undefined && (!plain || draft.statistic)) draft.statistic = statistic;
  });
}

function asQuantity(sentence: Tagged, draft: Draft): Quantity[] {
  const { figure, kind, unit, of = "", group, statistic, interval, spread, p } = draft;
  if (kind === undefined) return [];
  const span = spanOf(sentence, figure.from, figure.to);
  return [
    {
      ...span,
      text: sentence.text.slice(span.start, span.end),
      value: figure.number.value,
      unit: unit?.text ?? "",
      kind,
      comparator: figure.comparator,
      of,
      ...(group === undefined ? {} : { group }),
      ...(statistic === undefined ? {} : { statistic }),
      ...(interval === undefined ? {} : { interval }),
      ...(spread === undefined ? {} : { spread }),
      ...(p === undefined ? {} : { p }),
    },
  ];
}

function pQuantity(sentence: Tagged, p: ReadP): Quantity {
  const { start, end, comparator, value } = asPValue(sentence, p);
  const text = sentence.text.slice(start, end);
  // "stage (p < 0.001)": what was tested stands before the bracket.
  const of = sentence.tags[p.from - 1] === "open" ? nameInBracket(sentence, p.from) : "";
  return { start, end, text, value, unit: "", kind: "p-value", comparator, of };
}
