import { expect, test } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { nameAuthors } from "./name-study.ts";

const name = (authors: string[], year?: number) =>
  nameAuthors({
    article: { ...makeArticle({ abstract: "" }), authors, ...(year ? { year } : {}) },
  });

test("authors are named by the first, whichever way names are printed", () => {
  expect(name(["Ana Lindqvist", "Peter O'Hara", "Mei-Ling Chou"], 2023)).toBe(
    "Lindqvist et al. (2023)",
  );
  expect(name(["Kim S", "Owusu A", "Patel R"], 2022)).toBe("Kim et al. (2022)");
  expect(name(["Berg, Jan", "Petrova, Dana"], 2022)).toBe("Berg and Petrova (2022)");
  expect(name(["Miraj Ud Din"], 2026)).toBe("Ud Din (2026)");
  expect(name(["Anna van der Berg"], 2020)).toBe("van der Berg (2020)");
});

test("without a year or a name they are the authors", () => {
  expect(name(["Ana Lindqvist"])).toBe("the authors");
  expect(name([], 2020)).toBe("the authors");
  expect(name(["2 A"], 2020)).toBe("the authors");
});
