import { hasFiniteVerb, type Sentence } from "../../reading/index.ts";
import { pointsBack, type WritingContext } from "./draft.ts";
import {
  dropStatistics,
  type FigureClause,
  figureClauses,
  withoutCounts,
} from "./figure-clause.ts";
import { stateClaims } from "./state-claims.ts";
import { trimClaim } from "./trim-claim.ts";

const MOST_WORDS = 27;
const FEWEST_WORDS = 5;

/** Where everything in an abstract was found, and who found it: no part of a result. */
const HERE =
  /^(?:in|within|for|from|among) (?:this|our|the present|the current) (?:[\p{L}-]+ ){0,2}(?:study|series|cohort|sample|trial|analysis|experience|report|review|survey|population|institution|center|centre|hospital),?\s+/iu;
const SHOWN =
  /^(?:[\p{L}-]+\s){0,6}?(?:results?|analys[ei]s|findings|tests?|models?|regression|data|comparisons?|curves?|evaluation|we|it)\s+(?:[\p{L}]+\s){0,3}?(?:found|showed|shown|revealed|demonstrated|indicated|observed|noted|suggested?|identified)\s+that\s+/iu;

/**
 * The results of a sentence as statements that can be shown by themselves, their numbers marked;
 * without numbers where the sentence has only those of a test.
 *
 *     In our series, 12 men (24%) had a relapse (p = 0.03). → #1# of the men had a relapse
 */
export function stateResults(context: WritingContext, sentence: number): FigureClause[] {
  const clauses = figureClauses(context).filter((each) => each.sentence === sentence);
  const stated = clauses.map((clause) => tidy(withoutCounts(clause))).filter(isStatement);
  return stated.length > 0 ? stated : bareResults(context.reading.sentences[sentence], sentence);
}

/** What is said without any number that could be asked for. */
export function bareResults(given: Sentence | undefined, sentence: number): FigureClause[] {
  return stateClaims(dropStatistics(given?.text ?? ""), MOST_WORDS + 10)
    .map((claim) => tidy({ sentence, text: trimClaim(claim), figures: [], printed: [] }))
    .filter(isStatement);
}

function tidy(clause: FigureClause): FigureClause {
  let text = clause.text.replace(SHOWN, "").replace(HERE, "").replace(SHOWN, "");
  text = text
    .replace(
      /\b(?:our|this|the present|the current) (?=(?:study|series|cohort|sample|trial)\b)/giu,
      "the ",
    )
    .replace(/\bour (?=\p{L})/giu, "the ")
    .replace(/\s*\((?:table|fig|figure)[^()]*\)/giu, "")
    .replace(/,?\s+(?:i\.e|e\.g)\.?,?$/u, "")
    .replace(/[\s,:;]+$/u, "");
  return { ...clause, text: text.charAt(0).toUpperCase() + text.slice(1) };
}

/** A whole sentence that means the same without those around it. */
function isStatement({ text, printed }: FigureClause): boolean {
  const print = text.replace(/#(\d+)#/gu, (_, at) => printed[Number(at)] ?? "");
  const words = print.split(" ").length;
  if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
  if (/[:;"“”[\]{}±]|[<>=≤≥]|\bvs\.?$|\d\s?\/\s?$|\(\s*[,)]|\)\p{L}|\.\s\p{Lu}/u.test(text))
    return false;
  if (text.split("(").length !== text.split(")").length) return false;
  if (
    /^(?:while|whereas|and|or|but|which|who|whose|because|as|although|though|if|when|to|than|then|respectively|both|with|without|including)\b/iu.test(
      text,
    )
  )
    return false;
  if (
    /\b(?:and|or|of|in|the|an?|with|for|to|by|was|were|from|than|at|that|between|versus|vs)$/iu.test(
      text,
    )
  )
    return false;
  if (
    /^(?:among|in|of|for|at|after|during|on|by|from)\b[^,]*$/iu.test(text) &&
    !/\b(?:was|were|had)\b/u.test(text)
  )
    return false;
  if (leansBack(print)) return false;
  const bare = print
    .replace(/\([^()]*\)/gu, " ")
    .replace(/\b(?:who|which|that|whose)\s+(?:(?:had|have|has|was|were)\s+)?[^\s,]+/gu, "");
  return hasFiniteVerb(bare);
}

/** "Their", "those with" and "it" within a statement take up what it has named. */
function leansBack(text: string): boolean {
  if (/^(?:those|their|its|it|they|he|she|there (?:was|were) (?:also|further))\b/iu.test(text))
    return true;
  const [head = "", ...rest] = text.split(/(?<=^(?:\S+\s){3})/u);
  const own = rest
    .join("")
    .replace(
      /\b(?:those|that|these) (?=(?:who|with|without|of|in|from|receiving|treated|undergoing|having|not|for|given|on|at|\p{L}+ed)\b)/giu,
      " ",
    )
    .replace(/\b(?:their|its|them|themselves|they|it)\b/giu, " ");
  return (
    pointsBack(`${head} ${own}`) ||
    /\b(?:latter|former|aforementioned|respective|abovementioned|remaining|other (?:group|patients|cases|two|half)|another|the rest|two groups|same)\b/iu.test(
      head,
    )
  );
}
