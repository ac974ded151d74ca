/** The identifiers that a text prints. */
export interface Identifiers {
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
}

/** A DOI as Crossref suggests to match it, bounded so that no text is slow. */
const DOI = /\b10\.\d{4,9}\/[^\s"<>{}|\\^`,;]{1,120}/i;
const PMID = /\b(?:PMID|PubMed(?: ID)?)\s*:?\s*(\d{4,9})\b/i;
const PMCID = /\bPMC(?:ID)?\s*:?\s*(?:PMC)?\s?(\d{4,9})\b/i;

/** Reads DOI, PMID and PMCID; "PMCID:5718941" is PMC5718941. */
export function readIdentifiers(text: string): Identifiers {
  const doi = readDoi(text);
  const pmid = PMID.exec(text)?.[1];
  const pmcid = PMCID.exec(text)?.[1];
  return {
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
    ...(pmcid === undefined ? {} : { pmcid: `PMC${pmcid}` }),
  };
}

/** The first DOI, without the punctuation of the sentence around it. */
export function readDoi(text: string): string | undefined {
  const found = DOI.exec(text)?.[0];
  if (found === undefined) return undefined;
  let doi = found.replace(/(?:PMID|PMCID|Epub|\[|Cited|Article|Google|CAS|PubMed).*$/, "");
  // A button right after it, as on one line "10.1016/j.x.2021.104501Get rights and content".
  doi = doi.replace(
    /(?<=[\d)])(?:Get|Rights|Permissions|Share|Add|Cite|View|Download|Open|Check|Copy|copiar|Published|Citation|Received|Crossmark)$/u,
    "",
  );
  // "(doi:10.1000/x)" and "10.1000/x." end with what is not theirs.
  for (;;) {
    const cut = doi.replace(/[.,;:'”’…*]$/, "");
    const open = cut.split("(").length;
    const close = cut.split(")").length;
    const trimmed = cut.endsWith(")") && close > open ? cut.slice(0, -1) : cut;
    const square = trimmed.endsWith("]") && !trimmed.includes("[") ? trimmed.slice(0, -1) : trimmed;
    if (square === doi) return doi.length > 8 ? doi : undefined;
    doi = square;
  }
}
