/** What was done with the patients or the data, and is no finding: "were enrolled", "underwent CT". */
const PERFORMED =
  /^(?:\p{Ll}+ly |also |then )?(?:(?:was|were|is|are|had|has|have) (?:been )?(?:\p{Ll}+ly |also |then )?)?(?:used|produced by|delineated|confirmed by|achieved|created|constructed|developed (?:through|for|by|using)|fixed|implanted|sutured|resected|removed|included|performed|conducted|recorded|collected|added|divided|assigned|measured|assessed|calculated|enroll?ed|completed|submitted|undergone|underwent|received|randomi[sz]ed|followed|recruited|analy[sz]ed|consisted|comprised|defined|available|eligible|invited|excluded|reviewed|examined|studied|compared|evaluated|tested|treated|selected|matched|classified|categori[sz]ed|grouped|obtained|interviewed|asked|investigated|operated|injected|stained|sampled|screened|described|discussed|considered|presented|reported|met|undertaken|carried|made|done|placed|given|administered|identified (?:in|from|by) the (?:database|records?)|based|built|derived|consented|agreed to|participated|gave)\b/u;

/** True where a predicate says what was done, not what came out. */
export function isPerformed(predicate: string): boolean {
  return PERFORMED.test(predicate);
}
