/** Servers of preprints by the DOIs they give; where two share them, the page says which. */
const SERVERS: readonly (readonly [doi: RegExp, ...names: string[]])[] = [
  [/^10\.48550\/arxiv\./iu, "arXiv"],
  [/^10\.1101\/|^10\.64898\//u, "medRxiv", "bioRxiv"],
  [/^10\.21203\/rs\./u, "Research Square"],
  [/^10\.20944\/preprints/u, "Preprints.org"],
  [/^10\.26434\/chemrxiv/u, "ChemRxiv"],
  [/^10\.31234\/osf/u, "PsyArXiv"],
  [/^10\.2139\/ssrn/u, "SSRN"],
];
const ARXIV = /\barXiv:\s?(\d{4}\.\d{4,5})(?:v\d{1,2})?\b/u;

/** The DOI that arXiv gives to what it names by a number of its own. */
export function findArxivDoi(head: string): string | undefined {
  const number = ARXIV.exec(head)?.[1];
  return number === undefined ? undefined : `10.48550/arXiv.${number}`;
}

/** The server that a preprint's DOI is of, where the page prints its name, too. */
export function findServer(doi: string | undefined, page: string): string | undefined {
  const server = SERVERS.find(([pattern]) => doi !== undefined && pattern.test(doi));
  if (!server) return undefined;
  const [, ...names] = server;
  const times = (name: string) => page.split(name).length - 1;
  const printed = names.filter((name) => times(name) > 0 || names.length === 1);
  return printed.toSorted((a, b) => times(b) - times(a))[0];
}
