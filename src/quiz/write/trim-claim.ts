import { hasFiniteVerb, verbForm } from "../../reading/index.ts";
import { peelLead } from "./peel-lead.ts";
import { readByVerb } from "./read-by-verb.ts";
import { type ReadClause, readClause } from "./read-clause.ts";

/** "In this study", "Based on these data": says where everything in the abstract was found. */
const HERE =
  /^(?:(?:in|for|within|with|from|based on|on the basis of|according to) (?:the (?:results|findings|data) (?:of|from) )?(?:this|our|the present|the current|these)\s+(?:[\p{L}-]+ ){0,3}(?:study|series|cohort|population|sample|trial|analysis|meta-analysis|experience|report|review|model|setting|data|results|findings|patients|group|survey|work|opinion)|taken together|on the whole|in addition|in fact|as a whole|in particular|more importantly|most importantly|altogether|collectively|to conclude|in short|of interest|not surprisingly),?\s+/iu;

/** "Kaplan-Meier curves showed that": the frame says how, what was shown is the claim. */
const SHOWN =
  /^(?:(?!that\b)[\p{L}\p{N}'’/-]+\s){0,10}?(?:results?|data|findings?|analys[ei]s|study|studies|review|tests?|model|models|comparisons?|curves?|evidence|regression|trial|survey|experiments?|observations?|examination|we|meta-analysis|authors|investigation|studied|obtained|it)\s+(?:[\p{L}-]+\s){0,5}?(?:find|found|show|shows|showed|shown|observed|demonstrates?|demonstrated|revealed?|reveals|confirms?|confirmed|concludes?|concluded|noted|noticed|identified|established|highlights?|highlighted|determined)\s+that\s+/iu;

/** What only adds to the claim, and may be left out: "…, which limits its use", "…, from 3 to 5". */
const TAILS: readonly RegExp[] = [
  /,\s+(?:who|whose|where|when|not|with)\s.*$/u,
  /,?\s+(?:which|thus|thereby|suggesting|indicating|resulting|leading|reflecting|including|implying|making|so that|in order to|particularly|especially|such as|e\.g\.|i\.e\.|regardless of|irrespective of|even when|even after|whereas|while|although|though|because|since|giving|yielding|and this|but this|as well as|as shown|as reflected|as measured|as determined|as assessed)\s.*$/u,
  /\s+from\s+(?:[<>~≈]?\d)[^,]*?\s+to\s+[<>~≈]?\d[^,]*$/u,
  /\s+by\s+(?:about |approximately |a (?:mean|median) of |more than |an average of )?[<>~≈]?\d.*$/u,
];

/** The claim without the frame around it and the additions behind it. */
export function trimClaim(claim: string): string {
  const shown = SHOWN.exec(claim)?.[0] ?? "";
  const core = claim.slice(shown.length).replace(HERE, "").replace(HERE, "");
  return core.charAt(0).toUpperCase() + core.slice(1);
}

/**
 * The clauses of a claim, each with its subject: two verbs of one subject are two claims.
 *
 *     A improved survival, but increased costs → A improved survival · A increased costs
 */
export function readClauses(claim: string): ReadClause[] {
  const cut = cutTail(claim);
  const whole = readClause(cut);
  if (whole) return [whole];
  const joint = /,?\s+(?:and|but)\s+(?=(?:also\s+|\p{L}+ly\s+)?(\p{L}+))/gu;
  for (const match of claim.matchAll(joint)) {
    if (!isFiniteVerb(match[1] ?? "")) continue;
    const first = readClause(cutTail(claim.slice(0, match.index)));
    // "A led to B, reduced C and raised D": what stands before "and" is a list.
    if (!first || first.predicate.includes(",")) continue;
    // "Leads to delayed care and elevated mortality": no second verb.
    if (/^(?!was\b)\p{Ll}+s\b/u.test(first.predicate) && /ed$/u.test(match[1] ?? "")) continue;
    const rest = claim.slice(match.index + match[0].length);
    const lead = first.lead === "" ? "" : `${first.lead}, `;
    const second = readClause(cutTail(`${lead}${first.subject} ${rest}`));
    return second && second.subject === first.subject ? [first, second] : [first];
  }
  const plain = readPlainly(cut);
  return plain ? [plain] : readByVerb(cut);
}

const AUXILIARY =
  /\s(?:also\s+)?(was|were|is|are|has|have|had|did|does|do|may|might|can|could|should|must)\s(?!.*\s(?:and|but|,)\s(?:was|were|is|are|has|have|had|did|does|do|may|might|can|could|should|must)\s)/u;

/**
 * Subject and predicate cut at the first auxiliary, where nothing before it can be a verb: lists
 * ("Age, sex, and stage were …") are subjects too.
 */
function readPlainly(claim: string): ReadClause | undefined {
  const { lead, main } = peelLead(claim);
  const match = AUXILIARY.exec(main);
  const [, verb = ""] = match ?? [];
  if (!match) return undefined;
  const subject = main.slice(0, match.index).replace(/,$/u, "");
  const predicate = main.slice(match.index + 1).replace(/^also\s+/u, "");
  const words = subject.split(/[\s,]+/u);
  if (words.length > 17 || /[;:]/u.test(subject) || predicate.split(" ").length > 26)
    return undefined;
  // "…, which were", "patients had": a clause has begun before.
  if (NO_SUBJECT.test(subject) || words.slice(1).some((word) => isSureVerb(word))) return undefined;
  if (/,/u.test(subject) && !/\b(?:and|or)\b/u.test(subject)) return undefined;
  if (
    /\b(?:was|were|is|are|had|has|have|did)\b/u.test(
      predicate
        .slice(verb.length)
        .replace(/\b(?:who|which|that|when|if|where|than|as|because|while)\b.*$/u, ""),
    )
  )
    return undefined;
  const plural =
    /^(?:were|are|have|do)$/u.test(verb) ||
    (!/^(?:was|is|has|does)$/u.test(verb) && / and |s$/u.test(subject));
  return { lead, subject, predicate, plural };
}

const NO_SUBJECT =
  /^(?:there|it|this|these|those|they|we|to|in|on|at|for|with|by|although|though|when|if|because|while|whereas|since|as|after|before|during|of|from|using|considering|regarding|according|not|only|even|further|adjusted|that|how|what|who)\b|\b(?:who|which|that|when|where|if|whose|whether|because|although|while|than|but|not|respectively)\b|n['’]t\b|\b(?:only|also|still)$/iu;

function isSureVerb(word: string): boolean {
  const form = verbForm(word)?.form;
  return (
    form === "past" &&
    !/^(?:left|set|put|cut|read|found|shown|met|felt|thought|lost|led|taught|said)$/u.test(word)
  );
}

/** "For urgent cases in" has lost its end. */
const DANGLING =
  /\b(?:in|of|for|with|on|by|at|from|to|and|or|the|an?|that|than|not|is|are|was|were)$/u;

/** Only after the verb: what stands before the comma must be a clause by itself. */
function cutTail(claim: string): string {
  let cut = claim;
  for (const tail of TAILS) {
    const shorter = cut.replace(tail, "").replace(/[\s,]+$/u, "");
    if (
      shorter !== cut &&
      shorter.split(" ").length >= 4 &&
      hasFiniteVerb(shorter) &&
      !DANGLING.test(shorter)
    )
      cut = shorter;
  }
  return cut;
}

function isFiniteVerb(word: string): boolean {
  if (
    /^(?:is|are|was|were|has|have|had|did|does|do|may|might|can|could|should|will|would|must)$/u.test(
      word,
    )
  )
    return true;
  const form = verbForm(word)?.form;
  return form === "past" || form === "ed" || form === "s";
}
