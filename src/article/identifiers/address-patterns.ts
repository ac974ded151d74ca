import type { Identifier } from "./identifier.ts";

/** How one site writes an identifier into the paths of its articles. */
interface AddressPattern {
  readonly host: string;
  /** On the decoded path, then on path and query with the "?" between. */
  readonly path: RegExp;
  readonly kind: Identifier["kind"];
  /** `$1` and `$2` are what the path matched. */
  readonly id: string;
}

const at = (host: string, path: RegExp, kind: Identifier["kind"], id = "$1"): AddressPattern => ({
  host,
  path,
  kind,
  id,
});

/** Only sites that do not write the DOI itself; those need no pattern. */
export const ADDRESS_PATTERNS: readonly AddressPattern[] = [
  at("pubmed.ncbi.nlm.nih.gov", /^\/(\d{1,9})(?=\/|$)/u, "pmid"),
  at("pubmed.ncbi.nlm.nih.gov", /^\/?\?(?:.*&)?term=(\d{6,9})(?=&|$)/u, "pmid"),
  at("ncbi.nlm.nih.gov", /^\/(?:m\/)?pubmed\/(\d{1,9})(?=\/|$)/u, "pmid"),
  at("ncbi.nlm.nih.gov", /\/articles\/pmid\/(\d{1,9})(?=\/|$)/u, "pmid"),
  at("ncbi.nlm.nih.gov", /\/PMC(\d{3,9})(?!\d)/iu, "pmcid", "PMC$1"),
  at("europepmc.org", /\/(?:articles?|abstract)\/MED\/(\d{1,9})(?=\/|$)/iu, "pmid"),
  at("europepmc.org", /\/(?:articles?|abstract)\/(?:PMC\/)?(?:PMC)?(\d{3,9})/iu, "pmcid", "PMC$1"),
  at(
    "europepmc.org",
    /\/(?:articles?|abstract)\/(PPR|AGR|CBA|CTX|ETH|HIR|PAT)\/(\w{1,30})/u,
    "europe-pmc",
    "$1/$2",
  ),
  at("ebi.ac.uk", /\/europepmc\/.*\/PMC(\d{3,9})/iu, "pmcid", "PMC$1"),
  at("ebi.ac.uk", /\/europepmc\/.*\/MED\/(\d{1,9})/iu, "pmid"),
  at(
    "arxiv.org",
    /^\/(?:abs|pdf|html|format|ps|e-print)\/((?:[a-z.-]{2,20}\/)?[\d.]{7,10})(?:v\d+|\.pdf)*/iu,
    "arxiv",
  ),
  at(
    "nature.com",
    /^\/articles\/([a-z][a-z.]*\d[\w.-]*?)(?:_reference)?(?:\.pdf)?(?=\/|$)/u,
    "doi",
    "10.1038/$1",
  ),
  at(
    "elifesciences.org",
    /^\/(?:articles|reviewed-preprints)\/(\d{5,6})/u,
    "doi",
    "10.7554/eLife.$1",
  ),
  at("peerj.com", /^\/articles\/(\d+)/u, "doi", "10.7717/peerj.$1"),
  at("peerj.com", /^\/articles\/([a-z]+)-(\d+)/u, "doi", "10.7717/peerj-$1.$2"),
  at("bmj.com", /^\/content\/\d+\/(bmj[.-][a-z\d-]+)/u, "doi", "10.1136/$1"),
  at("insight.jci.org", /^\/articles\/view\/(\d+)/u, "doi", "10.1172/jci.insight.$1"),
  at("jci.org", /^\/articles\/view\/(\d+)/u, "doi", "10.1172/JCI$1"),
  at("hindawi.com", /^\/journals\/\w+\/(\d{4})\/(\d+)/u, "doi", "10.1155/$1/$2"),
  at("jmir.org", /^\/\d{4}\/\d+\/e(\d+)/u, "doi", "10.2196/$1"),
  at("researchsquare.com", /^\/article\/(rs-\d+)\/(v\d+)/u, "doi", "10.21203/rs.3.$1/$2"),
  at("oncotarget.com", /^\/(?:article|fulltext)\/(\d+)/u, "doi", "10.18632/oncotarget.$1"),
  at("aging-us.com", /^\/(?:article|fulltext)\/(\d+)/u, "doi", "10.18632/aging.$1"),
  at("ssrn.com", /[?&/]abstract(?:_id)?=(\d{5,8})/u, "doi", "10.2139/ssrn.$1"),
  at("preprints.org", /^\/manuscript\/(\d{6}\.\d{4})\/(v\d+)/u, "doi", "10.20944/preprints$1.$2"),
  at(
    "biorxiv.org",
    /\/early\/\d{4}\/\d\d\/\d\d\/((?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})/u,
    "doi",
    "10.1101/$1",
  ),
  at(
    "medrxiv.org",
    /\/early\/\d{4}\/\d\d\/\d\d\/((?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})/u,
    "doi",
    "10.1101/$1",
  ),
];

/** What the site's own way of writing tells; a library's proxy writes www-nature-com.its.own.name. */
export function matchAddress(host: string, path: string, query: string): Identifier | undefined {
  const spelled = `.${host}.|.${host.replace(/-/gu, ".")}.`;
  for (const pattern of ADDRESS_PATTERNS) {
    if (!spelled.includes(`.${pattern.host}.`)) continue;
    const [, first = "", second = ""] =
      pattern.path.exec(path) ?? pattern.path.exec(`${path}?${query}`) ?? [];
    if (first === "") continue;
    const id = pattern.id.replace("$1", first).replace("$2", second);
    return { kind: pattern.kind, id };
  }
  return undefined;
}
