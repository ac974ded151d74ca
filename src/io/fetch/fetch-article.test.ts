import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Identifier, parseIdentifier } from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import type { FetchOptions } from "./client.ts";
import { fetchArticle } from "./fetch-article.ts";
import { longestPause, maximumAnswerBytes, tryLimit } from "./limits.ts";
import { type ReplayServer, type Reply, send, startReplayServer } from "./replay-server.ts";

let server: ReplayServer;
beforeAll(async () => {
  server = await startReplayServer();
});
afterAll(() => server.close());

/** Milliseconds that were waited for, in words only. */
let pauses: number[] = [];
/** Ends the try that is under way as if its time were up. */
let runOut: () => void = () => undefined;
let steps: string[] = [];
afterEach(() => {
  server.asked.length = 0;
  pauses = [];
  steps = [];
});

/** No pause takes time, and a try takes as long as the test wants. */
const options = (): FetchOptions => ({
  bases: server.bases,
  random: () => 0,
  onStep: (step) => steps.push(step),
  wait(milliseconds) {
    if (milliseconds === tryLimit) return new Promise((resolve) => (runOut = resolve));
    pauses.push(milliseconds);
    return Promise.resolve();
  },
});

function named(text: string): Identifier {
  const identifier = parseIdentifier(text);
  if (!identifier) throw new Error(`${text} names no article`);
  return identifier;
}

const fetchNamed = (text: string, more: FetchOptions = {}) =>
  fetchArticle(named(text), { ...options(), ...more });

/** What a person is told when there is no article. */
async function failureOf(text: string, more: FetchOptions = {}): Promise<readonly string[]> {
  const error: unknown = await fetchNamed(text, more).catch((reason) => reason);
  if (!(error instanceof InputError)) throw error;
  return [error.message, error.remedy];
}

const from = ({ answers }: Awaited<ReturnType<typeof fetchArticle>>) =>
  answers.map((answer) => `${answer.content} of ${answer.from}`);

/** Never answers; the try's time runs out once the question has arrived. */
const hang: Reply = () => runOut();
/** Promises more than it sends, then closes. */
const breakOff: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
  response.write('{"resultList":{"result":[{"id":"3', () => response.destroy());
};

test("an article that is not open access is its record, asked for once", async () => {
  const article = await fetchNamed("10.1111/bjhp.12807");
  expect(from(article)).toEqual(["record of europe-pmc"]);
  expect(article).toMatchObject({ isOpenAccess: false, licence: "cc by", notices: [] });
  expect(server.asked).toHaveLength(1);
  expect(steps).toEqual(["Asking Europe PMC"]);
  const { resultList } = JSON.parse(String(article.answers[0]?.source));
  expect(resultList.result.map(({ pmid }: { pmid: string }) => pmid)).toEqual(["40468710"]);
});

test.each(["PMC90000001", "PMID: 90000001", "https://doi.org/10.5555/JC.2024.1"])(
  "an open access article comes with its full text, asked for as %s",
  async (text) => {
    const article = await fetchNamed(text);
    expect(from(article)).toEqual(["full text of europe-pmc", "record of europe-pmc"]);
    expect(new TextDecoder().decode(article.answers[0]?.source as Uint8Array)).toContain("<body>");
    expect(article.isOpenAccess).toBe(true);
    expect(article.notices).toEqual([
      "There is a correction of this article: J Invent Trials. 2024 Aug;7(3):40.",
    ]);
  },
);

test.each([
  ["is not given out", send(404, ""), /Europe PMC does not give it out\. This is the abstract\.$/u],
  ["is a log-in page", send(200, "<html><article>Log in"), /is not what was asked for/u],
])("without a full text that %s there is the abstract", async (_, reply, notice) => {
  const first = send(200, JSON.stringify((await import("./cases/own-europe-pmc.json")).default));
  server.next("europe-pmc", first, reply);
  const article = await fetchNamed("PMC90000001");
  expect(from(article)).toEqual(["record of europe-pmc"]);
  expect(article.notices.at(-1)).toMatch(notice);
});

test("without an abstract at Europe PMC, Crossref is asked", async () => {
  const article = await fetchNamed("10.1016/S0140-6736(24)02600-X");
  expect(from(article)).toEqual(["record of europe-pmc"]);
  expect(article.asked).toEqual(["europe-pmc", "crossref", "datacite"]);
  expect(server.asked[1]).toBe("/crossref/works/10.1016/S0140-6736(24)02600-X");
});

test("a full text that is not open access is not asked for", async () => {
  const article = await fetchNamed("PMC12124214");
  expect(article.isOpenAccess).toBe(false);
  expect(server.asked.filter((path) => path.endsWith("/fullTextXML"))).toEqual([]);
});

