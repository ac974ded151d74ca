/** Who answers. All are open: no key, no proxy, and any page may ask (CORS). */
export type Service = "europe-pmc" | "crossref" | "datacite";

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
