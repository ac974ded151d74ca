import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Article, readArticle } from "../../article/index.ts";
import { parseDeck } from "../../deck/index.ts";
import { testTools } from "../test-tools.ts";
import { bib } from "./bib.ts";
import { listWorks } from "./list-works.ts";
import { readReference } from "./read-reference.ts";
import { ris } from "./ris.ts";

const open = (markdown: string) => ({ deck: parseDeck(markdown).deck, markdown });
const flagship = open(
  readFileSync(
    new URL("../../../decks/acquired-resistance-nsclc/deck.md", import.meta.url),
    "utf8",
  ),
);
const odd = open(
  `---\ntitle: Odd\narticle:\n  title: "50% of a & C\\\\D_2 at $37 #1"\n  authors: [Ludwig van Beethoven, The WHO Group]\n  journal: J Odd\n  year: 2020\n  doi: 10.1000/a_b%25c\nformat: 1\n---\n`,
);

describe("an entry of a slide of references", () => {
  it("is read into its parts", () => {
    expect(
      readReference(
        "Memon D, Ud Din M, et al. Of PD-1. A study? *Cancer Cell* 2024;42(1):209–224.e9. [PMC11](https://pmc.ncbi.nlm.nih.gov/articles/PMC11/)",
      ),
    ).toEqual({
      authors: ["Memon, D", "Ud Din, M"],
      hasOthers: true,
      title: "Of PD-1. A study?",
      journal: "Cancer Cell",
      year: 2024,
      volume: "42",
      issue: "1",
      pages: "209–224.e9",
      pmcid: "PMC11",
    });
  });

  it("that is printed otherwise stays whole: no name is made of its words", () => {
    const entry =
      "World Health Organization. Guideline 3. Geneva, 2019 [who.int](https://who.int/x)";
    expect(readReference(entry)).toEqual({
      title: "World Health Organization. Guideline 3. Geneva, 2019",
      authors: [],
      address: "https://who.int/x",
    });
    expect(readReference("Who knows. A title. *J Odd* 2020.").authors).toEqual([]);
  });
});

describe.each([bib, ris])("what $id writes", ({ write }) => {
  const fieldsOf = (article: Article) => {
    const { title, authors, journal, year, volume, issue, pages, doi, pmcid } = article;
    return { title, authors: authors.length, journal, year, volume, issue, pages, doi, pmcid };
  };

  it.each([
    ["the example deck", flagship, 13],
    ["signs that the format has for itself", odd, 1],
  ])("our own reader gives back: %s", async (_, input, count) => {
    const text = await write(input, testTools());
    const { records } = await readArticle(String(text), {});
    expect(records.map(({ article }) => article.title)).toEqual(
      listWorks(input.deck).map(({ title }) => title),
    );
    expect(records.length).toBe(count);
    for (const [index, work] of listWorks(input.deck).entries()) {
      const article = records[index]?.article as Article;
      expect(fieldsOf(article)).toEqual({
        title: work.title,
        authors: work.authors.length,
        journal: work.journal,
        year: work.year,
        volume: work.volume,
        issue: work.issue,
        pages: work.pages?.replace(/[–—]/u, "-"),
        doi: work.doi,
        pmcid: work.pmcid,
      });
    }
  });

  it("of a deck that names nothing is an error that says what to add", async () => {
    await expect(write(open("---\ntitle: None\nformat: 1\n---\n"), testTools())).rejects.toThrow(
      "names no article",
    );
  });
});
