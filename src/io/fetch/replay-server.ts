import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import crossref from "./cases/crossref.json" with { type: "json" };
import europePmc from "./cases/europe-pmc.json" with { type: "json" };
import ownDataCite from "./cases/own-datacite.json" with { type: "json" };
import ownEuropePmc from "./cases/own-europe-pmc.json" with { type: "json" };
import ownFullText from "./cases/own-full-text.xml?raw";
import type { Bases, Service } from "./services.ts";

/** How the server answers one request. */
export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on the loopback that replays `cases/`, for tests; its sockets are real. */
export interface ReplayServer {
  readonly bases: Bases;
  /** Decoded paths with queries, in the order they were asked for. */
  readonly asked: string[];
  /** Answers the next requests to a service so, one reply each, before it replays again. */
  next(service: Service, ...replies: readonly Reply[]): void;
  close(): Promise<void>;
}

export async function startReplayServer(): Promise<ReplayServer> {
  const asked: string[] = [];
  const queues = new Map<string, Reply[]>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    asked.push(path);
    const service = path.split("/")[1] ?? "";
    const reply = queues.get(service)?.shift() ?? replay(path);
    reply(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  return {
    bases: {
      "europe-pmc": `${base}/europe-pmc`,
      crossref: `${base}/crossref`,
      datacite: `${base}/datacite`,
    },
    asked,
    next: (service, ...replies) => queues.set(service, [...replies]),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers whole. */
export function send(status: number, body: string, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body);
  };
}

const MISSING = send(404, "Resource not found.", { "content-type": "text/plain" });

function replay(path: string): Reply {
  if (path.startsWith("/europe-pmc/search?")) return search(path);
  if (path === "/europe-pmc/PMC90000001/fullTextXML") {
    return send(200, ownFullText, { "content-type": "application/xml" });
  }
  if (path.startsWith("/crossref/works?")) {
    const items = crossref
      .map(({ message }) => message)
      .filter((work) => work["alternative-id"]?.some((id) => path.includes(`:${id}&`)));
    return send(
      200,
      JSON.stringify({ status: "ok", "message-type": "work-list", message: { items } }),
    );
  }
  if (path.startsWith("/crossref/works/")) {
    const work = crossref.find(({ message }) => path.endsWith(`/works/${message.DOI}`));
    return work ? send(200, JSON.stringify(work)) : MISSING;
  }
  return path.endsWith("/arXiv.2401.01234") ? send(200, JSON.stringify(ownDataCite)) : MISSING;
}

/** As Europe PMC would for the fields that are asked for; no-results is an empty list, not a 404. */
function search(path: string): Reply {
  const records: { id: string; doi: string; pmcid?: string; source: string }[] = [
    ...europePmc.resultList.result,
    ...ownEuropePmc.resultList.result,
  ];
  const query = /query=([^&]*)&resultType=core&format=json/u.exec(path)?.[1]?.toLowerCase() ?? "";
  const result = records.filter(({ id, doi, pmcid = "", source }) =>
    [`doi:"${doi}"`, `ext_id:${id} and src:${source}`, `pmcid:${pmcid}`].some(
      (each) => each.toLowerCase() === query,
    ),
  );
  const { resultList, ...envelope } = europePmc;
  return send(
    200,
    JSON.stringify({ ...envelope, hitCount: result.length, resultList: { ...resultList, result } }),
  );
}
