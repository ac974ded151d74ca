import { verbForm } from "../../reading/index.ts";
import { oppositeOf } from "./directions.ts";
import type { DraftOption } from "./draft.ts";

/** Two things said together: what stands before them, the two, and what stands behind. */
export interface Pair {
  readonly before: string;
  readonly one: string;
  readonly other: string;
  readonly after: string;
  /** "A but not B" where the text denies the second. */
  readonly denied: boolean;
}

/** One of the two, as far as words can tell: no joint, comma or clause within. */
const MEMBER =
  "((?:(?!(?:and|or|but|that|which|who|than|as|between|of|in|for|with|on|by|at|from|to|during|after|before|among|within|compared|following|over)\\b)[\\p{L}\\p{N}'’/-]+\\s){0,4}(?!(?:and|or|but|of|in|for|with|on|by|at|from|to)\\b)[\\p{L}\\p{N}'’/-]+)";
const LINK =
  "\\b(with|of|for|on|in|to|by|predicted?|predicts|affect|affected|affects|influenced?|improved?|improves|increased?|increases|reduced?|reduces|decreased?|decreases|caused?|causes|prevents?|prevented|showed|shows|had|has|have)\\s+";
const PAIR = new RegExp(
  `^(.*?${LINK})(both\\s+)?${MEMBER}(?:,?\\s+)(and|but not)(?:\\s+(?:with|of|for|on|in|to|by))?\\s+${MEMBER}(\\s+(?:in|among|at|after|during|for|of|with|compared|following|within|over|from)\\s.*)?$`,
  "u",
);

/**
 * The pair at the end of a predicate, `undefined` where its bounds are in doubt.
 *
 *     was associated with age and tumour size in women
 *                         ^one    ^other      ^after
 */
export function findPair(predicate: string): Pair | undefined {
  if (
    /\b(?:no|not|neither|nor|without|never|between|respectively)\b/u.test(
      predicate.replace(/\bbut not\b/u, ""),
    )
  )
    return undefined;
  const match = PAIR.exec(predicate);
  if (!match) return undefined;
  const [, before = "", , , one = "", joint = "", other = "", after = ""] = match;
  return toPair(before, one, other, after, joint === "but not");
}

function toPair(
  before: string,
  one: string,
  other: string,
  after: string,
  denied: boolean,
): Pair | undefined {
  const inside = `${one} ${other}`;
  if (LOOSE.test(inside) || /\band\b|[,;]|\bboth\b/u.test(`${before} ${after}`)) return undefined;
  if (TOGETHER.test(before) || PREPOSITION.test(inside)) return undefined;
  if (SAME.test(before) || /\d/u.test(`${before} ${after}`)) return undefined;
  // "Raised CRP and fibrinogen": raised, too? "On presentation and Revised Trauma Score": no pair.
  if (oppositeOf(one.split(" ")[0] ?? "") || oppositeOf(other.split(" ")[0] ?? ""))
    return undefined;
  if (/^\p{Lu}\p{Ll}/u.test(other) && !/^\p{Lu}/u.test(one)) return undefined;
  // "The index of the author and status": of the author, or of both?
  const opens = (text: string) => /^(?:the|an?)\s/u.test(text);
  if (opens(one) !== opens(other) && /\s(?:of|in|for)\s$/u.test(before)) return undefined;
  // "To differentiate A and B": the verb belongs to both.
  if (
    /(?<!\b(?:related|linked|due|leads?|led|\p{L}*tributed?|expos\p{L}+|resist\p{L}+|sensitiv\p{L}+|owing)\s)\bto\s$/u.test(
      before,
    ) &&
    verbForm(one.split(" ")[0] ?? "")
  )
    return undefined;
  if (/\b(?:\p{Lu}|[IVX]+)$/u.test(other) && other.length <= 3) return undefined;
  const [few, many] = [one, other].map((text) => text.split(" ").length).sort((a, b) => a - b);
  if ((many ?? 0) - (few ?? 0) > 2) return undefined;
  if (!isQuality(one)) return isQuality(other) ? undefined : { before, one, other, after, denied };
  // "Disease-free and overall survival": the noun belongs to both.
  const [first = "", ...head] = other.split(" ");
  if (!isQuality(first) || head.length === 0 || one.includes(" ") || /-$/u.test(one))
    return undefined;
  return { before, one, other: first, after: ` ${head.join(" ")}${after}`, denied };
}

/** Words that show that the two are no two things of one kind. */
const LOOSE =
  /,|\d|\b(?:most|least|the same|more|less|other|others|vice|both|all|no|not|lower|higher|is|are|was|were|be|been|had|has|have|did|do|may|can|when|if|only|also|thus|then|where|therefore|significantly|again|so|each|one|two|three|vs|those|what)\b/iu;
/** Two that act or are measured only together. */
const TOGETHER =
  /\b(?:combination|comparison|consist\p{L}*|compos\p{L}*|agreement|correlation|interaction|ratio|range|mixture|difference|differences|concordance|overlap|relation|relationship|link|association|in terms|because)\s+(?:of|in|for|with)\s+(?:the\s+)?$/u;
/** What is alike in two is not alike in one of them; what is adjusted for is no finding. */
const SAME =
  /\b(?:similar|comparable|equivalent|identical|equal|equally|differ\p{L}*|same|between|adjust\p{L}*|controll?\p{L}*|correct\p{L}*|stratif\p{L}*|match\p{L}*|than|compared|used|included?|performed|respectively)\b/u;
const PREPOSITION = /\b(?:of|in|for|with|on|by|at|from|during|after|before|among|within)\b/u;

/** An adjective or a participle without its noun. */
export function isQuality(text: string): boolean {
  const word = text.split(" ").at(-1) ?? "";
  return (
    /(?:[^e]al|ic|ive|ous|ary|ar|free|ing|[^m]ent|ant|ory|ful|less|able|ible|term|ior|ed|-|ly)$|^(?:short|long|early|late|low|high|male|female|left|right|old|young|new|severe|mild)$/u.test(
      word,
    ) &&
    !/(?:patient|event|agent|treatment|infant|hospital|survival|trial|referral|arrival|withdrawal|removal|renewal|clinic|topic|epidemic|training|bleeding|smoking|drinking|feeding|screening|staging|functioning|imaging|vomiting|bloating|swelling|scarring|stroke|gender|feed|need|transplant|movement|bowel|vehicle|planning|healing|coping|learning|aging|ageing|loading|cancer)$/u.test(
      word,
    )
  );
}

/** The other three ways in which two things can hold: one, the other, both, or neither. */
export function turnPair({ before, one, other, after, denied }: Pair): DraftOption[] {
  const bare = (text: string) => text.replace(/^(?:the|an?)\s+/u, "");
  const say = (middle: string, feedback: string) => ({
    text: `${before}${middle}${after}`,
    feedback,
  });
  const said = denied ? `${one}, but not ${other}` : `both ${one} and ${other}`;
  const feedback = `The abstract says ${said}${/^ \p{L}+$/u.test(after) ? after : ""}.`;
  return [
    denied ? say(`both ${one} and ${other}`, feedback) : say(`${one}, but not ${other}`, feedback),
    say(`${other}, but not ${one}`, feedback),
    say(`neither ${bare(one)} nor ${bare(other)}`, feedback),
  ];
}
