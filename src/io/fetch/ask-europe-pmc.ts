import { doiOf, type Identifier } from "../../article/index.ts";
import type { Client } from "./client.ts";
import { isFailure, type ServiceFailure } from "./failure.ts";
import type { FetchedAnswer, FetchedRecord } from "./fetched-article.ts";
import { listPubMedUpdates } from "./find-updates.ts";
import { getPatiently } from "./get-patiently.ts";
import { getJson, type Json, objectAt, objectsAt, textAt, textsAt } from "./json.ts";

const service = "europe-pmc";
/** A DOI may stand in several collections; PubMed's record is the fullest. */
const COLLECTIONS = ["MED", "PMC", "PPR"];

/**
 * Europe PMC's record of an article, of its `search` with `resultType=core`. Rejected only when
 * `client.signal` aborts.
 */
export async function askEuropePmc(
  identifier: Identifier,
  client: Client,
): Promise<FetchedRecord | ServiceFailure> {
  client.onStep("Asking Europe PMC");
  const query = encodeURIComponent(queryOf(identifier));
  const found = await getJson(
    service,
    `/search?query=${query}&resultType=core&format=json&pageSize=25`,
    client,
  );
  if (isFailure(found)) return found;
  const list = found.json["resultList"];
  if (typeof list !== "object") return { kind: "garbled", service };
  const records = objectsAt(objectAt(found.json, "resultList"), "result")
    .filter((record) => isSame(record, identifier))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const [record] = records;
  return record ? readRecord(found.json, record) : { kind: "missing", service };
}

/** JATS of an article that may be given out. Rejected only when `client.signal` aborts. */
export async function getFullText(
  id: string,
  client: Client,
): Promise<FetchedAnswer | ServiceFailure> {
  client.onStep("Fetching the full text from Europe PMC");
  const answer = await getPatiently(service, `/${encodeURIComponent(id)}/fullTextXML`, client);
  if (isFailure(answer)) return answer;
  // A proxy's page is HTML, which is no article either.
  const head = new TextDecoder().decode(answer.bytes.subarray(0, 20_000));
  if (!/<(?:\w+:)?article[\s>]/u.test(head) || /<html[\s>]/iu.test(head)) {
    return { kind: "garbled", service };
  }
  return { from: service, content: "full text", source: answer.bytes };
}

/** Europe PMC's query syntax: fields, and phrases in quotation marks. */
function queryOf(identifier: Identifier): string {
  const { kind, id } = identifier;
  if (kind === "pmid") return `EXT_ID:${id} AND SRC:MED`;
  if (kind === "pmcid") return `PMCID:${id}`;
  if (kind === "europe-pmc") return `EXT_ID:${id.slice(4)} AND SRC:${id.slice(0, 3)}`;
  return `DOI:"${(doiOf(identifier) ?? id).replace(/["\\]/gu, "\\$&")}"`;
}

/** A search is no look-up: it may also find who cites the article. */
function isSame(record: Json, identifier: Identifier): boolean {
  const { kind, id } = identifier;
  if (kind === "pmid") return textAt(record, "pmid") === id || isRecord(record, `MED/${id}`);
  if (kind === "pmcid") return textAt(record, "pmcid") === id || isRecord(record, `PMC/${id}`);
  if (kind === "europe-pmc") return isRecord(record, id);
  return textAt(record, "doi").toLowerCase() === (doiOf(identifier) ?? id).toLowerCase();
}

function isRecord(record: Json, id: string): boolean {
  return `${textAt(record, "source")}/${textAt(record, "id")}` === id;
}

function rankOf(record: Json): number {
  const rank = COLLECTIONS.indexOf(textAt(record, "source"));
  return rank < 0 ? COLLECTIONS.length : rank;
}

function readRecord(answer: Json, record: Json): FetchedRecord {
  const isOpenAccess = textAt(record, "isOpenAccess") === "Y";
  const [listed] = textsAt(objectAt(record, "fullTextIdList"), "fullTextId");
  const fullTextId = listed ?? textAt(record, "pmcid");
  const [doi, licence] = [textAt(record, "doi"), textAt(record, "license")];
  const alone = { ...answer, hitCount: 1, resultList: { result: [record] } };
  return {
    answer: { from: service, content: "record", source: JSON.stringify(alone) },
    hasAbstract: textAt(record, "abstractText") !== "",
    notices: listPubMedUpdates(record),
    isOpenAccess,
    ...(doi === "" ? {} : { doi }),
    ...(licence === "" ? {} : { licence }),
    ...(isOpenAccess && fullTextId !== "" ? { fullTextId } : {}),
  };
}
