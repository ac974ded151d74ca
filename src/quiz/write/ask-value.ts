import { printQuantity, type Quantity, verbForm } from "../../reading/index.ts";
import { capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { type FigureClause, figureClauses } from "./figure-clause.ts";
import { figureGroups, MEASURE } from "./figure-groups.ts";
import { listSlips } from "./number-slips.ts";
import { peelLead } from "./peel-lead.ts";
import { lowerStart } from "./word-case.ts";

const MARK = /#(\d+)#/gu;
const ADVERB =
  "(?:(?:only|about|approximately|just|estimated at|found to be|as high as|as low as) )?";
/** "The mean time per procedure was #0# with a distance of …" */
const WAS = new RegExp(`^([^;:()]{4,140}?) (was|were|is|are) ${ADVERB}#(\\d+)#(.*)$`, "u");
/** "Group B had a mortality of #0# at two years" */
const HAD = new RegExp(
  `^([^#;:()]{3,90}?) (had|has|have|showed|exhibited|achieved|yielded|reached|presented|gave|demonstrated|produced|experienced|reported|received|required) (?:an? |the )?((?:[\\p{L}%-]+ ){0,7}?[\\p{L}%-]+) of ${ADVERB}#(\\d+)#(.*)$`,
  "u",
);
const PREPOSITION =
  /^(?:in|for|among|at|after|during|before|per|on|with|without|over|under|by|across|within|from|following)\b/u;

/** A question for one number, from a clause whose other numbers it leaves aside. */
interface Asked {
  readonly stem: string;
  readonly at: number;
}

/** "What was the mean time per procedure?", "What mortality did group B have at two years?" */
export function askValues(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return figureClauses(context).flatMap((clause): Draft[] => {
    const { lead, main } = peelLead(clause.text);
    if (/\brespectively\b/u.test(main) || figureGroups({ ...clause, text: main })) return [];
    if (pointsBack(lead)) return [];
    const asked =
      askMeasure(main, clause, article.abstract) ?? askPossessed(main, clause, article.abstract);
    const figure = clause.figures[asked?.at ?? -1];
    if (!asked || !figure) return [];
    const key = clause.printed[asked.at] ?? printQuantity(figure);
    const others = clause.figures.filter((each) => isLike(each, figure) && each !== figure);
    const ladder = listSlips(key, figure, reading.quantities, article.abstract, others);
    if (!ladder || asked.stem.split(" ").length > 30) return [];
    const opening = lead === "" ? "" : `${lowerStart(print(lead, clause), article.abstract)}, `;
    const stem = capitalise(`${opening}${asked.stem}?`);
    if (stem.includes(key) || pointsBack(stem)) return [];
    return [
      {
        fact: `number ${figure.start}`,
        way: "number",
        sentence: clause.sentence,
        stem,
        answer: { kind: "single", key, distractors: [], ladder },
        explanation: `The abstract gives ${key} for this.`,
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}

function isLike(one: Quantity, other: Quantity): boolean {
  return one.kind === other.kind && one.unit === other.unit;
}

function print(text: string, { printed }: FigureClause): string {
  return text.replace(MARK, (_, at) => printed[Number(at)] ?? "");
}

function askMeasure(main: string, clause: FigureClause, abstract: string): Asked | undefined {
  const [, subject = "", be = "", at = "", after = ""] = WAS.exec(main) ?? [];
  const figure = clause.figures[Number(at)];
  const tail = cutTail(after, clause);
  if (subject === "" || !figure || tail === undefined) return undefined;
  const printed = print(subject, clause);
  const head = headOf(printed);
  if (!MEASURE.test(head) || /\b(?:and|or)\b|,/u.test(head) || hasClause(printed)) return undefined;
  // Only times may stand in the question; other numbers would be results.
  if (/#/u.test(subject) && !/\b(?:at|after|within|by|over) #\d+#$|\bof the #\d+#/u.test(subject))
    return undefined;
  // "The number of deaths was 12": of a count one must know what is counted.
  if (figure.kind === "count" && !/\b(?:number|count|score)s?\b/iu.test(head)) return undefined;
  const topic = asTopic(printed, abstract);
  return { stem: `what ${be} ${topic}${tail}`, at: Number(at) };
}

function askPossessed(main: string, clause: FigureClause, abstract: string): Asked | undefined {
  const [, subject = "", verb = "", thing = "", at = "", after = ""] = HAD.exec(main) ?? [];
  const figure = clause.figures[Number(at)];
  const tail = cutTail(after, clause);
  if (subject === "" || !figure || figure.kind === "count" || tail === undefined) return undefined;
  if (
    hasClause(subject) ||
    /,|^(?:there|we|it|they)\b/iu.test(subject) ||
    /\b(?:and|or|who|that|which|in|for|with)\b/u.test(thing)
  )
    return undefined;
  if (
    !MEASURE.test(thing) &&
    !/\b(?:increase|decrease|reduction|improvement|rise|fall|gain|loss|difference|change)s?\b/iu.test(
      thing,
    )
  )
    return undefined;
  const lemma = /^ha(?:d|s|ve)$/u.test(verb) ? "have" : verbForm(verb)?.lemma;
  if (lemma === undefined) return undefined;
  const aux = /^(?:has|have)$/u.test(verb) ? (verb === "has" ? "does" : "do") : "did";
  return {
    stem: `what ${thing} ${aux} ${lowerStart(subject, abstract)} ${lemma}${tail}`,
    at: Number(at),
  };
}

/** What follows the number, as far as it says of whom or when; `undefined` where it says more. */
function cutTail(after: string, clause: FigureClause): string | undefined {
  const bare = after.replace(/\s*\([^()]*\)/gu, "").trimEnd();
  const given =
    /^(.*?)(?:\s*[,;]|\s+(?:and|or|but|while|whereas|versus|vs\.?|v|compared|as compared|which|that|who|with an?|to|than|ranging)\b|$)/u.exec(
      bare,
    )?.[1] ?? "";
  const stop = given.trim();
  const rest = bare.slice(given.length);
  // "Was 12 and 14 in A and B", "12 to 15": the number is not alone.
  if (
    /^\s*(?:,|and|or|versus|vs\.?|v|to|,? ?compared (?:with|to))\s*(?:and )?#/u.test(rest) &&
    stop === ""
  )
    return undefined;
  if (/^\s*(?:than|to)\b/u.test(rest)) return undefined;
  if (stop === "")
    return /^\s*(?:and|or)\s+(?!#)/u.test(rest) && !/\b(?:was|were|had|#)/u.test(rest)
      ? undefined
      : "";
  if (!PREPOSITION.test(stop)) return undefined;
  // "Between A | and B" was cut in two.
  if (/\b(?:between|both)\b/u.test(stop)) return undefined;
  const printed = print(stop, clause);
  if (/#/u.test(stop.replace(/\b(?:at|after|within|by|over|during) (?:the )?#\d+#/gu, "")))
    return undefined;
  return /\b(?:in|for|at|of|with|on|the|after)$/u.test(printed) || printed.split(" ").length > 12
    ? undefined
    : ` ${printed}`;
}

function headOf(subject: string): string {
  return (
    subject.split(
      /\s(?:of|in|for|with|at|to|from|among|after|by|on|during|between|per|within)\s/u,
    )[0] ?? ""
  );
}

function hasClause(text: string): boolean {
  return /\b(?:was|were|is|are|had|has|have|that|which|who|when|while|whereas|although|there|this|these|no|than)\b/u.test(
    text,
  );
}

/** "Mean age" within a sentence, with an article where it needs one. */
function asTopic(subject: string, abstract: string): string {
  const said =
    /^(?:Mean|Median|Average|Overall|Total|Percent|Prevalence|Incidence|Survival|Mortality)\b/u.test(
      subject,
    )
      ? subject.charAt(0).toLowerCase() + subject.slice(1)
      : lowerStart(subject, abstract);
  return /^(?:the|an?|all|each)\s/iu.test(said) ? said.replace(/^The\b/u, "the") : `the ${said}`;
}
