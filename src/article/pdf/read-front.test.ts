import { expect, test } from "vitest";
import type { PdfRun } from "./pdf-page.ts";
import { readPdf } from "./read-pdf.ts";
import { makePage, typeset } from "./typeset.ts";

const BOLD = "Sans-Bold";
const FILL = "Tuft cells sit in the lining of the gut and taste what comes";
/** A column of running text, 30 lines of 50 points' letters. */
const column = (x: number, y: number, count = 20) =>
  typeset(
    Array.from({ length: count }, (_, index) => `${FILL.slice(0, 44)}${index % 2 ? "s." : "ss"}`),
    { x, y },
  );
const read = (...parts: readonly (readonly PdfRun[])[]) => {
  const { records } = readPdf({ pages: [makePage(...parts)], notices: [] });
  const article = records[0]?.article;
  if (!article) throw new Error("nothing was read");
  return article;
};
const title = (lines: readonly string[], font = BOLD) =>
  typeset(lines, { x: 50, y: 760, size: 18, font });
const introduction = typeset(["Introduction"], { x: 50, y: 480, size: 12, font: BOLD });

test("names in a grid are read row by row, without what stands below each", () => {
  const cell = (name: string, x: number, y: number) => [
    ...typeset([name], { x, y, size: 12, font: BOLD }),
    ...typeset(["University of Mice", "Murine City"], { x, y: y - 14 }),
  ];
  const article = read(
    title(["Tuft cells taste parasites in mice"]),
    cell("Ana Lima", 60, 720),
    cell("Bo Novák", 240, 720),
    cell("Chidi Osei", 420, 722),
    cell("Dana Petit", 60, 670),
    cell("Emil Quist", 240, 670),
    typeset(["Abstract"], { x: 270, y: 620, font: BOLD }),
    typeset(["What tuft cells taste is unknown. We asked mice that", "did not answer."], {
      x: 120,
      y: 600,
    }),
    introduction,
    column(50, 460),
  );
  expect(article.authors).toEqual([
    "Ana Lima",
    "Bo Novák",
    "Chidi Osei",
    "Dana Petit",
    "Emil Quist",
  ]);
  expect(article.abstract).toMatch(/^What tuft cells/u);
});

test("names one above the other, each over an institution set alike but for the font", () => {
  const article = read(
    title(["Tuft cells taste parasites in mice"]),
    typeset(
      [
        "ANA LIMA and BO NOVÁK, University of Mice, Murinia",
        "CHIDI OSEI, Institute of Worms, Murinia",
      ],
      {
        x: 50,
        y: 730,
        size: 11,
      },
    ),
    typeset(["Abstract"], { x: 50, y: 690, font: BOLD }),
    typeset(["What tuft cells taste is unknown. We asked mice that", "did not answer."], {
      x: 50,
      y: 670,
    }),
    introduction,
    column(50, 460),
  );
  expect(article.authors).toEqual(["ANA LIMA", "BO NOVÁK", "CHIDI OSEI"]);
});

test("a title goes on in lines that hold a word in another font", () => {
  const size = 18;
  const article = read(
    title(["Tuft cells taste"]),
    typeset(["Nippostrongylus"], { x: 50, y: 738, size, font: "Sans-Italic" }),
    typeset([" brasiliensis or not"], { x: 185, y: 738, size, font: BOLD }),
    typeset(["in mice that were asked"], { x: 50, y: 716, size, font: BOLD }),
    typeset(["Ana Lima and Bo Novák"], { x: 50, y: 690, size: 11 }),
    introduction,
    column(50, 460),
  );
  expect(article.title).toBe(
    "Tuft cells taste Nippostrongylus brasiliensis or not in mice that were asked",
  );
  expect(article.authors).toEqual(["Ana Lima", "Bo Novák"]);
});

test("a word is a title where it is large and names stand below it", () => {
  const article = read(
    title(["Sepsis"]),
    typeset(["Ana Lima, Bo Novák and Chidi Osei"], { x: 50, y: 735, size: 11 }),
    introduction,
    column(50, 460),
  );
  expect(article).toMatchObject({
    title: "Sepsis",
    authors: ["Ana Lima", "Bo Novák", "Chidi Osei"],
  });
});

