import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, test } from "vitest";
import { NotKeptError } from "../../../library/index.ts";
import { backupName, copyRows } from "./back-up.ts";
import { createBrowserRepository } from "./browser-repository.ts";
import { MIGRATIONS } from "./migrations.ts";
import { openAsItIs, openDatabase } from "./open-database.ts";
import { writeVersion1 } from "./write-version-1.ts";

const NOW = Date.UTC(2026, 0, 5);
const now = () => NOW;
const onLost = () => undefined;
const markdown = (title: string) => `---\ntitle: ${title}\nformat: 1\n---\n\n# ${title}\n`;
const old = [
  { id: "a", markdown: markdown("A"), baseline: "as made", updatedAt: 5 },
  { id: "b", markdown: markdown("B"), updatedAt: 7 },
];
const broken = { id: "c", markdown: 42, updatedAt: 9, note: "still here" };

async function rowsOf(name: string) {
  const database = await openAsItIs(name);
  const rows = database ? await copyRows(database) : [];
  const version = database?.version;
  database?.close();
  return { rows, version };
}

test("every deck of version 1 is there, with its text as the first of its versions", async () => {
  await writeVersion1("m1", [...old, broken]);
  const repository = createBrowserRepository({ now, name: "m1" });
  expect((await repository.list()).decks.map(({ id, title }) => [id, title])).toEqual([
    ["b", "B"],
    ["a", "A"],
  ]);
  expect(await repository.load("a")).toMatchObject({
    markdown: markdown("A"),
    baseline: "as made",
    updatedAt: 5,
    revision: 1,
  });
  expect(await repository.revisions("a")).toMatchObject([{ number: 1, origin: "updated" }]);
  const saved = await repository.save({ id: "a", markdown: markdown("on") }, 1);
  expect(saved.outcome).toBe("saved");
});

test("what was no deck in version 1 is set apart, with all that is there", async () => {
  await writeVersion1("m2", [...old, broken]);
  const { damaged } = await createBrowserRepository({ now, name: "m2" }).list();
  expect(damaged).toHaveLength(1);
  expect(damaged[0]?.raw).toContain("still here");
});

test("the database is copied aside, row by row, before it is touched", async () => {
  await writeVersion1("m3", [...old, broken]);
  const before = await rowsOf("m3");
  await createBrowserRepository({ now, name: "m3" }).list();
  const copy = await rowsOf(backupName("m3", 2));
  expect(copy.rows.map(({ value }) => value)).toEqual(before.rows);
});

test("a step that fails leaves the database as it was, and says so", async () => {
  await writeVersion1("m4", old);
  const before = await rowsOf("m4");
  const migrations = {
    ...MIGRATIONS,
    2: async (...given: Parameters<NonNullable<(typeof MIGRATIONS)[2]>>) => {
      await MIGRATIONS[2]?.(...given);
      throw new Error("a defect of ours");
    },
  };
  const failing = openDatabase({ name: "m4", now, onLost, migrations });
  await expect(failing).rejects.toMatchObject({ why: "migration" });
  expect(await rowsOf("m4")).toEqual(before);
  // A later build without the defect takes it over.
  const { decks } = await createBrowserRepository({ now, name: "m4" }).list();
  expect(decks).toHaveLength(2);
});

test("a database of a later version is not touched", async () => {
  const later = await openDB("m5", 9, {
    upgrade: (fresh) => void fresh.createObjectStore("decks", { keyPath: "id" }),
  });
  await later.put("decks", { id: "z", form: "unknown" });
  later.close();
  const before = await rowsOf("m5");
  const opening = createBrowserRepository({ now, name: "m5" }).list();
  await expect(opening).rejects.toThrow(NotKeptError);
  await expect(opening).rejects.toMatchObject({ why: "newer" });
  expect(await rowsOf("m5")).toEqual(before);
});

test("a window of a later version is not made to wait, and ours says that it is closed", async () => {
  const repository = createBrowserRepository({ now, name: "m6" });
  await repository.save({ id: "a", markdown: "x", pictures: [] }, 0);
  (await openDB("m6", 3)).close();
  const late = repository.save({ id: "a", markdown: "y" }, 1);
  await expect(late).rejects.toMatchObject({ why: "closed" });
});
