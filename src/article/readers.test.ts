import { describe, expect, test } from "vitest";
import { InputError, seededRandom } from "../kernel/index.ts";
import type { Article, ArticleRecord } from "./article.ts";
import type { ArticleFile, Format, ReadFormat } from "./article-file.ts";
import { findFormat } from "./find-format.ts";
import { readPasted } from "./pasted/read-pasted.ts";
import { READERS } from "./read-article.ts";

/** What an article of a case is expected to have; a field that is left out is not checked. */
interface Expected extends Partial<Omit<Article, "abstract" | "references" | "sections">> {
  readonly abstract?: { starts: string; ends: string; paragraphs: number };
  /** `count`, and by index from 0 what an entry has at least. */
  readonly references?: { count: number; [index: string]: unknown };
  /** The headings in order, of all sections or of those at the top. */
  readonly sections?: readonly string[];
  /** Fields that the source does not state, so that any value would be invented. */
  readonly absent?: readonly (keyof Article)[];
  /** How many notices the whole file has; stands at the first article. */
  readonly notices?: number;
  /** Why the page that is laid out cannot be read back. */
  readonly readsBack?: string;
}

/** `<format>/cases/<name>.<anything>` is a file, `<name>.json` beside it says what it holds. */
const files = import.meta.glob<string>("./*/cases/*", {
  query: "?raw",
  import: "default",
  eager: true,
});
const pathOf = /^\.\/([\w-]+)\/cases\/([^.]+)\.(.+)$/u;
const cases = Object.entries(files).flatMap(([path, source]) => {
  const [, format = "", name = "", end = ""] = pathOf.exec(path) ?? [];
  const expectation = files[`./${format}/cases/${name}.json`];
  if (!(format in READERS) || expectation === undefined || end === "json") return [];
  const parsed: unknown = JSON.parse(expectation);
  const expected = (Array.isArray(parsed) ? parsed : [parsed]) as readonly Expected[];
  return [{ path, format: format as Format, source, expected }];
});

const spaces = (text: string): string => text.replace(/\s+/gu, " ").trim();
const slices = ({ article, text }: ArticleRecord, field: string): readonly string[] =>
  article.sourceSpans
    .filter((span) => span.field === field)
    .map(({ start, end }) => spaces(text.slice(start, end)));

/** What was read, or `undefined` where the text was refused as it may be. */
function tryRead(read: ReadFormat, source: string): ArticleFile | undefined {
  try {
    return read(source);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function expectSpansWithin({ records }: ArticleFile): void {
  for (const { article, text } of records) {
    for (const { start, end } of article.sourceSpans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
}

test.each(Object.keys(READERS))("the reader of %s has a case", (format) => {
  expect(cases.some((one) => one.format === format)).toBe(true);
});

describe.each(cases)("$path", ({ format, source, expected }) => {
  const reader = async (): Promise<ReadFormat> => {
    const read = await READERS[format]?.();
    if (!read) throw new Error(`no reader of ${format}`);
    return read;
  };

  test("is known for what it is", () => {
    expect(findFormat(source)).toBe(format);
  });

  test("gives the fields that it states, and no others", async () => {
    const { records, notices } = (await reader())(source);
    expect(records.length).toBe(expected.length);
    expect(notices.length).toBe(expected[0]?.notices ?? 0);
    for (const [index, one] of expected.entries()) {
      const { abstract: _, references: __, sections: ___, ...rest } = one;
      const { absent = [], notices: ____, readsBack: _____, ...fields } = rest;
      const article = records[index]?.article;
      expect(article).toMatchObject(fields);
      for (const field of absent) expect(article?.[field]).toBeUndefined();
    }
  });

  test("gives abstract, references and sections", async () => {
    const { records } = (await reader())(source);
    for (const [index, { abstract, references, sections }] of expected.entries()) {
      const article = records[index]?.article;
      if (abstract) {
        const text = article?.abstract ?? "";
        expect(text.slice(0, abstract.starts.length)).toBe(abstract.starts);
        expect(text.slice(-abstract.ends.length)).toBe(abstract.ends);
        expect(text.split("\n\n").length).toBe(abstract.paragraphs);
        expect(text.replaceAll("\n\n", "")).not.toContain("\n");
      }
      if (references) {
        const { count, ...entries } = references;
        expect(article?.references.length).toBe(count);
        for (const [at, entry] of Object.entries(entries)) {
          expect(article?.references[Number(at)]).toMatchObject(entry as object);
        }
      }
      if (!sections) continue;
      const of = (deepest: number) =>
        article?.sections.flatMap(({ level, heading }) => (level <= deepest ? [heading] : []));
      expect([of(1), of(Number.POSITIVE_INFINITY)]).toContainEqual(sections);
    }
  });

  test("marks where its fields stand", async () => {
    const file = (await reader())(source);
    expectSpansWithin(file);
    for (const record of file.records) {
      const { title, abstract } = record.article;
      if (title !== "") expect(slices(record, "title").join(" ")).toContain(spaces(title));
      const marked = slices(record, "abstract").join(" ");
      // A part's heading may be set otherwise on the page; its last words are the source's.
      for (const part of abstract.split("\n\n")) expect(marked).toContain(spaces(part.slice(-40)));
    }
  });

  test("gives the same with the line ends of Windows and a byte order mark", async () => {
    const read = await reader();
    const windows = read(`\ufeff${source.replace(/\r?\n/gu, "\r\n")}`);
    const withoutSpans = ({ records }: ArticleFile) =>
      records.map(({ article: { sourceSpans: _, ...article } }) => article);
    expect(withoutSpans(windows)).toEqual(withoutSpans(read(source)));
  });

  test("is read as far as it goes where it breaks off", async () => {
    const read = await reader();
    const random = seededRandom(4);
    for (let run = 0; run < 20; run++) {
      const cut = source.slice(0, Math.floor(random() * source.length));
      const file = tryRead(read, cut);
      if (file) expectSpansWithin(file);
    }
  });

  test("is laid out as a page that reads the same", async () => {
    const { records } = (await reader())(source);
    for (const [index, { article, text }] of records.entries()) {
      if (article.abstract === "" || expected[index]?.readsBack !== undefined) continue;
      const page = readPasted(text);
      expect(page.title).toBe(article.title);
      // Where a part ends under a heading that only this journal has, a page does not tell.
      expect(spaces(page.abstract)).toBe(spaces(article.abstract));
    }
  });
});
