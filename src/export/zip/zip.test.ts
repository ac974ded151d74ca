import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { parseDeck } from "../../deck/index.ts";
import { testTools } from "../test-tools.ts";
import { zip } from "./index.ts";

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
  "holds deck, article and pictures letter by letter",
  async (markdown) => {
    const files = unzipSync(await pack(markdown, [], "The article’s text\r\n"));
    expect(strFromU8(files["deck.md"] as Uint8Array)).toBe(markdown);
    expect(strFromU8(files["article.txt"] as Uint8Array)).toBe("The article’s text\r\n");
    if (markdown === withPicture) expect(files["figures/one.png"]).toEqual(pixel);
  },
);

it("says which picture is missing, and asks for none above the deck's folder", async () => {
  const told: string[] = [];
  expect(Object.keys(unzipSync(await pack(withPicture, told)))).toEqual([
    "deck.md",
    "figures/one.png",
  ]);
  expect(told.join()).toContain("figures/gone.png");
  expect(told.join()).not.toContain("secret");
});
