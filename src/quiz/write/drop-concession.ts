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
