import { expect, test } from "vitest";
import { InputError } from "../../kernel/index.ts";
import { isGarbled } from "./is-garbled.ts";
import type { PdfPage } from "./pdf-page.ts";
import { readPdf } from "./read-pdf.ts";

const words =
  "The patients were followed for two years and their blood pressure was measured again. ";
const page = (text: string): PdfPage => ({
  width: 600,
  height: 800,
  runs:
    text.match(/.{1,80}/gu)?.map((line, index) => ({
      text: line,
      x: 50,
      y: 750 - index * 12,
      width: 400,
      size: 10,
      font: "Times",
    })) ?? [],
});
const plain = page(words.repeat(10));
/** Each letter three further, as a font without its table gives it. */
const moved = page(
  words.repeat(10).replace(/[a-z]/gu, (letter) => {
    return String.fromCharCode(((letter.charCodeAt(0) - 97 + 3) % 26) + 65);
  }),
);
const signs = page("\u0001\u0014\u00a4\u00b6\u0003\u0011".repeat(120));

test("letters that are signs of no word are told from words", () => {
  expect(isGarbled(plain)).toBe(false);
  expect(isGarbled(moved)).toBe(true);
  expect(isGarbled(signs)).toBe(true);
  expect(isGarbled(page("血压在随访期间下降，差异有统计学意义。".repeat(40)))).toBe(false);
});

test("pages of such letters are left out and named; a file of nothing else is refused", () => {
  const { notices, records } = readPdf({ pages: [plain, moved], notices: [] });
  expect(notices.join(" ")).toContain("1 of the 2 pages");
  expect(JSON.stringify(records)).not.toContain("SDWLHQWV");
  expect(() => readPdf({ pages: [moved, signs], notices: [] })).toThrow(InputError);
});
