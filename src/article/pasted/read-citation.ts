import { cutToJournal } from "./split-journal.ts";

/** Where an article appeared, as far as a line says it. */
export interface Citation {
  readonly journal?: string;
  readonly year?: number;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
}

const YEAR = "(?<year>(?:19|20)\\d{2})";
const VOLUME = "(?<volume>[A-Z]?\\d{1,4}[A-Z]?)";
const ISSUE =
  "(?<issue>[A-Za-z]{0,6}\\.?\\s?\\d{1,6}(?:[-–/]\\d{1,6})?(?:\\s?(?:Pt|Suppl)\\.?\\s?\\d{1,2})?)";
const PAGES =
  "(?<pages>[a-zA-Z]{0,4}\\d{1,8}(?:\\.e?\\d{1,3})?(?:\\s?[-–—]\\s?[a-zA-Z]{0,2}\\d{1,7}(?:\\.e\\d{1,3})?)?(?:\\.e\\d{1,3})?)";
const MONTH = "(?:[A-Z][a-z]{2,8}\\.?(?:[-–/][A-Z][a-z]{2,8})?(?:\\s\\d{1,2})?)";
/** "3 Biotech", "F1000Research", "eLife", "mBio", "npj Vaccines" and "medRxiv" do not begin with a capital word. */
const JOURNAL =
  "(?<![A-Za-z0-9])(?<journal>(?:\\d [A-Z]|F1000|[A-Z]|\\b(?:e[A-Z]|m[A-Z]|i[A-Z]|npj |medR|bioR))[^\\d;:]{1,100}?)";

/** Shapes of a citation line, the fullest first. Each is tried on a short line only. */
const SHAPES: readonly RegExp[] = [
  // J Clin Oncol. 2021 Mar 12;39(8):123-130 · JAMA. 2021;325(10):123 · BMJ 2021;372:n71
  new RegExp(
    `${JOURNAL}[.,]?\\s*${YEAR}(?:\\s${MONTH})?\\s*;\\s*${VOLUME}\\s*(?:\\(${ISSUE}\\))?\\s*:\\s*${PAGES}`,
  ),
  // Journal › 2026, Vol. 10 › Issue (1) : 1-6
  new RegExp(
    `${JOURNAL}\\s*[›,|]*\\s*${YEAR}\\s*,?\\s*[›|]*\\s*Vol(?:ume)?\\.?\\s*${VOLUME}\\s*[›,|]*\\s*(?:(?:Issue|No\\.?|Number)\\s*\\(?${ISSUE}\\)?)?(?:\\s*[:›,|]\\s*(?:pp?\\.?|Pages?)?\\s*${PAGES})?`,
    "i",
  ),
  // Journal, Volume 10, Issue 3, March 2021, Pages 123–130
  new RegExp(
    `${JOURNAL}[,.]?\\s*Vol(?:ume|\\.)?\\s*${VOLUME},\\s*(?:(?:Issue|Number|No\\.)\\s*${ISSUE},\\s*)?(?:\\d{0,2}\\s?${MONTH}[,\\s]+)?${YEAR}(?:,\\s*(?:Pages?|pp?\\.|Article(?: number:?)?|Article ID)?\\s*${PAGES})?`,
    "i",
  ),
  // Nature volume 590, pages 290–299 (2021) · BMC Cancer volume 21, Article number: 123 (2021)
  new RegExp(
    `${JOURNAL}\\s*volume\\s*${VOLUME}\\s*,\\s*(?:issue\\s*${ISSUE}\\s*,\\s*)?(?:pages?|article number:?)\\s*${PAGES}\\s*\\(${YEAR}\\)`,
    "i",
  ),
  // J. Med. Chem. 2023, 66, 7, 4888–4903
  new RegExp(`${JOURNAL}[.,]?\\s+${YEAR},\\s*${VOLUME},\\s*${ISSUE},\\s*${PAGES}`),
  // Cancers 2021, 13(5), 1234
  new RegExp(`${JOURNAL}[.,]?\\s+${YEAR},\\s*${VOLUME}\\s*(?:\\(${ISSUE}\\))?\\s*[,:]\\s*${PAGES}`),
  // Cancer Res (2021) 81 (5): 1234–1245
  new RegExp(`${JOURNAL}\\s*\\(${YEAR}\\)\\s*${VOLUME}\\s*(?:\\(${ISSUE}\\))?\\s*[:,]\\s*${PAGES}`),
  // Nature 590, 290–299 (2021)
  new RegExp(
    `${JOURNAL}\\s+${VOLUME},?\\s*(?:\\(${ISSUE}\\))?\\s*[,:]\\s*${PAGES}\\s*\\(${YEAR}\\)`,
  ),
  // Anesthesia & Analgesia 133(4):p e45-e46, October 2021
  new RegExp(
    `${JOURNAL}\\s*${VOLUME}\\(${ISSUE}\\)\\s*:\\s*(?:pp?\\.?\\s?)?${PAGES},\\s*${MONTH},?\\s${YEAR}`,
  ),
  // Cad. Saúde Pública 39 (5) • 2023
  new RegExp(`${JOURNAL}\\s+${VOLUME}\\s*\\(${ISSUE}\\)\\s*[•·|]\\s*(?:${MONTH}\\s)?${YEAR}`),
  // eLife 10:e12345
  new RegExp(`${JOURNAL}\\s+${VOLUME}\\s*(?:\\(${ISSUE}\\))?\\s*:\\s*${PAGES}`),
  // Pages 1103-1114 | Received …
  /^pp?(?:ages?|\.)?\s*(?<pages>[a-z]{0,3}\d{1,7}\s?[-–—]\s?[a-z]{0,3}\d{1,7})\b/i,
  // Front. Immunol., 18 May 2022
  /^(?<journal>(?:Front\.|[A-Z][a-z]+\.)(?: [A-Z][a-z]+\.?){1,4}),? \d{1,2} [A-Z][a-z]{2,8} (?<year>(?:19|20)\d{2})$/,
  // Journal of Clinical Oncology Volume 39, Number 5 · Volume 12 - 2021
  new RegExp(
    `${JOURNAL}?\\s*\\bVol(?:ume|\\.)?\\s*${VOLUME}(?:,?\\s*[-–]?\\s*${YEAR})?(?:\\s*[,|-]?\\s*(?:Issue|Number|No\\.?)\\s*${ISSUE})?(?:\\s?p{1,2}\\.?\\s?${PAGES})?`,
    "i",
  ),
];

