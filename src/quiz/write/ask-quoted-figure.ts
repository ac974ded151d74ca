import { hasFiniteVerb, printQuantity } from "../../reading/index.ts";
import { type Draft, type DraftOption, pointsBack, type WritingContext } from "./draft.ts";
import { figureClauses } from "./figure-clause.ts";
import { figureGroups } from "./figure-groups.ts";
import { tellsOrder, wrongPairs } from "./number-pairs.ts";
import { listSlips } from "./number-slips.ts";

const ONE = /^([^()]*?) \(#(\d+)#\)([^()#]*)$/u;
const TWO =
  /^([^()#]*?) \(#(\d+)# ?(?:vs\.?|versus|v|compared (?:with|to)|and|,|to|against) ?#(\d+)#(?:,? respectively)?\)([^()#]*)$/u;
const APART = /^([^()#]*?) \(#(\d+)#\)([^()#]*?) \(#(\d+)#\)([^()#]*)$/u;

/**
 * "The abstract reports: “Boys were more often absent than girls”. Which percentages does it give,
 * in that order?": where the numbers stand in brackets and no question can be cut from the clause.
 */
export function askQuotedFigures(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return figureClauses(context).flatMap((clause): Draft[] => {
    const { text, figures, sentence } = clause;
    if (figureGroups(clause)) return [];
    const two = TWO.exec(text) ?? APART.exec(text);
    const one = two ? undefined : ONE.exec(text);
    const isApart = two?.length === 6;
    const first = figures[Number(two?.[2] ?? one?.[2] ?? -1)];
    const second = two ? figures[Number(isApart ? two[4] : two[3])] : undefined;
    const claim = two
      ? isApart
        ? `${two[1]}${two[3]}${two[5]}`
        : `${two[1]}${two[4]}`
      : `${one?.[1] ?? ""}${one?.[3] ?? ""}`;
    if (!first || !isClaim(claim)) return [];
    const isShare = first.kind === "percentage";
    const quoted = `The abstract reports: “${claim.trim()}”.`;
    const shared = {
      sentence,
      tellsAll: true as const,
      fact: `number ${first.start}`,
      bloom: "understand" as const,
      difficulty: 2,
    };
    if (!second) {
      // A count in brackets says how many bore out the claim; what it is of stays open.
      if (first.kind === "count" || first.kind === "number") return [];
      const key = printQuantity(first);
      const ladder = listSlips(key, first, reading.quantities, article.abstract);
      if (!ladder) return [];
      return [
        {
          ...shared,
          way: "quoted",
          stem: `${quoted} Which ${isShare ? "percentage" : "figure"} does it give?`,
          answer: { kind: "single", key, distractors: [], ladder },
          explanation: `The abstract gives ${key} here.`,
        },
      ];
    }
    if (first.kind !== second.kind || first.unit !== second.unit) return [];
    // Without two sides in the words, nobody can tell which number is whose.
    if (!isApart && !/\b(?:than|compared|versus|relative to)\b|\bbetween\b.*\band\b/u.test(claim))
      return [];
    const printed = [printQuantity(first), printQuantity(second)] as const;
    if (contradicts(claim, first.value, second.value)) return [];
    const wrong = wrongPairs(first, second, printed, reading.quantities, tellsOrder(claim));
    if (!wrong) return [];
    const options: DraftOption[] = wrong.map(({ one: a, other: b, feedback }) => ({
      text: `${a} and ${b}`,
      feedback,
    }));
    return [
      {
        ...shared,
        way: "quoted",
        stem: `${quoted} Which ${isShare ? "percentages" : "figures"} does it give, in that order?`,
        answer: { kind: "single", key: `${printed[0]} and ${printed[1]}`, distractors: options },
        explanation: `The abstract gives ${printed[0]} and ${printed[1]}.`,
      },
    ];
  });
}

const UP =
  /\b(?:higher|greater|larger|longer|older|steeper|thicker|heavier|taller|wider|deeper|more|increased|elevated|prolonged|rose|\p{L}+(?:eeper|icker|igher|ider))\b/iu;
const DOWN =
  /\b(?:lower|less|fewer|smaller|shorter|younger|thinner|slower|narrower|decreased|reduced|fell|declined|rarer)\b/iu;

/** "Steeper … (2.9 vs 5.5)": words and figures go different ways, and one of them is wrong. */
function contradicts(claim: string, first: number, second: number): boolean {
  const [up, down] = [UP.test(claim), DOWN.test(claim)];
  if (up === down || !/\bthan\b|\bcompared\b|\bversus\b|\bcontrols?\b/iu.test(claim)) return false;
  return up ? first < second : first > second;
}

function isClaim(claim: string): boolean {
  const words = claim.trim().split(" ").length;
  return (
    words >= 5 &&
    words <= 28 &&
    !/[#"“”:;]|[<>=]\s*$|[<>]\s*or\b/u.test(claim) &&
    !pointsBack(claim) &&
    hasFiniteVerb(claim) &&
    // Which difference, another sentence says.
    !/\bthe (?:decrease|increase|difference|change)$/iu.test(claim) &&
    !/(?:^|, )the (?:differences?|increase|decrease|reduction|value|figure|rate|association|correlation)s? (?:was|were|remained|between|did)\b/iu.test(
      claim,
    )
  );
}
