import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../kernel/index.ts";
import type { Article } from "../article.ts";
import { findFormat } from "../find-format.ts";
import { readHtml } from "./read-html.ts";

/** What an article is expected to have, as in the cases of pasted text. */
interface Expected extends Partial<Omit<Article, "abstract" | "references" | "sections">> {
  readonly abstract?: { starts: string; ends: string; paragraphs: number };
  readonly references?: { count: number; [index: string]: unknown };
  /** The headings of the highest level, in order. */
  readonly sections?: readonly string[];
}

const pages = import.meta.glob<string>("./cases/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});
const expectations = import.meta.glob<Expected>("./cases/*.json", {
  import: "default",
  eager: true,
});
const names = Object.keys(pages).map((path) => path.slice("./cases/".length, -".txt".length));

function read(html: string): Article {
  const article = readHtml(html).records[0]?.article;
  if (!article) throw new Error("there is no record");
  return article;
}

describe.each(names)("the page %s", (name) => {
  const html = pages[`./cases/${name}.txt`] ?? "";
  const { abstract, references, sections, ...fields } = expectations[`./cases/${name}.json`] ?? {};
  const article = read(html);

  test("is known as HTML and gives its fields", () => {
    expect(findFormat(html)).toBe("html");
    expect(article).toMatchObject(fields);
  });

  test("gives the abstract, whole and nothing else", () => {
    expect(article.abstract.slice(0, abstract?.starts.length)).toBe(abstract?.starts);
    expect(article.abstract.slice(-(abstract?.ends.length ?? 0))).toBe(abstract?.ends);
    expect(article.abstract.split("\n\n").length).toBe(abstract?.paragraphs);
  });

  test("gives references and sections", () => {
    const { count, ...entries } = references ?? { count: 0 };
    expect(article.references.length).toBe(count);
    for (const [index, entry] of Object.entries(entries)) {
      expect(article.references[Number(index)]).toMatchObject(entry as object);
    }
    const top = article.sections.filter(({ level }) => level === 1);
    expect(top.map(({ heading }) => heading)).toEqual(sections);
  });
});

test("sections inside others have their level and kind", () => {
  const article = read(pages["./cases/saved-with-meta.txt"] ?? "");
  expect(article.sections.map(({ heading, level, kind }) => [heading, level, kind])).toEqual([
    ["Introduction", 1, "introduction"],
    ["Methods", 1, "methods"],
    ["Sites", 2, "methods"],
    ["Counts", 2, "methods"],
    ["Results", 1, "results"],
    ["Discussion", 1, "discussion"],
  ]);
});

test("spans lie where the fields stand in what is shown", () => {
  const [record] = readHtml(pages["./cases/saved-with-meta.txt"] ?? "").records;
  const cut = (field: string) => {
    const span = record?.article.sourceSpans.find((one) => one.field === field);
    return span && record?.text.slice(span.start, span.end);
  };
  expect(cut("title")).toBe(record?.article.title);
  expect(cut("abstract")).toBe(record?.article.abstract);
});

test("what is hidden, and what stands around the article, is in no field", () => {
  const text = JSON.stringify(Object.values(pages).map(read));
  for (const noise of ["cookies", "Log in", "hidden paragraph", "gulls", "snipe", "Mendeley"]) {
    expect(text).not.toContain(noise);
  }
});

test("a page that breaks off gives what could be read and says so", () => {
  const page = pages["./cases/saved-with-meta.txt"] ?? "";
  const { records, notices } = readHtml(page.slice(0, page.indexOf("Rewetting may")));
  expect(records[0]?.article.abstract).toMatch(/larvae per ha disappeared\.$/u);
  expect(notices).toHaveLength(1);
  expect(readHtml(page).notices).toEqual([]);
});

test("a page without text is refused with what to do", () => {
  expect(() => readHtml("<html><body><script>start()</script></body></html>")).toThrow(InputError);
});

test("the counts with which the clipboard of Windows begins are no text", () => {
  const page = pages["./cases/clipboard-structured.txt"] ?? "";
  const counted = `Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000004000\r\n${page}`;
  expect(findFormat(counted)).toBe("html");
  expect(read(counted).title).toBe(read(page).title);
});

const piece = fc.constantFrom(
  "<div>",
  "</div>",
  "<h1>",
  "<h2>Abstract</h2>",
  "<p>We asked 30 people what they eat and drink. They told us.</p>",
  "<table><tr><td>1<td>2",
  "<table>",
  "<ol><li>",
  "<sup><a>1</a></sup>",
  "<figure>Fig. 1. A thing",
  "<button>",
  "<form>",
  "<li>",
  "<math><mn>1",
  '<meta name="citation_title" content="A &lt;b">',
  '<script type="application/ld+json">{',
  "<br>",
  "References",
  "Ana Lima1, Bo Li2",
);

test("any page at all is read or refused, and spans lie within its text", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      try {
        for (const { article, text } of readHtml(pieces.join("")).records) {
          for (const { start, end } of article.sourceSpans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }),
    { numRuns: 300, seed: 11 },
  );
});

describe("a long page is read in time, however it is made", () => {
  const fill = (unit: string): string => unit.repeat(Math.ceil(250_000 / unit.length));
  test.each([
    ["headings", fill("<h2>Results</h2>")],
    ["blocks that never end", fill("<div>a")],
    ["tables in tables", fill("<table><tr><td>a")],
    ["figures", fill("<figure>Fig. 1. Ab</figure>")],
    ["linked data without end", fill('<script type="application/ld+json">{')],
  ])("%s", (_, html) => {
    expect(() => readHtml(`<p>x</p>${html}`)).not.toThrow();
  });
});
