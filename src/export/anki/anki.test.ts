import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Deck } from "../../deck/index.ts";
import { deckOf, FLAGSHIP_DECKS, ONE_OF_EACH } from "../questions/test-decks.ts";
import { openTestDatabase } from "../test-database.ts";
import { testTools } from "../test-tools.ts";
import { anki } from "./index.ts";

async function writePackage(deck: Deck, over: Parameters<typeof testTools>[0] = {}) {
  const bytes = await anki.write({ deck, markdown: "" }, testTools(over));
  if (typeof bytes === "string") throw new Error("a package is no text");
  const files = unzipSync(bytes);
  const database = await openTestDatabase(files["collection.anki2"]);
  return { files, database, media: JSON.parse(strFromU8(files["media"] ?? new Uint8Array())) };
}

/** Tables and indices as collections of schema 11 have them. */
const TABLES: Readonly<Record<string, string>> = {
  cards: "id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data",
  col: "id crt mod scm ver dty usn ls conf models decks dconf tags",
  graves: "usn oid type",
  notes: "id guid mid mod usn tags flds sfld csum flags data",
  revlog: "id cid usn ease ivl lastIvl factor time type",
};
const INDICES =
  "ix_cards_nid ix_cards_sched ix_cards_usn ix_notes_csum ix_notes_usn ix_revlog_cid ix_revlog_usn";

test("the collection has the tables, columns and indices of schema 11, and SQLite finds it sound", async () => {
  const { database } = await writePackage(deckOf(...ONE_OF_EACH));
  const named = (type: string) =>
    database.rows(`SELECT name FROM sqlite_master WHERE type = '${type}' ORDER BY name`).flat();
  expect(named("table")).toEqual(Object.keys(TABLES));
  expect(named("index").join(" ")).toBe(INDICES);
  for (const [table, columns] of Object.entries(TABLES)) {
    const found = database.rows(`PRAGMA table_info(${table})`);
    expect(found.map(([, name]) => name).join(" ")).toBe(columns);
    expect(found.find(([, name]) => name === "id")?.[5] ?? 1).toBe(1);
  }
  expect(database.rows("PRAGMA integrity_check")).toEqual([["ok"]]);
});

