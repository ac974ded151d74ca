import { tagWords } from "../words/tag-words.ts";
import { tokenize } from "../words/tokenize.ts";
import { hasFinite } from "./find-clauses.ts";

const COMPARATIVE =
  "less|more|fewer|greater|higher|lower|longer|shorter|larger|smaller|better|worse|older|younger|later|earlier|stronger|weaker|faster|slower";

/** "60 years or older", "23 minutes less": the word that says which way a number bounds. */
const BOUND = new RegExp(
  `(\\p{N}[\\p{N}.,·]*)(?:\\s?%|(?:\\s+\\p{L}+){0,2})\\s+(?:(?:or|and)\\s+(${COMPARATIVE}|above|over|below|under)|(${COMPARATIVE}))\\b`,
  "giu",
);

/** "higher in women than in men": a comparison with its other side; not "more than 60%". */
const COMPARISON = new RegExp(
  `\\b(${COMPARATIVE})\\b(?:\\s+[^\\s.;]+){0,9}?\\s+than\\s+(?![\\p{N}])`,
  "giu",
);

/** What a claim cannot end with: something that belongs to it was cut off. */
const UNFINISHED =
  /\b(?:associated|compared|related|linked|correlated|based|composed|consisting|such|composite|suggest|suggests|show|shows|indicate|indicates|demonstrate|demonstrates|that|as follows|follows|grade|stage|phase|level|number|type)$/iu;

/** What opens a clause that is no claim by itself. */
const SUBORDINATE =
  /^(?:because|although|though|whereas|whether|if|since|unless|while|whereby|which|when|whenever|once|where|until)\b(?![^,]*,)/iu;

/** What follows a claim and belongs to it: the other arm, the rest of a number, what is said. */
const BELONGS =
  /^\s*(?:\([^()]*\)\s*)*,?\s*(?:(?:and|vs\.?|versus|(?:as )?compared (?:with|to)|than)\s+(?:in\s+)?\p{N}|[:·.,]\p{N}|:\s*\p{N})/iu;

/**
 * True when a headline still compares what its sentence compares, and bounds numbers as it does:
 * "slept 23 minutes" is no cut of "slept 23 minutes less than controls", nor one arm of two.
 * `verbless` headlines ("No difference in A") are not asked for a verb.
 */
export function keepsMeaning(headline: string, sentence: string, verbless = false): boolean {
  const has = (word: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(word)}(?![\\p{L}\\p{N}])`, "iu").test(headline);
  const ends = sentence.replace(/[\s.]+$/u, "").endsWith(headline.slice(-20));
  if ((!ends && UNFINISHED.test(headline)) || SUBORDINATE.test(headline)) return false;
  if (!isBalanced(headline) || (!verbless && lacksMainClause(headline))) return false;
  const last = headline.split(/\s+/u).slice(-2).join(" ");
  const lastAt = sentence.lastIndexOf(last);
  if (lastAt >= 0 && BELONGS.test(sentence.slice(lastAt + last.length))) return false;
  if (isElliptic(headline, sentence)) return false;
  if (dropsDenial(headline, sentence)) return false;
  for (const [, number = "", behind, after] of sentence.matchAll(BOUND)) {
    if (has(number.replace(/[.,]$/u, "")) && !has(behind ?? after ?? "")) return false;
  }
  for (const [, comparative = ""] of sentence.matchAll(COMPARISON)) {
    if (has(comparative) && !has("than")) return false;
  }
  return true;
}

/** A bracket that the source never closes leaves half of its content behind. */
function isBalanced(headline: string): boolean {
  const count = (marks: RegExp) => headline.match(marks)?.length ?? 0;
  return count(/\(/gu) === count(/\)/gu) && count(/\[/gu) === count(/\]/gu);
}

/** "133 (31%) were given X" and "5 and 2%, respectively" rest on what an earlier clause names. */
function isElliptic(headline: string, sentence: string): boolean {
  const opens = sentence.slice(0, headline.length).toLowerCase() === headline.toLowerCase();
  if (opens) return false;
  if (/^[\p{N}.,]+\s*(?:\([^()]*\)\s*)?(?:was|were|had|have|are|did)\b/u.test(headline))
    return true;
  return /\brespectively\b.*\brespectively\b/su.test(sentence) && /respectively/u.test(headline);
}

/** "In this trial, done at 112 hospitals": after what opens it, no clause of its own. */
function lacksMainClause(headline: string): boolean {
  const [opening = "", ...segments] = headline.split(/,\s+/u);
  if (segments.length === 0 || !OPENING.test(opening)) return false;
  return !segments.some((segment) => {
    const tags = tagWords(tokenize(segment));
    const opensWithVerb = /^(?:part|verb|ing|aux|inf|modal)$/u.test(tags[0] ?? "");
    return !opensWithVerb && hasFinite(tags, 0, tags.length);
  });
}

const OPENING = /^(?:in|at|among|for|with|after|during|between|by|from|on|of|over|following)\b/iu;

/** "meals only was inversely related" cut to "meals was inversely related". */
function dropsDenial(headline: string, sentence: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const kept = words(headline);
  return words(sentence).some((word, i, all) => {
    if (!/^(?:not|no|never|only|neither|nor|hardly|without)$/u.test(word)) return false;
    const closes = (list: readonly string[]) =>
      list.some((each, k) => each === all[i - 1] && list[k + 1] === all[i + 1]);
    return closes(kept) && !closes(all);
  });
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
