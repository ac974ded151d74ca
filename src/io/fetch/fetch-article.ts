import { doiOf, type Identifier, nameIdentifier } from "../../article/index.ts";
import { asSentence } from "../../kernel/index.ts";
import { askEuropePmc, getFullText } from "./ask-europe-pmc.ts";
import { askCrossref, askDataCite, findDoiOfPii } from "./ask-registrars.ts";
import { type Client, type FetchOptions, makeClient } from "./client.ts";
import { explainFailures } from "./explain-failures.ts";
import { describeFailure, isFailure, type ServiceFailure } from "./failure.ts";
import type { FetchedArticle, FetchedRecord } from "./fetched-article.ts";
import { SERVICES } from "./services.ts";

/**
 * Fetches what is openly known of an article: Europe PMC's record and, where it may be given out,
 * the full text; where there is neither abstract nor full text, the record of the DOI's registrar.
 *
 * @throws {InputError} when nobody knows the article, or nobody could be asked.
 * @throws the signal's reason when it aborts.
 */
export async function fetchArticle(
  identifier: Identifier,
  options: FetchOptions = {},
): Promise<FetchedArticle> {
  const client = makeClient(options);
  const article = await resolvePii(identifier, client);
  const failures: ServiceFailure[] = [];
  const kept = <T extends object>(answer: T | ServiceFailure): T | undefined => {
    if (!isFailure(answer)) return answer;
    failures.push(answer);
    return undefined;
  };
  const record = kept(await askEuropePmc(article, client));
  const fullText =
    record?.fullTextId === undefined ? undefined : await getFullText(record.fullTextId, client);
  const hasFullText = fullText !== undefined && !isFailure(fullText);
  const doi = doiOf(article) ?? record?.doi;
  const registered =
    record?.hasAbstract || hasFullText || doi === undefined
      ? undefined
      : await askRegistrars(doi, client, kept);
  const records = [record, registered].filter((each) => each !== undefined);
  if (records.length === 0) throw explainFailures(failures, nameIdentifier(article));

  const answers = records.map(({ answer }) => answer);
  const lost = fullText !== undefined && isFailure(fullText) ? [fullText] : [];
  return {
    answers: hasFullText ? [fullText, ...answers] : answers,
    asked: SERVICES.filter(
      (service) =>
        records.some(({ answer }) => answer.from === service) ||
        failures.some((failure) => failure.service === service),
    ),
    isOpenAccess: records.some(({ isOpenAccess }) => isOpenAccess),
    ...licenceOf(records),
    notices: [
      ...new Set([
        ...records.flatMap(({ notices }) => notices),
        ...lost.map((failure) => noticeOfFullText(failure, record?.hasAbstract ?? false)),
        ...failures
          .filter(({ kind }) => kind !== "missing")
          .map((failure) => asNotice(describeFailure(failure, nameIdentifier(article)))),
      ]),
    ],
  };
}

/** Crossref has most DOIs; arXiv's are never there, those of archives it does not know. */
async function askRegistrars(
  doi: string,
  client: Client,
  kept: (answer: FetchedRecord | ServiceFailure) => FetchedRecord | undefined,
): Promise<FetchedRecord | undefined> {
  if (!/^10\.48550\//u.test(doi)) {
    const answer = await askCrossref(doi, client);
    const record = kept(answer);
    if (record || !isFailure(answer) || answer.kind !== "missing") return record;
  }
  return kept(await askDataCite(doi, client));
}

async function resolvePii(identifier: Identifier, client: Client): Promise<Identifier> {
  if (identifier.kind !== "pii") return identifier;
  const found = await findDoiOfPii(identifier.id, client);
  if (isFailure(found)) throw explainFailures([found], nameIdentifier(identifier));
  return { kind: "doi", id: found.doi };
}

function licenceOf(records: readonly FetchedRecord[]): { readonly licence?: string } {
  const licence = records.find((record) => record.licence !== undefined)?.licence;
  return licence === undefined ? {} : { licence };
}

function noticeOfFullText(failure: ServiceFailure, hasAbstract: boolean): string {
  const why =
    failure.kind === "missing"
      ? "Europe PMC does not give it out"
      : describeFailure(failure, "its full text");
  return `The full text could not be fetched: ${why}.${hasAbstract ? " This is the abstract." : ""}`;
}

function asNotice(clause: string): string {
  return asSentence(clause.charAt(0).toUpperCase() + clause.slice(1));
}
