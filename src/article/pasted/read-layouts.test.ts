import { describe, expect, test } from "vitest";
import { type Article, readPasted } from "../index.ts";

/** What an article is expected to have; a field that is left out is not checked. */
interface Expected extends Partial<Omit<Article, "abstract" | "references" | "sections">> {
  readonly abstract?: { starts: string; ends: string; paragraphs: number };
  /** `count`, and by index from 0 what an entry has at least. */
  readonly references?: { count: number; [index: string]: unknown };
  /** The headings in order, of all sections or of those at the top. */
  readonly sections?: readonly string[];
}

const texts = import.meta.glob<string>("./cases/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});
const expectations = import.meta.glob<Expected>("./cases/*.json", {
  import: "default",
  eager: true,
});
const names = Object.keys(texts).map((path) => path.slice("./cases/".length, -".txt".length));

test("there is a case for each of the layouts that people paste", () => {
  expect(names.length).toBeGreaterThanOrEqual(20);
  expect(Object.keys(expectations).length).toBe(names.length);
});

describe.each(names)("the layout of %s", (name) => {
  const source = texts[`./cases/${name}.txt`] ?? "";
  const expected = expectations[`./cases/${name}.json`] ?? {};
  const article = readPasted(source);

  test("gives title, authors, imprint and keywords", () => {
    const { abstract: _, references: __, sections: ___, ...fields } = expected;
    expect(article).toMatchObject(fields);
  });

  test("gives the abstract, whole and nothing else", () => {
    if (!expected.abstract) return;
    expect(article.abstract.slice(0, expected.abstract.starts.length)).toBe(
      expected.abstract.starts,
    );
    expect(article.abstract.slice(-expected.abstract.ends.length)).toBe(expected.abstract.ends);
    expect(article.abstract.split("\n\n").length).toBe(expected.abstract.paragraphs);
    expect(article.abstract.replaceAll("\n\n", "")).not.toContain("\n");
  });

  test("gives the references", () => {
    const { count, ...entries } = expected.references ?? { count: article.references.length };
    expect(article.references.length).toBe(count);
    for (const [index, entry] of Object.entries(entries)) {
      expect(article.references[Number(index)]).toMatchObject(entry as object);
    }
  });

  test("gives the sections of the body", () => {
    if (!expected.sections) return;
    const headings = (deepest: number) =>
      article.sections.flatMap(({ level, heading }) => (level <= deepest ? [heading] : []));
    expect([headings(1), headings(9)]).toContainEqual(expected.sections);
    // What has no text of its own holds sections that have.
    for (const [index, { text, level }] of article.sections.entries()) {
      if (text === "") expect(article.sections[index + 1]?.level).toBeGreaterThan(level);
    }
  });

  test("gives the same with the line ends of Windows", () => {
    const { sourceSpans: _, ...windows } = readPasted(source.replaceAll("\n", "\r\n"));
    const { sourceSpans: __, ...unix } = article;
    expect(windows).toEqual(unix);
  });
});
