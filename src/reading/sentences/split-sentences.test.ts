import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { findBlocks } from "./find-headings.ts";
import { splitSentences } from "./split-sentences.ts";

const cases = load(
  readFileSync(new URL("../cases/sentences.yml", import.meta.url), "utf8"),
) as string[];

describe("splitSentences(), within the blocks that headings cut", () => {
  for (const marked of cases) {
    it(`splits "${marked}"`, () => {
      const text = marked.replace(/[|{}]/g, "");
      const sentences = findBlocks(text).flatMap((block) => {
        const body = text.slice(block.start, block.end);
        return splitSentences(body).map(({ start, end }) => body.slice(start, end));
      });
      const wanted = marked.replace(/\{[^}]*\}/g, "").split("|");
      expect(sentences).toEqual(wanted.map((sentence) => sentence.trim()));
    });
  }
});

describe("splitSentences()", () => {
  it("ends a sentence at a blank line and after a heading on its own line", () => {
    const text = "Background\nLungs fail.\n\nAnd then";
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Background",
      "Lungs fail.",
      "And then",
    ]);
  });

  it("joins lines that were wrapped in copying", () => {
    const text = "This sentence was copied from a page that wrapped its\nlines in the middle.";
    expect(splitSentences(text)).toHaveLength(1);
  });

  it("ends sentences at the marks of other scripts", () => {
    expect(splitSentences("细胞死亡。我们不知道。")).toHaveLength(2);
    expect(splitSentences("هل ماتت الخلايا؟ نعم")).toHaveLength(2);
  });
});
