/**
 * What names one article:
 *
 * - `doi`: "10.1038/s41586-020-2012-7", in the letters it was given in; DOIs know no case
 * - `pmid`: "39709209" · `pmcid`: "PMC12120539"
 * - `arxiv`: "2401.01234" or "hep-th/9901001", without its version
 * - `europe-pmc`: a record of Europe PMC with its collection, "PPR/PPR123456"
 * - `pii`: Elsevier's number in an address, "S0140673624026005"; Crossref knows whose DOI it is
 */
export interface Identifier {
  readonly kind: "doi" | "pmid" | "pmcid" | "arxiv" | "europe-pmc" | "pii";
  readonly id: string;
}

const NAMES: Readonly<Record<Identifier["kind"], string>> = {
  doi: "the DOI ",
  pmid: "PMID ",
  pmcid: "",
  arxiv: "arXiv:",
  "europe-pmc": "the Europe PMC record ",
  pii: "Elsevier's number ",
};

/** As it stands in a sentence: "the DOI 10.1038/s41586-020-2012-7", "PMID 39709209". */
export function nameIdentifier({ kind, id }: Identifier): string {
  return `${NAMES[kind]}${id}`;
}

/** The DOI, where the identifier is one or tells it: arXiv registers one for each of its articles. */
export function doiOf({ kind, id }: Identifier): string | undefined {
  if (kind === "doi") return id;
  return kind === "arxiv" ? `10.48550/arXiv.${id}` : undefined;
}
