import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { parseDeck } from "../../deck/index.ts";
import { InputError } from "../../kernel/index.ts";
import { testTools } from "../test-tools.ts";
import { zip } from "./index.ts";
import { readDeckZip } from "./read-deck-zip.ts";

const flagship = readFileSync(
  new URL("../../../decks/acquired-resistance-nsclc/deck.md", import.meta.url),
  "utf8",
);
const withPicture = `---\ntitle: Odd\nformat: 1\n---\r\n\r\n# Letters ä β “x” \n\n![Fig](figures/one.png)\n\n![Not](../../secret.png)\n\n![Gone](figures/gone.png)\n`;
const pixel = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

const pack = async (markdown: string, told: string[] = [], articleText?: string) => {
  const tools = testTools({
    picture: async (address) => (address === "figures/one.png" ? pixel : undefined),
    tell: (remark) => told.push(remark),
  });
  const input = { deck: parseDeck(markdown).deck, markdown };
  const bytes = await zip.write(
    articleText === undefined ? input : { ...input, articleText },
    tools,
  );
  return bytes as Uint8Array;
};

it.each([flagship, withPicture])(
  "gives back deck, article and pictures letter by letter",
  async (markdown) => {
    const folder = readDeckZip(await pack(markdown, [], "The article’s text\r\n"));
    expect(folder.markdown).toBe(markdown);
    expect(folder.articleText).toBe("The article’s text\r\n");
    if (markdown === withPicture) expect(folder.pictures.get("figures/one.png")).toEqual(pixel);
  },
);

it("says which picture is missing, and asks for none above the deck's folder", async () => {
  const told: string[] = [];
  const { pictures } = readDeckZip(await pack(withPicture, told));
  expect([...pictures.keys()]).toEqual(["figures/one.png"]);
  expect(told.join()).toContain("figures/gone.png");
  expect(told.join()).not.toContain("secret");
});

it("opens a folder that somebody packed on a Mac", () => {
  const { markdown, pictures } = readDeckZip(
    zipSync({
      "talk/deck.md": strToU8("# A"),
      "talk/figures/a.png": pixel,
      "__MACOSX/talk/._deck.md": strToU8("shadow"),
      "talk/../../evil.png": pixel,
      "talk/run.exe": pixel,
    }),
  );
  expect(markdown).toBe("# A");
  expect([...pictures.keys()]).toEqual(["figures/a.png"]);
});

it.each([
  ["no zip", new Uint8Array([1, 2, 3])],
  ["no deck", zipSync({ "a.png": pixel })],
  ["cut off", zipSync({ "deck.md": strToU8("x".repeat(5000)) }).slice(0, 60)],
  ["a bomb", zipSync({ "deck.md": new Uint8Array(61_000_000) }, { level: 9 })],
])("refuses what is %s, and says what to do", (_, bytes) => {
  expect(() => readDeckZip(bytes)).toThrow(InputError);
});
