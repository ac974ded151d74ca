import { expect, test } from "vitest";
import { readBibtex } from "./read-bibtex.ts";

const file = `@incollection{lima, author = {Lima, Ana}, title = {Mites of the Skin}, crossref = {ATLAS}, pages = {3--9}}
@book{atlas, title = {Atlas of Skin}, editor = {Li, Bo}, year = 2024, doi = {10.1000/atlas}}
@xdata{nejm, journal = {N Engl J Med}, year = 2023}
@article{silva, author = {Silva, Rui}, title = {A Trial of Sleep}, xdata = {nejm}}
@article{loop, author = {Berg, Kim}, title = {Round and Round}, crossref = {loop2}}
@article{loop2, author = {Berg, Kim}, title = {Round Again}, crossref = {loop}, abstract = {We went round.}}`;

test("a chapter takes year and book from the entry that it names, but not its DOI", () => {
  const { records } = readBibtex(file);
  expect(records.map(({ article }) => article.title)).toEqual([
    "Mites of the Skin",
    "A Trial of Sleep",
    "Round Again",
  ]);
  const [chapter, trial] = records.map(({ article }) => article);
  expect(chapter).toMatchObject({ journal: "Atlas of Skin", year: 2024, pages: "3-9" });
  expect(chapter?.doi).toBeUndefined();
  expect(trial).toMatchObject({ journal: "N Engl J Med", year: 2023 });
});
