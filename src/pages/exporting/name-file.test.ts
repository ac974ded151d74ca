import { expect, it } from "vitest";
import { nameFile } from "./name-file.ts";

it.each([
  ["IFNγ and acquired resistance: a talk?", "pptx", "IFNγ-and-acquired-resistance-a-talk.pptx"],
  ["免疫治疗耐药", "zip", "免疫治疗耐药.zip"],
  ["../../etc/passwd", "md", "etc-passwd.md"],
  ["", "md", "deck.md"],
  ["con", "csv", "deck.csv"],
  [
    "Commentary: understanding acquired resistance to immunotherapy in non-small cell lung cancer",
    "pdf",
    "Commentary-understanding-acquired-resistance-to.pdf",
  ],
])("“%s” as %s is %s", (title, extension, name) => {
  expect(nameFile(title, extension)).toBe(name);
});
