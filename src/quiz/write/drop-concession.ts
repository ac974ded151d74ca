import { hasFiniteVerb } from "../../reading/index.ts";

/** What a claim stands against, or rests on: left out, the claim stands as it did. */
const CONCESSION =
  /^(?:(?:although|though|even though|because|since|as|while|whereas|given|due to|owing to|considering|in view of|in light of|in spite of|despite|contrary to|in order to|because of|as assessed by|as measured by|as shown by|as expected|as hypothesi[sz]ed|as demonstrated by|as in|unlike|taking into account|based on|to the best of|to our knowledge|with regard to|with respect to|regarding|yet|again|last|lastly|fourth|fifth|where available|in our experience|in our opinion|not surprisingly|advances in knowledge|clinical relevance|microscopically|histologically|clinically|clinical(?:ly)? speaking|radiologically|statistically)\b)/iu;
/** Where the claim begins again after a comma: with its subject, not with the rest of a list. */
const NO_START =
  /^(?:and|or|but|nor|which|who|that|where|when|such|including|as|especially|particularly|then\s|\p{Ll}+ing\b|\p{Ll}+ed\b|is|are|was|were|has|have|had|may|can|could|should|with|without|in\s|of\s|for\s)/u;

/**
 * The claim without what it concedes or rests on; as it was where its beginning cannot be told.
 *
 *     Although the drug is cheap, its use should be limited → Its use should be limited
 */
export function dropConcession(claim: string): string {
  return peelBelief(dropOpening(peelBelief(claim)));
}

/** "We believe that …": what is advised or held possible says so itself. */
const BELIEF =
  /^(?:(?:therefore|thus|hence|so),?\s+)?(?:we|the authors|it (?:is|was|has been|may be|might be|can be)|it)\s+(?:\p{L}+ly\s+|also\s+|therefore\s+|thus\s+)?(?:believes?|recommend(?:s|ed)?|advise[sd]?|advocated?|argued?|propose[sd]?|think|thought|feel|felt|consider(?:ed)?|suggest(?:s|ed)?|speculate[sd]?|hypothesi[sz]ed?|emphasi[sz]ed?|stress(?:ed)?|seems|appears|concluded?|concluded?)\s+that\s+(?=.{4,120}?\b(?:should|must|may|might|could|can)\s)/iu;

function peelBelief(claim: string): string {
  const rest = claim.slice(BELIEF.exec(claim)?.[0].length ?? 0);
  return rest === claim ? claim : rest.charAt(0).toUpperCase() + rest.slice(1);
}

function dropOpening(claim: string): string {
  const opening = CONCESSION.exec(claim)?.[0];
  if (opening === undefined) return claim;
  const isClause = /^(?:although|though|even though|because|since|as|while|whereas)$/iu.test(
    opening,
  );
  for (const match of claim.slice(0, 260).matchAll(/[,:]\s+(?:then\s+|so\s+)?/gu)) {
    const before = claim.slice(opening.length, match.index);
    const rest = claim.slice(match.index + match[0].length);
    if (NO_START.test(rest) || !hasFiniteVerb(rest)) continue;
    if (isClause && !hasFiniteVerb(before)) continue;
    return rest.charAt(0).toUpperCase() + rest.slice(1);
  }
  return claim;
}
