/**
 * Who answers, in the order in which they are asked. All are open: no key, no proxy, and any page may
 * ask (CORS).
 */
export const SERVICES = ["europe-pmc", "crossref", "datacite"] as const;
export type Service = (typeof SERVICES)[number];

/** Where each service stands, without a slash at the end. */
export type Bases = Readonly<Record<Service, string>>;

export const BASES: Bases = {
  "europe-pmc": "https://www.ebi.ac.uk/europepmc/webservices/rest",
  crossref: "https://api.crossref.org",
  datacite: "https://api.datacite.org",
};

export const SERVICE_NAMES: Readonly<Record<Service, string>> = {
  "europe-pmc": "Europe PMC",
  crossref: "Crossref",
  datacite: "DataCite",
};
