import type { Span } from "../../kernel/index.ts";
import { type Identifiers, readIdentifiers } from "./find-identifiers.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { type Citation, readCitation } from "./read-citation.ts";

/** What identifies an article: where it appeared and its numbers. */
export type Imprint = Citation & Identifiers;

/** Headings after which the article itself is cited. */
const CITED_HERE =
  /^(?:cite this article|cite this|how to cite|how to cite this article|about this article|share and cite|citation|cite article|article and author information|publication history|rights and permissions)$/i;
/** Longer lines are prose that happens to hold numbers. */
const LONGEST = 600;
/** How far below such a heading the citation is looked for. */
const REACH = 30;

/**
 * Gathers the imprint from the lines before the abstract, then from those that cite the article
 * after it, so that no reference and no similar article is taken for the article.
 */
export function findImprint(
  lines: readonly LabelledLine[],
  title: string,
  abstract: { readonly first: number; readonly last: number } | undefined,
  references: Span | undefined,
): Imprint {
  let imprint: Imprint = {};
  const before = abstract?.first ?? Math.min(lines.length, 60);
  const head = pickHead(lines, before, references);
  const joined = joinJournals(lines, before);
  const tail = pickTail(lines, (abstract?.last ?? before - 1) + 1, title, references);
  for (const text of [...head, ...tail, ...joined]) {
    imprint = merge(imprint, readCitation(text) ?? {}, readIdentifiers(text));
  }
  const year =
    imprint.year ??
    findYear([...head, ...tail, ...pickDates(lines, before)]) ??
    findRights(lines, (abstract?.last ?? -1) + 1);
  return year === undefined ? imprint : { ...imprint, year };
}

/** What was read first stays; a citation of something else is not mixed in. */
function merge(imprint: Imprint, citation: Citation, identifiers: Identifiers): Imprint {
  const other =
    (imprint.volume !== undefined &&
      citation.volume !== undefined &&
      imprint.volume !== citation.volume) ||
    (imprint.year !== undefined && citation.year !== undefined && imprint.year !== citation.year);
  return { ...identifiers, ...(other ? {} : citation), ...imprint };
}

function pickHead(
  lines: readonly LabelledLine[],
  before: number,
  references: Span | undefined,
): string[] {
  return lines
    .slice(0, before)
    .filter((line) => line.text.length < LONGEST && !(references && line.start >= references.start))
    .map((line) => unglue(line.text));
}

/** "ArticleVolume 41, Issue 9, November 29, 2022Open access" as its pieces. */
function unglue(text: string): string {
  return text
    .replace(/(?<=\p{Ll})(?=Volume \d)/u, " ")
    .replace(/(?<=\b(?:19|20)\d{2})(?=\p{Lu}\p{Ll})/u, " ")
    .replace(/(?<=\d)\s*open access$/iu, "");
}

/** "J Bone Oncol" and, below it, ". 2019 Aug 24;18:100256" or "Volume 18, Issue 4", as one. */
function joinJournals(lines: readonly LabelledLine[], before: number): string[] {
  const texts: string[] = [];
  for (let index = 1; index < before; index++) {
    const line = lines[index];
    const next = lines[index - 1];
    // A date may stand between: "SCIENCE", "12 Mar 2021", "Vol 371, Issue 6534".
    const above = next?.kind === "record" && next.text.length < 20 ? lines[index - 2] : next;
    if (!line || !above || line.text.length > 200 || !isJournalLine(above)) continue;
    if (!/^(?:\.\s*(?:19|20)\d{2}|vol(?:ume|\.)?\s*\d)/i.test(line.text)) continue;
    texts.push(`${cutLabel(above.text)}${line.text.startsWith(".") ? "" : ", "}${line.text}`);
  }
  return texts;
}

/** Menus stand above the volume, too. */
const MENU =
  /^(?:list of issues|(?:all|current|this|past|latest|in this) (?:issues?|journal|articles?)|issues?|journals?|articles?|archives?|publications?|advanced|search|contents)$/iu;

function isJournalLine(line: LabelledLine): boolean {
  return line.text.length < 100 && line.kind === "text" && !MENU.test(line.text);
}

/** PubMed prints the type of the article and its journal on one line. */
function cutLabel(text: string): string {
  return text.replace(
    /^(?:(?:randomized controlled trial|clinical trial(?:, phase [iv]+)?|meta-analysis|systematic review|review|case reports?|editorial|comment|letter|multicenter study|observational study|comparative study|practice guideline|guideline)\s+)+(?=\S)/i,
    "",
  );
}

function pickTail(
  lines: readonly LabelledLine[],
  after: number,
  title: string,
  references: Span | undefined,
): string[] {
  const texts: string[] = [];
  let left = 0;
  let near = true;
  for (let index = after; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (references && line.start >= references.start && line.end <= references.end) continue;
    const plain = line.text.replace(/[:\s]+$/, "");
    if (CITED_HERE.test(plain)) left = REACH;
    else if (line.heading && line.heading.kind !== "keywords") near = false;
    const cites = /^(?:citation|cite (?:this article )?as|to cite this article)\s*:/i.test(
      line.text,
    );
    const repeats =
      title.length > 30 && line.text.includes(title) && line.text.length > title.length;
    const told = left > 0 || cites || repeats || (near && isLabelled(line.text));
    if (told && line.text.length < LONGEST) texts.push(line.text);
    left--;
  }
  return texts;
}

function isLabelled(text: string): boolean {
  return /^(?:doi|pmid|pmcid|published|https?:\/\/(?:dx\.)?doi\.org)\b/i.test(text);
}

/** "Posted April 14, 2023." may stand anywhere. */
function pickDates(lines: readonly LabelledLine[], after: number): string[] {
  return lines
    .slice(after)
    .filter((line) => line.kind === "record" && line.text.length < 100)
    .map((line) => line.text)
    .filter((text) => /^(?:published|posted|version posted|first published|epub)/i.test(text));
}

/** "© 2020 The Society" right below the abstract; further below it is the site's. */
function findRights(lines: readonly LabelledLine[], after: number): number | undefined {
  for (const { kind, text } of lines.slice(after, after + 12)) {
    const year = kind === "copyright" ? /^\D{0,20}((?:19|20)\d{2})\b/u.exec(text)?.[1] : undefined;
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

/** The year of publication, or else the only year that a cited line gives in brackets. */
function findYear(texts: readonly string[]): number | undefined {
  const dated = [
    /\b(?:published|posted|first published|publication date|available online)\b[^\d]{0,30}(?:\d{1,2}\D{1,12})?((?:19|20)\d{2})\b/i,
    /\((?:©\s*)?((?:19|20)\d{2})[a-z]?\)/,
    /^(?:[A-Z][a-z]+\.? )?\d{1,2},? (?:[A-Z][a-z]+\.?,? )?((?:19|20)\d{2})$/,
    /^(?:\d{1,2} )?[A-Z][a-z]+ ((?:19|20)\d{2})(?: (?=[A-Z])|$)/,
    /[|•·,] ?(?:[A-Z][a-z]+ )?\d{1,2},? (?:[A-Z][a-z]+,? )?((?:19|20)\d{2})$/,
    /^(?:articles?)?vol(?:ume|\.)?\s?\d.{0,60}\b((?:19|20)\d{2})$/i,
    /^\[?submitted on \d{1,2} [A-Z][a-z]{2,8} ((?:19|20)\d{2})\b/i,
  ];
  for (const pattern of dated) {
    for (const text of texts) {
      const year = pattern.exec(text)?.[1];
      if (year !== undefined) return Number(year);
    }
  }
  return undefined;
}
