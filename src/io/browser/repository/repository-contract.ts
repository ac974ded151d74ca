import { describe, expect, test } from "vitest";
import type { DeckChange, DeckRecord, Repository } from "../../../library/index.ts";

/** What a test is given: a repository with a clock that it turns. */
export interface Bench {
  readonly repository: Repository;
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => void;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const markdown = (title: string, body = "") =>
  `---\ntitle: ${title}\nformat: 1\n---\n\n# ${title}\n\n${body}\n`;
const deck = (id: string, text = markdown(id)): DeckChange => ({
  id,
  markdown: text,
  pictures: [],
});

/** What every repository does. */
export function repositoryContract(name: string, set: () => Promise<Bench>): void {
  async function saved(at: Repository, change: DeckChange, expected = 0): Promise<DeckRecord> {
    const outcome = await at.save(change, expected);
    if (outcome.outcome !== "saved") throw new Error("there was a conflict");
    return outcome.record;
  }

  describe(name, () => {
    test("what was saved is loaded", async () => {
      const { repository } = await set();
      const record = await saved(repository, { ...deck("a"), baseline: "as made" });
      expect(record).toMatchObject({ id: "a", title: "a", revision: 1, baseline: "as made" });
      expect(await repository.load("a")).toEqual(record);
      expect(await repository.load("b")).toBeUndefined();
    });

    test("a change leaves alone what it does not name", async () => {
      const { repository } = await set();
      await saved(repository, { ...deck("a"), baseline: "as made", making: { minutes: 12 } });
      await saved(repository, { id: "a", markdown: markdown("B") }, 1);
      expect(await repository.load("a")).toMatchObject({
        title: "B",
        baseline: "as made",
        making: { minutes: 12 },
        revision: 2,
      });
    });

    test("a save from an earlier version changes nothing and shows the later one", async () => {
      const { repository } = await set();
      await saved(repository, deck("a"));
      const theirs = await saved(repository, deck("a", markdown("theirs")), 1);
      expect(await repository.save(deck("a", markdown("ours")), 1)).toEqual({
        outcome: "conflict",
        theirs,
      });
      expect(await repository.load("a")).toEqual(theirs);
    });

    test("of two saves at the same time one is refused", async () => {
      const { repository } = await set();
      await saved(repository, deck("a"));
      const outcomes = await Promise.all(
        ["x", "y"].map((each) => repository.save(deck("a", markdown(each)), 1)),
      );
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["conflict", "saved"]);
    });

    test("a new deck does not take the place of one that is there", async () => {
      const { repository } = await set();
      await saved(repository, deck("a"));
      expect((await repository.save(deck("a"), 0)).outcome).toBe("conflict");
      expect((await repository.save(deck("b"), 3)).outcome).toBe("conflict");
      expect(await repository.load("b")).toBeUndefined();
    });

    test("versions stay, the newest first, and are read again", async () => {
      const { repository, pass } = await set();
      for (const [i, title] of ["one", "two", "three"].entries()) {
        await saved(repository, deck("a", markdown(title)), i);
        pass(MINUTE);
      }
      const revisions = await repository.revisions("a");
      expect(revisions.map(({ number }) => number)).toEqual([3, 2, 1]);
      expect((await repository.textOf("a", 1))?.markdown).toBe(markdown("one"));
      expect(await repository.textOf("a", 9)).toBeUndefined();
    });

    test("typing leaves one version a minute, and always the last", async () => {
      const { repository, pass } = await set();
      for (let i = 0; i < 50; i++) {
        await saved(repository, deck("a", markdown("a", `text ${i}`)), i);
        pass(10_000);
      }
      const revisions = await repository.revisions("a");
      expect(revisions.length).toBeGreaterThan(7);
      expect(revisions.length).toBeLessThan(12);
      expect(revisions[0]?.number).toBe(50);
    });

    test("a named version outlives a year of typing", async () => {
      const { repository, pass } = await set();
      await saved(repository, deck("a", markdown("first")));
      await repository.nameRevision("a", 1, " for Thursday ");
      for (let i = 1; i < 20; i++) {
        pass(1_000);
        await saved(repository, deck("a", markdown("a", `text ${i}`)), i);
      }
      pass(365 * DAY);
      await saved(repository, deck("a", markdown("last")), 20);
      const named = (await repository.revisions("a")).find((each) => each.number === 1);
      expect(named?.name).toBe("for Thursday");
      expect((await repository.textOf("a", 1))?.markdown).toBe(markdown("first"));
      await repository.nameRevision("a", 1, "");
      expect((await repository.revisions("a")).at(-1)).not.toHaveProperty("name");
    });

    test("a text set aside is a version, and not the deck's", async () => {
      const { repository } = await set();
      const record = await saved(repository, deck("a"));
      const number = await repository.setAside("a", { markdown: "aside", pictures: [] }, "ours");
      expect(await repository.load("a")).toEqual(record);
      expect(await repository.textOf("a", number)).toEqual({ markdown: "aside", pictures: [] });
      const next = await saved(repository, deck("a", markdown("on")), 1);
      expect(next.revision).toBe(number + 1);
      expect((await repository.textOf("a", number))?.markdown).toBe("aside");
    });

    test("a removed deck is off the list, and comes back whole", async () => {
      const { repository } = await set();
      const record = await saved(repository, deck("a"));
      await repository.remove("a");
      expect((await repository.list()).decks).toEqual([]);
      await repository.recall("a");
      expect(await repository.load("a")).toEqual(record);
      expect((await repository.list()).decks).toHaveLength(1);
    });

    test("who goes on editing a removed deck has it again", async () => {
      const { repository } = await set();
      await saved(repository, deck("a"));
      await repository.remove("a");
      await saved(repository, deck("a", markdown("still")), 1);
      expect((await repository.list()).decks).toMatchObject([{ title: "still" }]);
    });

    test("purging forgets only what was removed before", async () => {
      const { repository, pass } = await set();
      for (const id of ["a", "b", "c"]) await saved(repository, deck(id));
      await repository.remove("a");
      pass(DAY);
      await repository.remove("b");
      pass(DAY);
      await repository.purge((await repository.load("b"))?.removedAt ?? 0);
      expect(await repository.load("a")).toBeUndefined();
      expect(await repository.revisions("a")).toEqual([]);
      expect(await repository.load("b")).toBeDefined();
      expect(await repository.load("c")).toBeDefined();
    });

    test("a picture is kept once, and purged when no version has it any more", async () => {
      const { repository, pass } = await set();
      const picture = { bytes: Uint8Array.of(1, 2, 3), type: "image/png" };
      const { hash, name } = await repository.putPicture(picture);
      expect(await repository.putPicture({ ...picture })).toEqual({ hash, name });
      expect(hash).toBe("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
      expect(name).toBe("pictures/039058c6f2c0cb49.png");
      await saved(repository, { ...deck("a"), pictures: [{ name, hash }] });
      await saved(repository, deck("b"));
      pass(DAY);
      await repository.remove("b");
      pass(DAY);
      const now = (await repository.load("b"))?.removedAt ?? 0;
      await repository.purge(now + DAY);
      expect((await repository.getPicture(hash))?.bytes).toEqual(picture.bytes);
      await repository.remove("a");
      pass(DAY);
      await repository.purge(now + 9 * DAY);
      expect(await repository.getPicture(hash)).toBeUndefined();
    });

    test("a name stands for the title until it is emptied", async () => {
      const { repository } = await set();
      await saved(repository, deck("a"));
      expect(await saved(repository, { id: "a", name: " Thursday " }, 1)).toMatchObject({
        title: "Thursday",
        name: "Thursday",
      });
      const record = await saved(repository, { id: "a", name: "" }, 2);
      expect(record.title).toBe("a");
      expect(record).not.toHaveProperty("name");
    });

    test("the list has the latest first, and no article", async () => {
      const { repository, pass } = await set();
      await saved(repository, deck("a"));
      pass(1);
      await saved(repository, { ...deck("b"), baseline: "made" });
      pass(1);
      await saved(repository, deck("a", markdown("later")), 1);
      const { decks, damaged } = await repository.list();
      expect(decks.map(({ id }) => id)).toEqual(["a", "b"]);
      expect(damaged).toEqual([]);
      expect(decks[1]).not.toHaveProperty("baseline");
      expect(decks[1]?.articleLength).toBe(0);
    });
  });
}
