import type { Article } from "../article.ts";
import { readDoi, readPmcid, readPmid } from "../records/clean-fields.ts";
import type { TaggedRecord } from "../records/tagged-record.ts";

type Identifiers = Pick<Article, "doi" | "pmid" | "pmcid">;

/**
 * DOI, PMID and PMCID, which have a tag of their own for the first only. Embase keeps the PMID in
 * `C5`, Cochrane in `C3` ("PUBMED 21314913"), Scopus in `C2`, EndNote the PMCID in `C2` and the PMID in `AN`; others have addresses.
 */
export function findIdentifiers(record: TaggedRecord): Identifiers {
  const addresses = record.all("UR", "L2", "L1", "LK").flatMap((value) => value.split(/[\s;]+/u));
  const doi = first(
    // In the age of EndNote X the DOI stood in M3 or L3.
    [
      ...record.all("DO", "DOI", "DI"),
      ...record.all("M3", "L3").filter((value) => /(?:^|doi\.org\/)10\./u.test(value)),
      ...addresses,
      ...record.all("N1", "C1").filter((value) => /^doi\b/iu.test(value)),
    ],
    readDoi,
  );
  const isPubmed = /pubmed|medline/iu.test(record.first("DB", "DP"));
  const pmid = first(
    [
      ...record
        .all("PM", "C5", "C2", "C6", "C3")
        .flatMap((value) => value.split(/\s*,\s*/u))
        .filter((value) => /^(?:pmid:?\s*|pubmed[:\s]+)?\d{5,8}$/iu.test(value)),
      ...record.all("AN").filter((value) => isPubmed && /^\d{5,8}$/u.test(value)),
      ...record.all("N1", "AN").filter((value) => /^PMID\b/iu.test(value)),
      ...addresses.filter((address) => /pubmed/iu.test(address)),
    ],
    (value) => readPmid(value.replace(/^pubmed[:\s]+/iu, "")),
  );
  const pmcid = first(
    [...record.all("C2", "C6", "N1").filter((value) => /^PMC\d+/u.test(value)), ...addresses],
    (value) => (/PMC\d/u.test(value) ? readPmcid(value) : undefined),
  );
  return {
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
    ...(pmcid === undefined ? {} : { pmcid }),
  };
}

/** The first value that can be read. */
function first(
  values: readonly string[],
  read: (value: string) => string | undefined,
): string | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
