import { hasFiniteVerb } from "../../reading/index.ts";
import { capitalise } from "./draft.ts";

/** Longer statements are not read to the end by who has to choose among four of them. */
const MOST_WORDS = 30;
const FEWEST_WORDS = 4;

/** Words that join the sentence to the one before, and say nothing themselves. */
const OPENER =
  /^(?:however|moreover|furthermore|additionally|in addition|overall|in conclusion|in summary|finally|interestingly|importantly|surprisingly|unfortunately|conversely|in contrast|by contrast|on the contrary|therefore|thus|hence|similarly|likewise|notably|of note|indeed|first|firstly|second|secondly|third|thirdly|then|also|for instance|for example|consequently|accordingly|specifically|in particular|nevertheless|nonetheless|and|but|in general|generally|taken together|on the other hand|as expected|as a result|to our knowledge|at present|currently|mechanistically),?\s+/iu;

/** Between two claims, not before the first: "Although A, B" is one. */
const JOINT = /^(?:while|whereas|although|though)\s+/iu;

/** "We found that …": the frame says who; what was found is the claim. */
const FINDING_FRAME =
  /^(?:(?:we|our (?:results?|data|findings?|analysis|study)|the (?:present |current )?(?:results?|data|findings?|analysis|study|studies)(?: of (?:this|our|the present) study)?|this (?:study|analysis|trial)|these (?:results?|data|findings?)|it (?:was|is|has been)|regression analysis|multivariate analysis|univariate analysis)\s+(?:also\s+|clearly\s+|further\s+|have\s+|has\s+)?(?:find|found|show|shows|showed|shown|observed|demonstrates?|demonstrated|revealed?|reveals|confirm|confirms|confirmed|conclude|concluded|noted|noticed|identified)\s+that)\s+/iu;

/**
 * The claims of a sentence as whole statements in its own words, each by itself:
 *
 *     However, we found that pain was lower with A (3.1 vs 4.2; P<.01); nausea did not differ.
 *     → Pain was lower with A · Nausea did not differ
 *
 * Parentheses and what joins the sentence to others are left out; nothing else is.
 */
export function stateClaims(sentence: string, mostWords = MOST_WORDS): string[] {
  const whole = sentence.slice(0, 1_500).replace(/[.\s]+$/u, "");
  return dropParentheses(whole)
    .split(/;\s+/u)
    .flatMap(splitAtJoint)
    .map((part, index) => tidyClaim(index === 0 ? part : part.replace(JOINT, "")))
    .filter((claim) => {
      const words = claim.split(" ").length;
      return words >= FEWEST_WORDS && words <= mostWords && isWhole(claim) && hasFiniteVerb(claim);
    });
}

/** Longer than this, what stands in brackets is no aside. */
const LONGEST_ASIDE = 300;

/** The text without what stands in round or square brackets, however deep: "(21.6 L(-1); P<0.001)". */
export function dropParentheses(text: string): string {
  let bare = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!/[([]/u.test(text[at] ?? "") || /\S/u.test(text[at - 1] ?? " ")) continue;
    const end = endOfAside(text, at);
    if (end === undefined) continue;
    bare += `${text.slice(from, at)} `;
    from = end;
    at = end - 1;
  }
  return (bare + text.slice(from))
    .replace(/\s+([,.;:])/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Past the bracket that closes the one at `from`; `undefined` where none does, or a word goes on. */
function endOfAside(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + LONGEST_ASIDE); at++) {
    if (/[([]/u.test(text[at] ?? "")) depth++;
    else if (/[)\]]/u.test(text[at] ?? "")) depth--;
    if (depth === 0) return /[\p{L}\p{N}]/u.test(text[at + 1] ?? "") ? undefined : at + 1;
  }
  return undefined;
}

/** Cuts before a conjunction that opens a clause with a subject and a verb of its own. */
function splitAtJoint(text: string): string[] {
  const parts = text.split(/,\s+(?=(?:and|but|while|whereas|although|though)\s)/u);
  const isClause = (part: string | undefined) => part !== undefined && opensClause(part);
  return parts.reduce<string[]>((joined, part) => {
    const last = joined.at(-1);
    // "A, B, and C differed": what follows "and" ends a list.
    const isList = /^and\s/u.test(part) && /,\s+(?:\S+\s+){0,8}\S+$/u.test(last ?? "");
    if (last !== undefined && (isList || !isClause(part) || !hasFiniteVerb(last))) {
      joined[joined.length - 1] = `${last}, ${part}`;
    } else joined.push(part);
    return joined;
  }, []);
}

function opensClause(part: string): boolean {
  const rest = part.replace(/^\p{L}+\s+/u, "");
  // "and was lower": a verb without its subject.
  return (
    hasFiniteVerb(rest) &&
    !/^(?:is|are|was|were|has|have|had|did|does|do|can|could|may|might|will|would|should|not|to|\p{Ll}+ed)\b/u.test(
      rest,
    )
  );
}

function tidyClaim(part: string): string {
  let claim = part.trim();
  for (let times = 0; times < 2; times++) claim = claim.replace(OPENER, "");
  claim = claim.replace(FINDING_FRAME, "");
  return capitalise(claim.replace(/[\s,:]+$/u, ""));
}

/** A bracket or quote without its partner, or a label, shows a cut in the wrong place. */
function isWhole(claim: string): boolean {
  // "While A rose" has lost what it was set against; a question states nothing.
  if (/^(?:while|whereas)\b/iu.test(claim) || claim.includes("?")) return false;
  // "While A rose" has lost what it was set against.
  if (/^(?:while|whereas|although|though|since|because|as|if|when|where)\b[^,]*$/iu.test(claim)) {
    return false;
  }
  // What is left without its relative clauses must still have a verb.
  const bare = claim.replace(
    /\b(?:who|which|that|whose)\s+(?:(?:had|have|has|was|were)\s+)?[^\s,]+/gu,
    "",
  );
  if (!hasFiniteVerb(bare)) return false;
  // "Among patients who …": nothing is said of them yet.
  if (
    /^(?:among|in|of|for|with|after|during)\b[^,]*$/iu.test(claim) &&
    /\b(?:who|which|that)\b/u.test(claim)
  )
    return false;
  const quotes = claim.match(/["“”]/gu)?.length ?? 0;
  return !/[()[\]{}<>=±]|\bvs\b|:\s|\bP\s*[<=>]|\brespectively\b/iu.test(claim) && quotes % 2 === 0;
}
