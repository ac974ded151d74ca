import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { bringPictures } from "./bring-pictures.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "journal-club-"));
  writeFileSync(join(folder, "paper.nxml"), "<article/>");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const article = (licence: string, own?: string) =>
  makeArticle({
    licence,
    figures: [
      {
        label: "Figure 1",
        caption: "Cells.",
        graphic: "fig/paper-g001.tif",
        ...(own ? { licence: own } : {}),
      },
      { label: "Figure 2", caption: "Mice.", graphic: "paper-g002" },
      { label: "Figure 3", caption: "Rats." },
    ],
  });
const FREE = "https://creativecommons.org/licenses/by/4.0/";

test("pictures beside an article that may be passed on go with its deck", () => {
  writeFileSync(join(folder, "paper-g001.JPG"), "1");
  writeFileSync(join(folder, "paper-g009.jpg"), "9");
  const out = join(folder, "deck");
  const pictures = bringPictures(article(FREE), join(folder, "paper.nxml"), out);
  expect([...pictures]).toEqual([["fig/paper-g001.tif", "figures/paper-g001.JPG"]]);
  expect(existsSync(join(out, "figures/paper-g001.JPG"))).toBe(true);
  expect(existsSync(join(out, "figures/paper-g009.jpg"))).toBe(false);
});

test("others stay where they are, unless the person has put them into the deck's folder", () => {
  writeFileSync(join(folder, "paper-g001.jpg"), "1");
  const source = join(folder, "paper.nxml");
  const out = join(folder, "deck");
  expect(bringPictures(article("All rights reserved"), source, out).size).toBe(0);
  expect(bringPictures(article(FREE, "© Some Agency"), source, out).size).toBe(0);
  mkdirSync(join(out, "figures"), { recursive: true });
  writeFileSync(join(out, "figures/paper-g002.png"), "2");
  expect([...bringPictures(article("All rights reserved"), source, out)]).toEqual([
    ["paper-g002", "figures/paper-g002.png"],
  ]);
  expect(bringPictures(article(FREE), undefined, join(folder, "none")).size).toBe(0);
});
