import { afterAll, beforeAll, expect, test } from "vitest";
import { parseIdentifier } from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import { fetchAndRead } from "./fetch-and-read.ts";
import { type ReplayServer, send, startReplayServer } from "./replay-server.ts";

let server: ReplayServer;
beforeAll(async () => {
  server = await startReplayServer();
});
afterAll(() => server.close());

async function read(text: string) {
  const identifier = parseIdentifier(text);
  if (!identifier) throw new Error(`${text} names no article`);
  const file = await fetchAndRead(identifier, { bases: server.bases });
  const [record] = file.records;
  if (!record || file.records.length > 1) throw new Error(`${file.records.length} records`);
  return { ...file, article: record.article, text: record.text };
}

test("a full text is filled from the record, and its fields stand in what is shown", async () => {
  const { article, text, format, fetched } = await read("PMC90000001");
  expect(format).toBe("jats");
  expect(article).toMatchObject({
    title: expect.stringMatching(
      /^Evening light and sleep in shift workers: a randomised trial\.?$/u,
    ),
    authors: ["Ana Lima", "Boris Novak"],
    doi: "10.5555/jc.2024.1",
    pmcid: "PMC90000001",
    year: 2024,
    // Only the record has these.
    pmid: "90000001",
    volume: "7",
    pages: "11-19",
    keywords: ["Sleep", "Shift Work", "Light"],
    type: "trial",
  });
  expect(article.sections.map(({ heading }) => heading)).toEqual([
    "Methods",
    "Results",
    "Discussion",
  ]);
  expect(article.abstract).toMatch(/^Background: Bright light .+\n\nMethods: We randomly/su);
  const abstract = article.sourceSpans.find(({ field }) => field === "abstract");
  expect(text.slice(abstract?.start, abstract?.end)).toBe(article.abstract);
  expect(fetched.isOpenAccess).toBe(true);
});

test("a record of Europe PMC is an article", async () => {
  const { article, format, notices } = await read("10.1093/nutrit/nuae105");
  expect(format).toBe("europe-pmc");
  expect(article).toMatchObject({
    title: "The Clinical Impact of Time-restricted Eating on Cancer: A Systematic Review",
    type: "meta-analysis",
    pmcid: "PMC12166167",
  });
  expect(article.abstract).toMatch(/^Context: In the face of/u);
  expect(notices).toEqual([
    "The full text could not be fetched: Europe PMC does not give it out. This is the abstract.",
  ]);
});

test("a record of Crossref is an article", async () => {
  const { article, format } = await read("https://www.nature.com/articles/srep16696");
  expect(format).toBe("crossref");
  expect(article.title).toMatch(/^Single-molecule FRET studies/u);
  expect(article.abstract).not.toBe("");
});

test("a record of DataCite is an article", async () => {
  const { article } = await read("arXiv:2401.01234");
  expect(article).toMatchObject({
    title: "Counting cells that will not hold still",
    authors: ["Ana Lima", "Boris Novak"],
  });
  expect(article.abstract).toMatch(/^We describe a way/u);
});

test("an article without an abstract comes back with all else, and a word about it", async () => {
  const { article, notices } = await read("10.1016/s0140-6736(24)02600-x");
  expect(article.title).toMatch(/^Abscopal response in a patient/u);
  expect(article.authors).toHaveLength(3);
  expect(notices).toEqual([
    "No abstract is available from Europe PMC, Crossref or DataCite: paste it here.",
  ]);
});

test("of several services that know no abstract, all are named in their order", async () => {
  const { article, notices } = await read("10.3892/ijo_00000353");
  expect(article.title).toMatch(/^Human bladder cancer cells/u);
  expect(notices).toEqual(["No abstract is available from Europe PMC or Crossref: paste it here."]);
});

test("a retraction is told once", async () => {
  const retracted = {
    hitCount: 1,
    resultList: {
      result: [
        {
          id: "1",
          source: "MED",
          pmid: "1",
          title: "RETRACTED: Light",
          abstractText: "It rose.",
          authorString: "Lima A.",
          pubTypeList: { pubType: ["Retracted Publication", "Journal Article"] },
        },
      ],
    },
  };
  server.next("europe-pmc", send(200, JSON.stringify(retracted)));
  expect((await read("PMID 1")).notices).toEqual(["This article has been retracted."]);
});

test("what none can read is said to be so", async () => {
  const identifier = parseIdentifier("10.5555/long");
  const work = { status: "ok", message: { DOI: "10.5555/long", title: ["x".repeat(6_000_000)] } };
  server.next("crossref", send(200, JSON.stringify(work)));
  if (!identifier) throw new Error("no identifier");
  await expect(fetchAndRead(identifier, { bases: server.bases })).rejects.toThrow(InputError);
});