test("titles may begin as notes of publishers do", () => {
  const article = read(
    title(["Public access defibrillation in towns", "of fewer than a thousand people"]),
    typeset(["Ana Lima, Bo Novák and Chidi Osei"], { x: 50, y: 715, size: 11 }),
    introduction,
    column(50, 460),
  );
  expect(article.title).toMatch(/^Public access defibrillation/u);
});

test("an abstract without a heading is what reaches across the columns below the names", () => {
  const article = read(
    title(["Tuft cells taste parasites in mice"]),
    typeset(["Ana Lima and Bo Novák"], { x: 200, y: 735, size: 11 }),
    typeset(["Institute of Mice, Murine City, Murinia"], { x: 180, y: 720, size: 9 }),
    typeset(["(Dated: 3 May 2024)"], { x: 250, y: 705, size: 9 }),
    typeset(
      [
        "What tuft cells taste is unknown. We asked mice that did not answer, and then we asked them",
        "again. None of the ninety-six gave any answer at all.",
      ],
      { x: 70, y: 685, size: 10 },
    ),
    typeset(["I. INTRODUCTION"], { x: 50, y: 640, font: BOLD }),
    column(50, 620, 30),
    column(320, 640, 30),
  );
  expect(article.abstract).toBe(
    "What tuft cells taste is unknown. We asked mice that did not answer, and then we asked them again. None of the ninety-six gave any answer at all.",
  );
  expect(article.authors).toEqual(["Ana Lima", "Bo Novák"]);
  expect(article.sections[0]?.heading).toBe("I. INTRODUCTION");
});

test("an abstract without a heading is what stands above the keywords, and they end in time", () => {
  const article = read(
    title(["Tuft cells taste parasites in mice"]),
    typeset(["Ana Lima and Bo Novák"], { x: 50, y: 735, size: 11 }),
    typeset(
      [
        "What tuft cells taste is unknown. We asked mice that did not answer,",
        "and then asked again.",
      ],
      {
        x: 50,
        y: 700,
        size: 9,
      },
    ),
    typeset(["Additional Key Words and Phrases: tuft cells, taste, mice", "JEL: Q22, Q57"], {
      x: 50,
      y: 660,
      size: 9,
    }),
    introduction,
    column(50, 460),
  );
  expect(article.abstract).toMatch(/^What tuft .* asked again\.$/u);
  expect(article.keywords).toEqual(["tuft cells", "taste", "mice"]);
});

test("commands and formulas neither open sections nor end them", () => {
  const article = read(
    title(["Tuft cells taste parasites in mice"]),
    introduction,
    column(50, 460, 4),
    typeset(['R> data("mice", package = "tuft")'], { x: 50, y: 400, font: "CMTT10" }),
    typeset(["Z = 2.44, p-value = 0.0149"], { x: 50, y: 380, size: 12, font: BOLD }),
    column(50, 350, 4),
  );
  expect(article.sections.map(({ heading }) => heading)).toEqual(["Introduction"]);
});

test("a heading of two lines stands in below its number and is one", () => {
  const article = read(
    title(["Tuft cells taste parasites in mice"]),
    typeset(["2. What tuft cells taste in the light-"], { x: 50, y: 480, size: 10, font: BOLD }),
    typeset(["less gut"], { x: 62, y: 468, size: 10, font: BOLD }),
    column(50, 450),
  );
  expect(article.sections.map(({ heading }) => heading)).toEqual([
    "2. What tuft cells taste in the lightless gut",
  ]);
});

test("a note that says where a preprint appeared names the journal and not itself", () => {
  const article = read(
    title(["Tuft cells taste parasites in mice"]),
    typeset(["Ana Lima and Bo Novák"], { x: 50, y: 735, size: 11 }),
    introduction,
    column(50, 460),
    typeset(
      [
        "This is a preprint of an article published in Journal of Murine Taste, Volume 12, Number 3, 45–67.",
      ],
      {
        x: 50,
        y: 100,
        size: 8,
      },
    ),
  );
  expect(article.journal).toBe("Journal of Murine Taste");
});