/** Longer than this is prose that happens to hold numbers. */
const LONGEST = 600;

/**
 * Reads journal, year, volume, issue and pages from a line such as
 *
 *     J Clin Oncol. 2021 Mar 12;39(8):123-130. doi: …
 */
export function readCitation(line: string): Citation | undefined {
  if (line.length > LONGEST) return undefined;
  for (const shape of SHAPES) {
    const groups = shape.exec(line)?.groups;
    if (!groups) continue;
    const { journal, year, volume, issue, pages } = groups;
    const printed = journal === undefined ? "" : cleanJournal(journal);
    // "ARTICLES | Volume 405": the section of an issue, not the journal.
    const name = SECTION.test(printed) || TRAIL.test(printed) ? "" : printed;
    return {
      ...(name === "" ? {} : { journal: name }),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(volume === undefined ? {} : { volume }),
      ...(issue === undefined ? {} : { issue: issue.trim() }),
      ...(pages === undefined ? {} : { pages: normalizePages(pages) }),
    };
  }
  return undefined;
}

/** "1 -6" and "1–6" are "1-6". */
export function normalizePages(pages: string): string {
  return pages.replace(/\s*[-–—]\s*/g, "-").trim();
}

/** The journal's name without what stands before and after it in the line. */
/** "Home / Archive /": where the page is, not what it is of. */
const TRAIL = /^home\b|[/›>»]\s*$|\s[/›>»]\s/iu;

const SECTION =
  /^(?:original |research |review |special )?(?:articles?|reports?|papers?|comments?|correspondence|editorials?|perspectives?|reviews?|letters?|news)$/iu;

function cleanJournal(text: string): string {
  return cutToJournal(text.slice(/^.*[•·|]\s*/u.exec(text)?.[0].length ?? 0))
    .replace(/^Journals(?=\p{Lu})/u, "")
    .replace(/^(?:cite (?:this article )?as?:|citation:?|published in:?|source:?|in:)\s*/i, "")
    .replace(/[\s.,;:›|·(-]+$/, "")
    .trim();
}