test("what Europe PMC does not know, Crossref may, with its corrections", async () => {
  const article = await fetchNamed(
    "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0033693",
  );
  expect(from(article)).toEqual(["record of crossref"]);
  expect(article.licence).toBe("http://creativecommons.org/licenses/by/4.0/");
  expect(article.notices).toEqual([
    "There is a correction of this article: https://doi.org/10.1371/annotation/c76da2c1-ccb8-4797-94c1-359d3ceceeda.",
  ]);
});

test("Elsevier's number leads to a DOI", async () => {
  const article = await fetchNamed(
    "https://www.sciencedirect.com/science/article/pii/S0197458010001570",
  );
  expect(from(article)).toEqual(["record of crossref"]);
  expect(server.asked).toHaveLength(3);
  const [message] = await failureOf(
    "https://www.sciencedirect.com/science/article/pii/S0197458010009999",
  );
  expect(message).toBe("no article with Elsevier's number S0197458010009999 is known to Crossref");
});

test("arXiv's articles are DataCite's, and Crossref is spared", async () => {
  const article = await fetchNamed("arXiv:2401.01234v2");
  expect(from(article)).toEqual(["record of datacite"]);
  expect(server.asked.filter((path) => path.startsWith("/crossref"))).toEqual([]);
});

test("an article that nobody knows is said to be so, without a second try", async () => {
  expect(await failureOf("10.1371/notarealdoi")).toEqual([
    "no article with the DOI 10.1371/notarealdoi is known to Europe PMC, Crossref or DataCite",
    "check it, or paste the article's text",
  ]);
  expect(server.asked).toHaveLength(3);
  expect((await failureOf("PMID: 1"))[0]).toBe("no article with PMID 1 is known to Europe PMC");
});

test("a record of another article is no answer", async () => {
  const { default: others } = await import("./cases/europe-pmc.json");
  server.next("europe-pmc", send(200, JSON.stringify(others)));
  expect((await failureOf("10.1371/notarealdoi"))[0]).toMatch(/^no article with/u);
});

test("who is told to wait waits so long", async () => {
  server.next("europe-pmc", send(429, "", { "retry-after": "2" }));
  expect(from(await fetchNamed("10.1111/bjhp.12807"))).toEqual(["record of europe-pmc"]);
  expect(pauses).toEqual([2000]);
  expect(steps).toEqual(["Asking Europe PMC", "Asking Europe PMC again"]);
});

test("a date that is over is no wait", async () => {
  server.next("europe-pmc", send(503, "", { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }));
  await fetchNamed("10.1111/bjhp.12807");
  expect(pauses).toEqual([0]);
});

test("who is told to wait too long asks somebody else", async () => {
  server.next("europe-pmc", send(429, "", { "retry-after": String(longestPause / 1000 + 1) }));
  const article = await fetchNamed("10.1038/srep16696");
  expect(from(article)).toEqual(["record of crossref"]);
  expect(article.notices).toEqual(["Europe PMC is busy."]);
  expect(pauses).toEqual([]);
});

test("an error is asked again after pauses that double and vary", async () => {
  server.next("europe-pmc", send(500, "oops"), send(502, ""));
  expect(from(await fetchNamed("10.1111/bjhp.12807"))).toEqual(["record of europe-pmc"]);
  server.next("europe-pmc", send(500, "oops"), send(502, ""));
  await fetchNamed("10.1111/bjhp.12807", { random: () => 0.5 });
  expect(pauses).toEqual([250, 500, 375, 750]);
});

test("an error that stays is said after three tries", async () => {
  const errors = Array.from({ length: 3 }, () => send(500, ""));
  server.next("europe-pmc", ...errors);
  expect(await failureOf("39709209")).toEqual([
    "Europe PMC has an error of its own (status 500)",
    "try again later, or paste the abstract",
  ]);
  expect(server.asked).toHaveLength(3);
});

test("a service that does not answer in time is left", async () => {
  server.next("europe-pmc", hang);
  const article = await fetchNamed("10.1038/srep16696");
  expect(from(article)).toEqual(["record of crossref"]);
  expect(article.notices).toEqual(["Europe PMC did not answer within 20 seconds."]);
  server.next("europe-pmc", hang);
  server.next("crossref", hang);
  expect(await failureOf("10.1038/srep16696")).toEqual([
    "Europe PMC did not answer within 20 seconds and Crossref did not answer within 20 seconds",
    "try again later, or paste the abstract",
  ]);
});

test("an answer that stops in the middle and never goes on is left too", async () => {
  server.next("europe-pmc", (response) => {
    response.writeHead(200);
    response.write("{", () => runOut());
  });
  expect((await fetchNamed("10.1038/srep16696")).notices[0]).toMatch(/did not answer within/u);
});

