import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../../kernel/index.ts";
import { readPdf } from "./read-pdf.ts";
import { makePage, typeset } from "./typeset.ts";

const BOLD = "Sans-Bold";
const body = [
  "Tuft cells sit in the lining of the gut and taste what",
  "passes by. When a parasite arrives they release inter-",
  "leukin, and the tissue around them is rebuilt in days.",
];
const page = makePage(
  typeset(["Tuft cells taste parasites in mice"], { x: 50, y: 740, size: 18, font: BOLD }),
  typeset(["Ana Lima, Bo Novák and Chidi Osei"], { x: 50, y: 715, size: 11 }),
  typeset(["Abstract"], { x: 50, y: 690, font: BOLD }),
  typeset(["What tuft cells taste is unknown. We asked mice that", "did not answer."], {
    x: 50,
    y: 675,
  }),
  typeset(["Introduction"], { x: 50, y: 640, size: 12, font: BOLD }),
  typeset(body, { x: 50, y: 620 }),
  typeset(["Results"], { x: 50, y: 570, size: 12, font: BOLD }),
  typeset(["Of 96 mice, 94 were analysed, and none of them gave any", "answer at all."], {
    x: 50,
    y: 550,
  }),
  typeset(["Figure 1. Mice that were asked."], { x: 50, y: 500, size: 8, font: "Sans" }),
);

test("title, authors, abstract, sections and captions are told by how they are set", () => {
  const { records, notices } = readPdf({ pages: [page], notices: [] });
  const article = records[0]?.article;
  expect(article).toMatchObject({
    title: "Tuft cells taste parasites in mice",
    authors: ["Ana Lima", "Bo Novák", "Chidi Osei"],
    abstract: "What tuft cells taste is unknown. We asked mice that did not answer.",
    figures: [{ label: "Figure 1", caption: "Mice that were asked." }],
  });
  expect(article?.sections).toMatchObject([
    { heading: "Introduction", level: 1, kind: "introduction" },
    {
      heading: "Results",
      text: "Of 96 mice, 94 were analysed, and none of them gave any answer at all.",
    },
  ]);
  expect(article?.sections[0]?.text).toContain("they release interleukin, and");
  expect(notices).toEqual([]);
});

test("junk in the properties is no title, and what was not found is said", () => {
  const { records, notices } = readPdf({
    pages: [makePage(typeset(body, { x: 50, y: 700 }))],
    title: "Microsoft Word - draft7.doc",
    authors: "jdoe",
    notices: ["This PDF breaks off: its end is missing, and pages may be too."],
  });
  expect(records[0]?.article).toMatchObject({ title: "", authors: [] });
  expect(notices[0]).toMatch(/breaks off/u);
  expect(notices[1]).toMatch(/title, authors, abstract/u);
});

test("pictures of pages are refused with a remedy", () => {
  expect(() => readPdf({ pages: [makePage()], notices: [] })).toThrow(InputError);
  expect(() => readPdf({ pages: [], notices: [] })).toThrow(/no text/u);
});

test("pages of anything at all give an article or say that there is no text", () => {
  const run = fc.record({
    text: fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom("Abstract", "References", "1", "Table 1", "Figure 2.", "Keywords:", "T"),
    ),
    x: fc.double({ min: -50, max: 700, noNaN: true }),
    y: fc.double({ min: -50, max: 900, noNaN: true }),
    width: fc.double({ min: 0, max: 400, noNaN: true }),
    size: fc.constantFrom(0, 4, 6, 8, 10, 12, 30),
    font: fc.constantFrom("", "A", "A-Bold"),
  });
  const pages = fc.array(
    fc.array(run, { maxLength: 60 }).map((runs) => makePage(runs)),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(pages, (all) => {
      try {
        const { records } = readPdf({ pages: all, notices: [] });
        expect(records).toHaveLength(1);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
  );
});

test("a page drawn with a hundred thousand letters is read", () => {
  const runs = Array.from({ length: 100_000 }, (_, index) => ({
    text: "a",
    x: (index * 7) % 600,
    y: (index * 13) % 800,
    width: 3,
    size: 6,
    font: "A",
  }));
  expect(readPdf({ pages: [makePage(runs)], notices: [] }).records).toHaveLength(1);
});
