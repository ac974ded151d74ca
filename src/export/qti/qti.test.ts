import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Deck } from "../../deck/index.ts";
import { ARBITRARY_QUESTIONS } from "../../quiz/kinds/arbitrary-question.ts";
import { askedQuestions } from "../questions/asked-questions.ts";
import { deckOf, FLAGSHIP_DECKS, ONE_OF_EACH } from "../questions/test-decks.ts";
import { testTools } from "../test-tools.ts";
import { qti } from "./index.ts";
import { writeItem } from "./write-item.ts";

const grammar = readFileSync(new URL("./qti.rng", import.meta.url), "utf8");

/** What xmllint finds wrong with these items. */
async function findFaults(items: readonly string[]) {
  const { errors } = await validateXML({
    xml: items.map((contents, i) => ({ fileName: `item-${i}.xml`, contents })),
    schema: grammar,
    extension: "relaxng",
  });
  return errors.map(({ message, loc }) => [
    message,
    items[Number(loc?.fileName.match(/\d+/u)?.[0])],
  ]);
}

async function writePackage(deck: Deck) {
  const bytes = await qti.write({ deck, markdown: "" }, testTools());
  if (typeof bytes === "string") throw new Error("a package is no text");
  return new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}

describe.each(ARBITRARY_QUESTIONS)("a question of kind %s, whatever it says", (_, arbitrary) => {
  test("is an item by the grammar of QTI 2.1, as xmllint reads it", async () => {
    const questions = fc.sample(arbitrary, { numRuns: 60, seed: 21 });
    const items = questions.flatMap((question) => askedQuestions(deckOf(question)).map(writeItem));
    expect(await findFaults(items)).toEqual([]);
  });
});

test("the grammar sees what is out of place", async () => {
  const [item = ""] = askedQuestions(deckOf(...ONE_OF_EACH)).map(writeItem);
  const spoilt = [
    item.replace(/<itemBody>[\s\S]*<\/itemBody>/u, ""),
    item.replace('identifier="item-q1"', 'identifier="1 q"'),
    item.replace("<responseProcessing>", "<responseProcessing><guess/>"),
    item.replace("<prompt>", "<prompt><p>x</p>"),
  ];
  for (const each of spoilt) expect((await findFaults([each])).length).toBeGreaterThan(0);
});

test.each(FLAGSHIP_DECKS)(
  "%s is a package whose manifest names each file, and each file is an item",
  async (_, deck) => {
    const files = await writePackage(deck);
    const manifest = files.get("imsmanifest.xml") ?? "";
    const named = [
      ...manifest.matchAll(/<resource [^>]*type="imsqti_item_xmlv2p1" href="([^"]+)"/gu),
    ];
    const items = [...files.keys()].filter((name) => name !== "imsmanifest.xml");
    expect(named.map(([, href]) => href)).toEqual(items);
    expect(items.length).toBe(askedQuestions(deck).length);
    expect(await findFaults(items.map((name) => files.get(name) ?? ""))).toEqual([]);
    for (const name of items)
      expect(files.get(name)).toMatch(
        /<modalFeedback outcomeIdentifier="SOLUTION"[\s\S]+<blockquote>/u,
      );
  },
);

test("each interaction declares what is right, and each point is given for it", () => {
  const [single, several, numeric, order, match, cloze, short] = askedQuestions(
    deckOf(...ONE_OF_EACH),
  ).map(writeItem);
  const values = (item = "") =>
    [
      ...(/<correctResponse>(.*?)<\/correctResponse>/u.exec(item)?.[1] ?? "").matchAll(
        /<value>([^<]*)/gu,
      ),
    ].map(([, value]) => value);
  expect(values(single)).toEqual(["C1"]);
  expect(single).toContain(
    'outcomeIdentifier="FEEDBACK" identifier="C2" showHide="show"><p>That is its receptor.</p>',
  );
  expect(values(several)).toEqual(["C1", "C3"]);
  expect(several).toContain('mapKey="C2" mappedValue="-1"');
  expect(several).toContain('maxChoices="0"');
  expect(values(numeric)).toEqual(["1201"]);
  expect(numeric).toContain('tolerance="0.5 0.5"');
  expect(numeric).toContain("/> patients</p>");
  expect(values(order)).toEqual(["C1", "C2", "C3"]);
  expect(order).not.toMatch(/C1".*C2".*C3"[\s\S]*<responseProcessing>/u);
  expect(values(match)).toEqual(["L1 R1", "L2 R2"]);
  expect(match).toContain(">PD-1</simpleAssociableChoice>");
  expect(cloze).toContain('<textEntryInteraction responseIdentifier="RESPONSE_2"');
  expect(cloze).toContain('mapKey="STAT-1" mappedValue="0.5" caseSensitive="false"');
  expect(values(short)).toEqual(["more than 60%"]);
});