test("an answer that breaks off is asked for again", async () => {
  server.next("europe-pmc", breakOff);
  expect(from(await fetchNamed("10.1111/bjhp.12807"))).toEqual(["record of europe-pmc"]);
  server.next("europe-pmc", breakOff, breakOff, breakOff);
  expect((await fetchNamed("10.1038/srep16696")).notices).toEqual([
    "The answer of Europe PMC broke off.",
  ]);
});

test.each([
  ["half a JSON", send(200, '{"resultList":{"result":[{"id":"397')],
  [
    "a log-in page",
    send(200, "<!DOCTYPE html><title>Log in</title>", { "content-type": "text/html" }),
  ],
  ["nothing", send(200, "")],
  ["another JSON", send(200, '{"errCode":404}')],
  ["no object", send(200, "[]")],
])("%s is no answer, and is not asked for again", async (_, reply) => {
  server.next("europe-pmc", reply);
  const article = await fetchNamed("10.1038/srep16696");
  expect(from(article)).toEqual(["record of crossref"]);
  expect(article.notices).toEqual(["The answer of Europe PMC is not what was asked for."]);
  server.next("europe-pmc", reply);
  expect((await failureOf("39709209"))[1]).toMatch(/check the connection/u);
});

test("JSON that is called something else is JSON", async () => {
  const { default: own } = await import("./cases/own-europe-pmc.json");
  server.next("europe-pmc", send(200, JSON.stringify(own), { "content-type": "text/html" }));
  expect((await fetchNamed("PMC90000001")).isOpenAccess).toBe(true);
});

test("a redirection is followed", async () => {
  server.next("europe-pmc", (response, request) => {
    response.writeHead(302, { location: request.url ?? "" });
    response.end();
  });
  expect(from(await fetchNamed("10.1111/bjhp.12807"))).toEqual(["record of europe-pmc"]);
  expect(server.asked).toHaveLength(2);
});

test("a refusal is said with its status, and not asked again", async () => {
  server.next("europe-pmc", send(403, ""));
  expect((await failureOf("39709209"))[0]).toBe("Europe PMC refused to answer (status 403)");
  expect(server.asked).toHaveLength(1);
});

test("an answer that is too large is refused, before it comes and while it does", async () => {
  server.next("europe-pmc", (response) => {
    response.writeHead(200, { "content-length": String(maximumAnswerBytes + 1) });
    response.write("{");
  });
  expect((await failureOf("39709209"))[0]).toBe("the answer of Europe PMC has more than 20 MB");
  let isClosed = false;
  const closed = new Promise<void>((resolve) => {
    server.next("europe-pmc", (response) => {
      const megabyte = Buffer.alloc(1_000_000, 32);
      response.on("close", () => {
        isClosed = true;
        resolve();
      });
      const more = () => {
        if (!isClosed) response.write(megabyte, more);
      };
      more();
    });
  });
  expect((await failureOf("39709209"))[0]).toBe("the answer of Europe PMC has more than 20 MB");
  await closed;
});

test("offline, it is said so", async () => {
  const gone = await startReplayServer();
  await gone.close();
  expect(await failureOf("10.1038/srep16696", { bases: gone.bases })).toEqual([
    "could not reach Europe PMC or Crossref",
    "check the connection, or paste the abstract",
  ]);
});

test("cancelling ends a question that is under way, on the line too", async () => {
  const stop = new AbortController();
  const closed = new Promise<void>((resolve) => {
    server.next("europe-pmc", (response) => {
      response.on("close", resolve);
      stop.abort(new Error("enough"));
    });
  });
  await expect(fetchNamed("39709209", { signal: stop.signal })).rejects.toThrow("enough");
  await closed;
  expect(server.asked).toHaveLength(1);
});

test("cancelling ends an answer that is coming in", async () => {
  const stop = new AbortController();
  server.next("europe-pmc", (response) => {
    response.writeHead(200);
    response.write("{", () => setImmediate(() => stop.abort(new Error("enough"))));
  });
  await expect(fetchNamed("39709209", { signal: stop.signal })).rejects.toThrow("enough");
});

test("cancelling ends a pause, with the wait of the house", async () => {
  const stop = new AbortController();
  server.next("europe-pmc", send(429, "", { "retry-after": "9" }));
  const { wait: _, ...rest } = options();
  const asked = fetchArticle(named("39709209"), {
    ...rest,
    signal: stop.signal,
    onStep: (step) => {
      if (step.endsWith("again")) queueMicrotask(() => stop.abort(new Error("enough")));
    },
  });
  await expect(asked).rejects.toThrow("enough");
  expect(server.asked).toHaveLength(1);
});

test("what was cancelled before asks nobody", async () => {
  await expect(
    fetchNamed("39709209", { signal: AbortSignal.abort(new Error("enough")) }),
  ).rejects.toThrow("enough");
  expect(server.asked).toEqual([]);
});
