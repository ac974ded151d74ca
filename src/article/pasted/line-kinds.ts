import { endsSentence } from "./ends-sentence.ts";
import { isForeignNoise, isNoise } from "./noise-lines.ts";
import { type Heading, readHeading } from "./read-heading.ts";
import type { SourceLine } from "./source-lines.ts";

/**
 * What a line is by itself, before its neighbours are looked at.
 * - `heading`: is or begins with a heading of the vocabulary
 * - `noise`: page furniture
 * - `copyright`: rights, conflict and correspondence notices, which end an abstract
 * - `record`: identifiers, dates, volume and pages: data about the article
 * - `affiliation`: where an author works
 * - `prose`: a sentence or more
 * - `text`: anything else: titles, names of people, journals and menus
 */
export type LineKind =
  | "heading"
  | "noise"
  | "copyright"
  | "record"
  | "affiliation"
  | "prose"
  | "text";

export interface LabelledLine extends SourceLine {
  readonly kind: LineKind;
  readonly heading?: Heading;
}

const COPYRIGHT =
  /^(?:©|\(c\)\s*\d{4}|copyright\b|conflicts? of interest\b|competing interests?\b|pubmed disclaimer|disclosures?:|published by (?:elsevier|oxford|wiley|springer|bmj)|this is an open[- ]access article|this article is (?:distributed|licensed|protected|an open access)|this work is licensed|correspondence(?: to)?\b|for correspondence|\*?corresponding author|licensee |cc[- ]by|re-?use permitted|registered users|see (?:also )?the editorial|topics?:|issue section:|subjects?:|handling editor|editor:|edited by|reviewed by)/i;

const RECORD: readonly RegExp[] = [
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:doi|digital object identifier|pmid|pmcid|issn|e-?issn|isbn|arxiv|nct\d)\b/i,
  /\b(?:doi\s*:|doi\.org\/)\s*\S*10\.\d{4,9}\//i,
  /^(?:\*?\s*)?(?:first |last )?(?:published|received|accepted|revised|updated|posted|version|issue published|manuscript received|epub|available online|publication date|issue date|submission received)\b.{0,80}\d{4}/i,
  /^(?:vol(?:ume|\.)?|issue|no\.|pages?|pp\.)\s*\(?\d/i,
  /\bvol(?:ume|\.)?\s*\(?\d+.{0,60}(?:pages?|issue|no\.|number|article|\()\s*:?\s*\d/i,
  /\b(?:19|20)\d{2}(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?\s*[;,]\s*\d{1,4}\s*(?:\(\w|(?::\s?|,\s)[a-z]{0,2}\d)/,
  /^[^.!?]{3,80}\((?:19|20)\d{2}\)\s?\d{1,4}\s?(?:\(\w{1,8}\))?\s?[:,]\s?[a-z]{0,3}\d/iu,
  /^\[?submitted (?:on|\d)/i,
  /^(?:\w+ )?\d{1,2},? (?:\w+ )?(?:19|20)\d{2}$/,
  /^\(?(?:19|20)\d{2}\)?$/,
];

/** Words of the places where authors work. */
export const PLACE =
  /\b(?:universit\w*|universi(?:dad|dade|tas|tet)|klinik\w*|krankenhaus|h[oô]pital|ospedale|centro|facultad?|facult[eé]|department|departamento|dept\.?|institut[eo]?|hospital|school of|faculty|college|laborator(?:y|ies)|division of|cent(?:er|re) (?:for|of)|clinic|research cent(?:er|re)|academy of|inserm|cnrs|ministry|foundation|gmbh|ltd\.?|inc\.)\b/i;

/** Words that sentences have and titles, names and menus seldom do. */
const VERBS =
  /\b(?:is|are|was|were|be|been|has|have|had|we|our|can|may|might|should|could|will|did|does|this|these|that|which|showed|found|remains?|suggests?)\b/i;

/** Labels each line. Only the first characters of a long line are looked at: it is prose. */
export function labelLines(lines: readonly SourceLine[]): LabelledLine[] {
  const headings = lines.map((line) => readHeading(line.text));
  return lines.map((line, index) => {
    const heading = headings[index];
    if (heading && (!heading.weak || isAmongOthers(headings, index))) {
      return { ...line, kind: "heading", heading };
    }
    return { ...line, kind: labelText(line.text) };
  });
}

/** A weak heading counts where two others like it stand near: "Objective …", "Design …". */
function isAmongOthers(headings: readonly (Heading | undefined)[], index: number): boolean {
  const near = headings.slice(Math.max(0, index - 6), index + 7);
  return new Set(near.filter((one) => one?.weak).map((one) => one?.key)).size >= 3;
}

/** The kind of a text that is not a heading. */
export function labelText(text: string): LineKind {
  if (text.length < 3) return "noise";
  const head = text.slice(0, 400);
  if (COPYRIGHT.test(head)) return "copyright";
  if (isNoise(text) || isForeignNoise(text)) return "noise";
  const prose = isProse(head);
  // A sentence may hold what looks like a volume; a citation holds a DOI.
  const record = text.length < 300 && RECORD.some((pattern) => pattern.test(head));
  if (record && !(prose && text.length > 120 && !/\bdoi\b/i.test(text))) return "record";
  if (prose) return "prose";
  if (text.length < 400 && PLACE.test(head) && /[,;]/.test(head)) return "affiliation";
  return "text";
}

/** A sentence: it ends as one or goes on past the sample, has a verb, and most words are lower. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/, 80);
  if (words.length < 6) return false;
  const ends = /[.?!][)\]"”’]*(?:\s|$|\d{1,3}\b)/.test(text) || text.length >= 300;
  const lower = words.filter((word) => /^[("“]?\p{Ll}/u.test(word)).length;
  const enough = lower >= words.length * 0.5;
  return ends && enough && (VERBS.test(text) || words.length > 25 || endsSentence(text));
}
