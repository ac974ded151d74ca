import { verbForm } from "../../reading/index.ts";
import { pointsBack } from "./draft.ts";
import { stateClaims } from "./state-claims.ts";
import { readClauses, trimClaim } from "./trim-claim.ts";

/** Whose study it is goes without saying: "in our series", "in the present study". */
const OF_THE_STUDY =
  /,?\s+(?:in|from|within|by|of|for) (?:this|our|the present|the current|these) (?:[\p{L}-]+ )?(?:study|series|trial|analysis|experience|report|review|work|research|data|data set|dataset|article|paper|investigation|survey|cohort study|hospital|cent(?:er|re)|institution|unit|department|clinic)(?=$|[,;.]|\s(?:and|but|or|with|to|for|in|after|at|from|by|was|were|is|are|had|has|have)\b)/giu;
/** "in this population": the one that was studied. */
const STUDIED =
  /\b(?:this|our|these)\s+((?:population|cohort|sample)s?)(?=$|[,;.]|\s(?:and|but|or|with|to|for|in|after|at|from|by|was|were|is|are|had|has|have)\b)/giu;
/** Not "these findings", which stand for the whole sentence before, and not "these alone". */
const NOT_NAMED =
  /^(?:studies|study|results?|findings?|data|observations?|effects?|differences?|phenomen\p{L}+|facts?|was|were|is|are|may|might|can|could|should|must|did|does|do|has|have|had|will|would|two|three|four|five|latter|former|in|of|and|or|by|to|not|appears?|seems?|suggests?|indicates?)\b/iu;
const DEMONSTRATIVE = /\b(this|these|our)\s+(?=(\p{L}[\p{L}-]*))/giu;
const PRONOUN = /^(They|It)\s+(?=\p{Ll})/u;
/** "It was found that", "it is possible to": stands for nothing. */
const DUMMY =
  /^It\s+(?:\p{L}+\s){1,4}?(?:that|to|whether|if|how|why)\b|^It\s+(?:seems|appears|is (?:important|likely|possible|necessary|essential|clear|unclear|concluded|difficult))\b/u;

/**
 * A claim in which "this", "our" and "they" have given way to what they stand for; as it was where
 * that is in doubt.
 *
 *     It is an independent factor in these women   (before: VEGF was measured in tissue.)
 *     → VEGF is an independent factor in the women
 *
 * @param before the sentence before, empty if there is none
 */
export function resolvePointers(claim: string, before: string): string {
  if (!/\b(?:this|these|our|they|it)\b/iu.test(claim)) return claim;
  let said = claim.replace(OF_THE_STUDY, "").replace(STUDIED, "the study $1");
  said = said.replace(DEMONSTRATIVE, (all, word: string, next: string, at: number) => {
    if (NOT_NAMED.test(next)) return all;
    // "This drug": which one, the question would not say; "this oral drug" is described.
    const rest = said.slice(at + all.length).split(/\s+/u);
    const isDescribed =
      /\p{L}/u.test(rest[1] ?? "") &&
      !ENDS_PHRASE.test(rest[1] ?? "") &&
      verbForm(rest[1] ?? "")?.form !== "s";
    if (at === 0 && (!isDescribed || /^our$/iu.test(word))) return all;
    return at === 0 ? "The " : "the ";
  });
  const pronoun = PRONOUN.exec(said);
  if (!pronoun || DUMMY.test(said)) return said;
  const named = subjectOf(before, pronoun[1] === "They");
  return named === undefined ? said : `${named} ${said.slice(pronoun[0].length)}`;
}

const ENDS_PHRASE =
  /^(?:was|were|is|are|had|has|have|did|does|do|may|might|can|could|should|must|will|would|in|of|for|with|on|by|at|from|to|and|or|but|that|which|who|than|as|also|after|before|during|among|between|\p{L}+(?:ed|ly))$/iu;

/** The only subject of the sentence, where it is of the number that the pronoun has. */
function subjectOf(sentence: string, plural: boolean): string | undefined {
  const clauses = stateClaims(sentence, 45).flatMap((claim) => readClauses(trimClaim(claim)));
  const [first] = clauses;
  if (!first || clauses.some(({ subject }) => subject !== first.subject)) return undefined;
  const { subject } = first;
  if (first.plural !== plural || pointsBack(subject) || subject.split(" ").length > 7)
    return undefined;
  // Of two named before, "they" may be those that were compared.
  if (/,|\band\b|\bor\b/u.test(subject) || /\b(?:than|compared|versus)\b/u.test(first.predicate))
    return undefined;
  return subject;
}
