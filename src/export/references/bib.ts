import type { Exporter } from "../exporter.ts";
import { listWorks } from "./list-works.ts";
import type { ListedWork } from "./listed-work.ts";
import { requireWorks } from "./require-works.ts";

/** BibTeX in Unicode, as BibLaTeX, Zotero and JabRef read it. */
export const bib: Exporter = {
  id: "bib",
  mediaType: "application/x-bibtex",
  async write({ deck }) {
    const keys = new Set<string>();
    return requireWorks(listWorks(deck))
      .map((work) => writeEntry(work, keyFor(work, keys)))
      .join("\n");
  },
};

/** What LaTeX takes as a sign of its own. */
const escapeLatex = (text: string) =>
  text
    .replace(/[\\{}]/gu, (mark) => (mark === "\\" ? "\\textbackslash{}" : `\\${mark}`))
    .replace(/[&%$#_]/gu, "\\$&")
    .replaceAll("~", "\\textasciitilde{}")
    .replaceAll("^", "\\textasciicircum{}");

function writeEntry(work: ListedWork, key: string): string {
  const authors = [...work.authors.map(nameOf), ...(work.hasOthers ? ["others"] : [])];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", authors.join(" and ")],
    // Twice in braces: styles set titles in lower case, and PD-L1 is no word.
    ["title", `{${escapeLatex(work.title)}}`],
    ["journal", work.journal && escapeLatex(work.journal)],
    ["year", work.year?.toString()],
    ["volume", work.volume && escapeLatex(work.volume)],
    ["number", work.issue && escapeLatex(work.issue)],
    ["pages", work.pages && escapeLatex(work.pages).replace(/[–—]/gu, "--")],
    ["doi", work.doi],
    ["pmid", work.pmid],
    ["pmcid", work.pmcid],
    ["url", work.address],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${work.journal ? "article" : "misc"}{${key},\n${lines.join("")}}\n`;
}

/** A group's name in braces of its own: it has no first name. */
function nameOf(name: string): string {
  return name.includes(",") || !name.includes(" ") ? escapeLatex(name) : `{${escapeLatex(name)}}`;
}

/** "memon2024clinical", and "memon2024clinicalb" where that is taken. */
function keyFor({ authors, year, title }: ListedWork, taken: Set<string>): string {
  const letters = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[^A-Za-z]/gu, "")
      .toLowerCase();
  const family = letters(authors[0]?.split(",")[0] ?? "");
  const word =
    title
      .split(/\s+/u)
      .map(letters)
      .find((each) => each.length > 3) ?? "";
  const stem = `${family}${year ?? ""}${word}` || "work";
  let key = stem;
  for (let count = 2; taken.has(key); count++) key = `${stem}-${count}`;
  taken.add(key);
  return key;
}
