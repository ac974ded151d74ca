import type { Client } from "./client.ts";
import { isFailure, type ServiceFailure } from "./failure.ts";
import type { FetchedRecord } from "./fetched-article.ts";
import { listCrossrefUpdates } from "./find-updates.ts";
import { getJson, type Json, objectAt, objectsAt, textAt, textsAt } from "./json.ts";
import { SERVICE_NAMES, type Service } from "./services.ts";

/** Asks Crossref, where publishers register their DOIs. Rejected only when the signal aborts. */
export function askCrossref(doi: string, client: Client): Promise<FetchedRecord | ServiceFailure> {
  return ask("crossref", `/works/${encodeURIComponent(doi)}`, client);
}

/**
 * Asks DataCite, where arXiv and archives register theirs, for CSL-JSON: its own JSON no reader of
 * articles knows. Rejected only when the signal aborts.
 */
export function askDataCite(doi: string, client: Client): Promise<FetchedRecord | ServiceFailure> {
  const name = doi.split("/").map(encodeURIComponent).join("/");
  return ask("datacite", `/dois/application/vnd.citationstyles.csl+json/${name}`, client);
}

/**
 * The DOI of an article that Elsevier knows by a number of its own, which publishers register as
 * `alternative-id`. Rejected only when the signal aborts.
 */
export async function findDoiOfPii(
  pii: string,
  client: Client,
): Promise<{ readonly doi: string } | ServiceFailure> {
  client.onStep("Asking Crossref for the DOI");
  const path = `/works?filter=alternative-id:${encodeURIComponent(pii)}&rows=20&select=DOI,alternative-id`;
  const found = await getJson("crossref", path, client);
  if (isFailure(found)) return found;
  const items = objectsAt(objectAt(found.json, "message"), "items");
  const item = items.find((each) => textsAt(each, "alternative-id").includes(pii));
  const doi = item ? textAt(item, "DOI") : "";
  return doi === "" ? { kind: "missing", service: "crossref" } : { doi };
}

async function ask(
  service: Service,
  path: string,
  client: Client,
): Promise<FetchedRecord | ServiceFailure> {
  client.onStep(`Asking ${SERVICE_NAMES[service]}`);
  const found = await getJson(service, path, client);
  if (isFailure(found)) return found;
  const work = service === "crossref" ? objectAt(found.json, "message") : found.json;
  if (textAt(work, "DOI") === "") return { kind: "garbled", service };
  return {
    answer: { from: service, content: "record", source: JSON.stringify(found.json) },
    hasAbstract: textAt(work, "abstract") !== "",
    notices: service === "crossref" ? listCrossrefUpdates(work) : [],
    doi: textAt(work, "DOI"),
    isOpenAccess: false,
    ...licenceOf(work),
  };
}

/** Crossref has a list of licences: for text mining, of the manuscript, and of what is published. */
function licenceOf(work: Json): { readonly licence?: string } {
  const of = (version: string) =>
    objectsAt(work, "license").find((each) => textAt(each, "content-version") === version);
  const stated = of("vor") ?? of("unspecified");
  const licence = stated ? textAt(stated, "URL") : "";
  return licence === "" ? {} : { licence };
}
