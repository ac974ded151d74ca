/** "S", ISSN, year, number, check character; printed as S0140-6736(24)02600-5. */
const PII = /(?<![\dA-Z])S\d{4}-?\d{3}[\dX]\(?\d{2}\)?\d{5}-?[\dX](?![\dA-Z])/iu;
/** Before about 2000 it had no "S", which only its place in an address makes certain. */
const OLD_PII = /\/pii\/(\d{15}[\dX])(?![\dA-Z])/iu;

/**
 * Elsevier's number of an article, as Crossref keeps it: without punctuation, in capitals.
 *
 *     /science/article/pii/S0140673624026005   /journals/lancet/article/PIIS0140-6736(24)02600-5/fulltext
 */
export function findPii(text: string): string | undefined {
  const found = PII.exec(text.replace(/PII(?=S\d)/giu, " "))?.[0] ?? OLD_PII.exec(text)?.[1];
  return found?.replace(/[-()]/gu, "").toUpperCase();
}
