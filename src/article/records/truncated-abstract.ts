const CUT = /\s*[([]ABSTRACT TRUNCATED(?: AT (\d+) WORDS)?[)\]]\s*\.?/iu;

/** PubMed cut abstracts at 250 or 400 words until 2000 and says so in them. */
export function noteTruncatedAbstract(abstract: string, title: string): readonly string[] {
  return CUT.test(abstract)
    ? [`PubMed cut off the abstract of “${title}”; paste the whole one from the journal's page.`]
    : [];
}

/** The abstract without the remark. */
export function dropTruncationRemark(abstract: string): string {
  return abstract.replace(CUT, "").trimEnd();
}