test("a list of names over several lines with marks, degrees and identifiers is read whole", () => {
  const article = read(
    typeset(
      [
        "OPEN ACCESS",
        "EDITED BY",
        "Zoe Ahlers,",
        "University of Worms",
        "REVIEWED BY",
        "Yan Bauer,",
        "College of Guts",
      ],
      {
        x: 30,
        y: 700,
        size: 7,
      },
    ),
    typeset(["Tuft cells taste parasites in mice"], { x: 200, y: 760, size: 18, font: BOLD }),
    typeset(["Ana Lima"], { x: 200, y: 735, size: 11, font: BOLD }),
    typeset(["1,2*"], { x: 245, y: 739, size: 7, font: BOLD }),
    typeset([", Bo de Novák"], { x: 260, y: 735, size: 11, font: BOLD }),
    typeset(["3"], { x: 332, y: 739, size: 7, font: BOLD }),
    typeset([", Chidi E. Osei"], { x: 337, y: 735, size: 11, font: BOLD }),
    typeset(["2,†"], { x: 420, y: 739, size: 7, font: BOLD }),
    typeset([" and Mary-Jane"], { x: 433, y: 735, size: 11, font: BOLD }),
    typeset(["O’Neill"], { x: 200, y: 721, size: 11, font: BOLD }),
    typeset(["1 Institute of Mice, Murine City, Murinia, 2 Department of Worms, Murinia"], {
      x: 200,
      y: 700,
      size: 8,
    }),
    typeset(["Abstract"], { x: 200, y: 670, font: BOLD }),
    typeset(["What tuft cells taste is unknown. We asked mice that", "did not answer."], {
      x: 200,
      y: 650,
    }),
    introduction,
    column(200, 460),
  );
  expect(article.authors).toEqual([
    "Ana Lima",
    "Bo de Novák",
    "Chidi E. Osei",
    "Mary-Jane O’Neill",
  ]);
});

test("degrees and memberships are no names", () => {
  const article = read(
    title(["Tuft cells taste parasites in mice"]),
    typeset(["Ana Lima, M.D., Ph.D., Bo Novák, M.D., and Chidi Osei, M.P.H."], {
      x: 50,
      y: 735,
      size: 11,
    }),
    introduction,
    column(50, 460),
  );
  expect(article.authors).toEqual(["Ana Lima", "Bo Novák", "Chidi Osei"]);
  const engineers = read(
    title(["Tuft cells taste parasites in mice"]),
    typeset(["Ana Lima, Senior Member, IEEE, and Bo Novák, Fellow, IEEE"], {
      x: 50,
      y: 735,
      size: 11,
    }),
    introduction,
    column(50, 460),
  );
  expect(engineers.authors).toEqual(["Ana Lima", "Bo Novák"]);
});

test("an abstract in a box beside notes keeps its own headings", () => {
  const article = read(
    title(["Tuft cells taste parasites in mice"]),
    typeset(["Ana Lima, MD; Bo Novák, MD, PhD; Chidi Osei, MPH"], { x: 50, y: 735, size: 11 }),
    typeset(
      [
        "Author affiliations are listed",
        "at the end of this article.",
        "Corresponding author: Ana",
        "Lima, Institute of Mice,",
        "1 Cheese Lane, Murine City,",
        "Murinia (ana@mice.example).",
        "Section Editor: Zoe Ahlers,",
        "Deputy Editor of worms.",
      ],
      {
        x: 430,
        y: 700,
        size: 7,
      },
    ),
    ...[
      ["IMPORTANCE What tuft cells taste is unknown, and mice", "do not say what they do."],
      ["OBJECTIVE To ask mice what their tuft cells taste in", "the gut when worms arrive."],
      ["DESIGN Ninety-six mice were asked once and then asked", "again the day after."],
      ["RESULTS None of the ninety-six mice gave any answer at", "all (95% CI 0 to 4)."],
      ["CONCLUSIONS AND RELEVANCE Mice do not say what their", "tuft cells taste."],
    ].map((lines, index) => typeset(lines, { x: 60, y: 700 - index * 32, size: 9, font: "Sans" })),
    introduction,
    column(50, 460),
  );
  expect(article.authors).toEqual(["Ana Lima", "Bo Novák", "Chidi Osei"]);
  expect(article.abstract).toMatch(/^Importance: What|^IMPORTANCE:? What/u);
  expect(article.abstract).toMatch(/Mice do not say what their tuft cells taste\.$/u);
});

test("names and their institution on one line are parted where nothing else tells", () => {
  const article = read(
    title(["Tuft cells taste parasites in mice"]),
    typeset(["Ana Lima and Bo Novák, Department of Mice, Murine City, Murinia"], {
      x: 50,
      y: 735,
      size: 11,
    }),
    introduction,
    column(50, 460),
  );
  expect(article.authors).toEqual(["Ana Lima", "Bo Novák"]);
});
