import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, test } from "vitest";
import { DamagedRecordError } from "../../../library/index.ts";
import { createBrowserRepository } from "./browser-repository.ts";

const now = () => Date.UTC(2026, 0, 5);
const markdown = (title: string) => `---\ntitle: ${title}\nformat: 1\n---\n\n# ${title}\n`;

let count = 0;

/** A shelf with two good decks and one whose record is put back otherwise. */
async function damage(change: (record: Record<string, unknown>) => unknown) {
  const name = `damage-${++count}`;
  const repository = createBrowserRepository({ now, name });
  for (const id of ["a", "bad", "z"]) {
    await repository.save({ id, markdown: markdown(id), pictures: [] }, 0);
  }
  const raw = await openDB(name);
  await raw.put("decks", change(await raw.get("decks", "bad")));
  raw.close();
  return repository;
}

const damages: readonly (readonly [string, (record: Record<string, unknown>) => unknown])[] = [
  ["its text gone", ({ markdown: _, ...record }) => record],
  ["its text a number", (record) => ({ ...record, markdown: 42 })],
  ["its text cut short", (record) => ({ ...record, markdown: markdown("bad").slice(0, 9) })],
  ["its version no number", (record) => ({ ...record, revision: "new" })],
  ["its pictures no list", (record) => ({ ...record, pictures: { name: 1 } })],
  ["nothing but its id", ({ id }) => ({ id })],
];

test.each(damages)("a record with %s is set apart, and hurts no other", async (_, change) => {
  const repository = await damage(change);
  const { decks, damaged } = await repository.list();
  expect(decks.map(({ id }) => id).sort()).toEqual(["a", "z"]);
  expect(damaged).toMatchObject([{ id: "bad", rescued: markdown("bad") }]);
  expect(damaged[0]?.raw).toContain('"bad"');
  await expect(repository.load("bad")).rejects.toThrow(DamagedRecordError);
  const saved = await repository.save({ id: "a", markdown: markdown("on") }, 1);
  expect(saved.outcome).toBe("saved");
});

test("a damaged record is not overwritten, and goes only when it is given up", async () => {
  const repository = await damage((record) => ({ ...record, markdown: 42 }));
  const change = { id: "bad", markdown: markdown("new"), pictures: [] };
  await expect(repository.save(change, 0)).rejects.toThrow(DamagedRecordError);
  await expect(repository.save(change, 1)).rejects.toThrow(DamagedRecordError);
  await repository.discardDamaged("a");
  await repository.discardDamaged("bad");
  const { decks, damaged } = await repository.list();
  expect([decks.length, damaged.length]).toEqual([2, 0]);
});

test("a damaged version is missing from the history, and nothing else is", async () => {
  const name = "damage-history";
  const repository = createBrowserRepository({ now, name });
  for (let i = 0; i < 3; i++) {
    await repository.save({ id: "a", markdown: markdown(`v${i}`), pictures: [] }, i, "made");
  }
  const raw = await openDB(name);
  await raw.put("revisions", { deck: "a", number: 2 });
  raw.close();
  expect((await repository.revisions("a")).map(({ number }) => number)).toEqual([3, 1]);
  const saved = await repository.save({ id: "a", markdown: markdown("on") }, 3);
  expect(saved.outcome).toBe("saved");
});
