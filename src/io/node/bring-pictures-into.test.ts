import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bringPicturesInto } from "./bring-pictures-into.ts";

const root = mkdtempSync(join(tmpdir(), "journal-club-pictures-"));
const deck = join(root, "deck");
mkdirSync(join(deck, "figures"), { recursive: true });
writeFileSync(join(deck, "figures", "f1.png"), "picture");
writeFileSync(join(deck, "notes.txt"), "no picture");
writeFileSync(join(root, "secret.png"), "secret");

test("a picture beside the deck is in the HTML, as what it is", () => {
  const html = bringPicturesInto(`<img src="figures/f1.png" alt="One">`, deck);
  const inside = Buffer.from("picture").toString("base64");
  expect(html).toBe(`<img src="data:image/png;base64,${inside}" alt="One">`);
});

test("what is not there, no picture, or outside the deck's folder is left as it is", () => {
  for (const address of [
    "figures/none.png",
    "notes.txt",
    "../secret.png",
    "figures/../../secret.png",
  ]) {
    const html = `<img src="${address}" alt="">`;
    expect(bringPicturesInto(html, deck)).toBe(html);
  }
  const data = `<img src="data:image/png;base64,AAAA" alt="">`;
  expect(bringPicturesInto(data, deck)).toBe(data);
});
