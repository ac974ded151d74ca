import { expect, test } from "vitest";
import { findFile, isForEver } from "./site-files.ts";

const site = {
  version: "1",
  core: [
    "index.html",
    "present.html",
    "decks/a-b/index.html",
    "decks/a-b/deck.md",
    "assets/x-Dn4qrZS6.js",
  ],
  later: ["assets/pdf.worker.min-DiYokoyG.js"],
};

test.each([
  ["", { file: "index.html" }],
  ["index.html", { file: "index.html" }],
  ["present.html", { file: "present.html" }],
  ["present", { file: "present.html" }],
  ["decks/a-b/", { file: "decks/a-b/index.html" }],
  ["decks/a-b", { goTo: "decks/a-b/" }],
  ["decks/a-b/deck.md", { file: "decks/a-b/deck.md" }],
  ["assets/pdf.worker.min-DiYokoyG.js", { file: "assets/pdf.worker.min-DiYokoyG.js" }],
  ["decks/", undefined],
  ["decks/other/", undefined],
  ["assets/x-OLDOLDOL.js", undefined],
  ["constructor", undefined],
])("the address %j is answered by %j", (path, answer) => {
  expect(findFile(site, path)).toEqual(answer);
});

test("only what is named after its content is kept for ever", () => {
  expect(isForEver("assets/pdf.worker.min-DiYokoyG.js")).toBe(true);
  expect(isForEver("assets/fold-text--GVMbCc9.js")).toBe(true);
  expect(isForEver("index.html")).toBe(false);
  expect(isForEver("decks/a-12345678.md")).toBe(false);
});
