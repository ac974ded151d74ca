import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import { createMemoryRepository, type DeckRecord } from "../../library/index.ts";
import { keepDecks } from "./keep-decks.ts";
import { folderOf, packDecks } from "./pack-decks.ts";
import { unpackDecks } from "./unpack-decks.ts";

const markdown = (title: string) =>
  `---\ntitle: ${title}\nformat: 1\n---\n\n# ${title} ä β “x”\r\n`;
const picture = Uint8Array.of(0x89, 0x50, 1, 2, 3);
const fileOf = (bytes: Uint8Array, name = "decks.zip") => new File([bytes as BlobPart], name);

async function shelfOf(...titles: string[]) {
  const repository = createMemoryRepository(() => 5);
  const records: DeckRecord[] = [];
  for (const title of titles) {
    const { hash, name } = await repository.putPicture({ bytes: picture, type: "image/png" });
    const article = {
      record: { article: makeArticle({ title }), text: `Text of ${title}` },
      mended: { title },
    };
    const change = {
      id: title,
      markdown: markdown(title),
      baseline: "as made",
      making: { minutes: 15, exchanges: [{ id: "q1", wish: "harder" as const }] },
      article,
      pictures: [{ name, hash }],
    };
    const saved = await repository.save(change, 0);
    if (saved.outcome === "saved") records.push(saved.record);
  }
  return { repository, records };
}

test.each([[["One"]], [["One", "Two", "Two"]]])(
  "decks that are packed and opened again are the same, letter by letter: %j",
  async (titles) => {
    const { repository, records } = await shelfOf(...new Set(titles));
    const other = createMemoryRepository(() => 9);
    const kept = await keepDecks(other, [fileOf(await packDecks(repository, records))]);
    const bare = ({ markdown, baseline, making, article, pictures }: DeckRecord) => ({
      markdown,
      baseline,
      making,
      article,
      pictures,
    });
    expect(kept.map(bare)).toEqual(records.map(bare));
    const hash = kept[0]?.pictures[0]?.hash ?? "";
    expect((await other.getPicture(hash))?.bytes).toEqual(picture);
  },
);

test("a folder that somebody packed is opened, and nothing that leads out of it", () => {
  const [deck, ...others] = unpackDecks(
    zipSync({
      "talk/deck.md": strToU8(markdown("A")),
      "talk/figures/a.png": picture,
      "talk/kept.json": strToU8(
        '{"article": {"record": 5}, "name": "N", "making": {"minutes": "x"}}',
      ),
      "__MACOSX/talk/._deck.md": strToU8("shadow"),
      "talk/../../evil.png": picture,
    }),
  );
  expect(others).toEqual([]);
  expect(deck?.content).toEqual({ markdown: markdown("A"), name: "N" });
  expect([...(deck?.pictures.keys() ?? [])]).toEqual(["figures/a.png"]);
});

test.each([
  ["no zip and no deck", fileOf(strToU8("An article."), "article.md")],
  ["a zip without a deck", fileOf(zipSync({ "a.png": picture }))],
  [
    "a zip that is cut off",
    fileOf(zipSync({ "deck.md": strToU8("x".repeat(9_000)) }).slice(0, 60)),
  ],
])("%s is refused, and nothing is kept", async (_, file) => {
  const repository = createMemoryRepository(() => 5);
  await expect(keepDecks(repository, [file])).rejects.toThrow(InputError);
  expect((await repository.list()).decks).toEqual([]);
});

test("folders have names that every file system takes, and no two the same", () => {
  const taken = new Set<string>();
  expect(folderOf('PD-1: what/"now"?', taken)).toBe("PD-1 what now");
  expect(folderOf("pd-1 what now", taken)).toBe("pd-1 what now 2");
  expect(folderOf("...", taken)).toBe("deck");
  expect(folderOf("抗药性的机制", taken)).toBe("抗药性的机制");
});