test("the one row of the collection holds settings, note types and decks as JSON that fits the notes", async () => {
  const { database } = await writePackage(deckOf(...ONE_OF_EACH));
  const [row = []] = database.rows("SELECT ver, conf, models, decks, dconf, tags FROM col");
  expect(row[0]).toBe(11);
  const [conf, models, decks, dconf, tags] = row.slice(1).map((text) => JSON.parse(String(text)));
  expect(tags).toEqual({});
  const [[mid = 0, did = 0] = []] = database.rows(
    "SELECT DISTINCT mid, did FROM notes JOIN cards ON nid = notes.id",
  );
  expect(Object.keys(models)).toEqual([String(mid)]);
  const type = models[String(mid)];
  expect(type.flds.map(({ name, ord }: { name: string; ord: number }) => [ord, name])).toEqual(
    ["Question", "Options", "Answer", "Explanation", "Source", "Deck"].map((name, i) => [i, name]),
  );
  expect(type.tmpls).toHaveLength(1);
  expect(type.tmpls[0]).toMatchObject({ ord: 0, did: null, bqfmt: "", bafmt: "" });
  for (const [, field] of `${type.tmpls[0].qfmt}${type.tmpls[0].afmt}`.matchAll(
    /\{\{[#/]?(\w+)\}\}/gu,
  )) {
    expect([...type.flds.map(({ name }: { name: string }) => name), "FrontSide"]).toContain(field);
  }
  expect(type.req).toEqual([[0, "any", [0]]]);
  expect(Object.keys(decks).sort()).toEqual(["1", String(did)].sort());
  expect(decks[String(did)].name).toBe("Journal Club::A deck: #1 of {two} <b>");
  expect(dconf["1"].new.delays).toEqual([1, 10]);
  expect(conf).toMatchObject({ curDeck: did, curModel: String(mid) });
});

test("each question is a note of six fields and one new card, with the checksum that Anki makes", async () => {
  const { database } = await writePackage(deckOf(...ONE_OF_EACH));
  const notes = database.rows(
    "SELECT flds, sfld, csum, notes.tags, guid FROM notes JOIN cards ON nid = notes.id ORDER BY due",
  );
  expect(notes).toHaveLength(ONE_OF_EACH.length);
  for (const [flds, sfld, csum, tags, guid] of notes) {
    const fields = String(flds).split("\u001f");
    expect(fields).toHaveLength(6);
    expect(sfld).toBe(fields[0]);
    const stripped = String(fields[0]).replace(/<[^>]+>/gu, "");
    const digest = createHash("sha1").update(stripped).digest("hex");
    expect(csum).toBe(Number.parseInt(digest.slice(0, 8), 16));
    expect(tags).toMatch(/^ journal-club kind::\w+(?: \S+)* $/u);
    expect(guid).toMatch(/^[\dA-Za-z]{10}$/u);
  }
  expect(
    database.rows(
      "SELECT count(*), min(due), max(due) FROM cards WHERE type = 0 AND queue = 0 AND ord = 0",
    ),
  ).toEqual([[ONE_OF_EACH.length, 1, ONE_OF_EACH.length]]);
  expect(
    database.rows("SELECT count(*) FROM cards WHERE nid NOT IN (SELECT id FROM notes)"),
  ).toEqual([[0]]);
});

test("a card does not tell its answer before it is turned, and tells all of it behind", async () => {
  const { database } = await writePackage(deckOf(...ONE_OF_EACH));
  const cards = database
    .rows("SELECT flds FROM notes JOIN cards ON nid = notes.id ORDER BY due")
    .map(([flds]) => String(flds).split("\u001f"));
  const [single = [], , numeric = [], order = [], match = [], cloze = [], short = []] = cards;
  expect(single[2]).toBe('<ul class="jc-key"><li><b>A</b> <em>IFNG</em></li></ul>');
  expect(single[3]).toContain("<li><b>B</b> That is its receptor.</li>");
  expect(single[4]).toContain(
    "“Mice were fed &lt;well&gt; &amp; often.” <small>Abstract, sentence 3</small>",
  );
  expect(numeric.slice(0, 2).join()).not.toContain("1201");
  expect(numeric[2]).toBe('<b class="jc-fill">1201 ± 0.5</b> patients');
  expect(order[1]).not.toMatch(/binds.*activated.*nucleus/u);
  expect(order[2]).toMatch(/binds.*activated.*nucleus/u);
  expect(match[1]).toContain("PD-1");
  expect(match[2]).toContain("<tr><td>B2M</td><td>MHC class I</td></tr>");
  expect(cloze.slice(0, 2).join()).not.toMatch(/JAK1|STAT1/u);
  expect(cloze[2]).toContain(
    '<b class="jc-fill">STAT1</b> / <i class="jc-or">STAT-1</i>, not STAT3.',
  );
  expect(short[2]).toBe('<b class="jc-fill">more than 60%</b> / <i class="jc-or">&gt;60%</i>');
});

test("imported again with one question edited, notes and cards keep their names and only that note differs", async () => {
  const [, deck] = FLAGSHIP_DECKS[1];
  const edited: Deck = {
    ...deck,
    front: { ...deck.front, title: "Another title" },
    slides: deck.slides.map((slide) => ({
      ...slide,
      blocks: slide.blocks.map((block) =>
        block.type === "question" && block.question.id === "q3"
          ? { ...block, question: { ...block.question, stem: "Which feature, then?" } }
          : block,
      ),
    })),
  };
  const names =
    "SELECT guid, notes.id, cards.id FROM notes JOIN cards ON nid = notes.id ORDER BY guid";
  const before = await writePackage(deck);
  const after = await writePackage(edited, { now: Date.UTC(2026, 5, 1) });
  expect(after.database.rows(names)).toEqual(before.database.rows(names));
  const questions = "SELECT sfld FROM notes ORDER BY guid";
  const was = before.database.rows(questions).flat();
  const is = after.database.rows(questions).flat();
  expect(is.filter((text, i) => text !== was[i])).toEqual(["Which feature, then?"]);
  const [[mod = 0] = []] = before.database.rows("SELECT min(mod) FROM notes");
  const [[later = 0] = []] = after.database.rows("SELECT min(mod) FROM notes");
  expect(Number(later)).toBeGreaterThan(Number(mod));
});

test("a picture of a question goes along under a name of its own; one that is not there is its words", async () => {
  const deck = deckOf({
    id: "q1",
    kind: "short",
    stem: "What is ![a curve](figures/km.png), and ![lost](figures/no.png)?",
    explanation: "",
    accepted: ["Survival"],
  });
  const told: string[] = [];
  const { files, media, database } = await writePackage(deck, {
    picture: async (address) => (address === "figures/km.png" ? Uint8Array.of(1, 2, 3) : undefined),
    tell: (remark) => told.push(remark),
  });
  const name = media["0"];
  expect(name).toMatch(/^journal-club-[\da-f]{12}\.png$/u);
  expect([...(files["0"] ?? [])]).toEqual([1, 2, 3]);
  expect(database.rows("SELECT sfld FROM notes").flat()).toEqual([
    `What is <img src="${name}" alt="a curve"/>, and lost?`,
  ]);
  expect(told).toHaveLength(1);
});
