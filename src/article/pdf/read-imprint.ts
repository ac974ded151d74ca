import { readIdentifiers } from "../pasted/find-identifiers.ts";
import { findImprint, type Imprint } from "../pasted/find-imprint.ts";
import { findJournal } from "../pasted/find-journal.ts";
import { labelLines } from "../pasted/line-kinds.ts";
import { splitLines } from "../pasted/source-lines.ts";
import { isDate } from "./is-date.ts";
import type { Dictionary } from "./join-lines.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";
import type { Line } from "./line.ts";
import type { PdfText } from "./pdf-page.ts";

interface Place {
  readonly title: string;
  /** The last paragraph of the title, and the first of the body. */
  readonly after: number;
  readonly bodyAt: number;
  readonly words: Dictionary;
}

/** Longer is running text. */
const LONGEST = 500;

/**
 * Where the article appeared, by what is printed around it: the first page's notes, the running
 * heads ("Datta et al. J Trauma Manag 2010, 4:1"), and what the properties say.
 */
export function readImprint(
  paragraphs: readonly LabelledParagraph[],
  furniture: readonly Line[],
  pdf: PdfText,
  { title, after, bodyAt }: Place,
): Imprint {
  const around = paragraphs
    .filter(
      ({ page, kind, text }, index) =>
        page === 0 &&
        text.length < LONGEST &&
        (kind === "aside" || index < bodyAt) &&
        index !== after,
    )
    .flatMap(({ text, lines }) =>
      lines.length > 1 ? [...lines.map((line) => line.text), text] : [text],
    );
  const heads = furniture.map(({ text }) => text).filter((text) => text.length < LONGEST);
  const texts = [...heads, ...around, ...citesItself(paragraphs), pdf.subject ?? ""].map(
    stripAuthors,
  );
  const lines = labelLines(splitLines(texts.join("\n")));
  const cited = texts.flatMap((text) => readHead(text) ?? [])[0] ?? {};
  const imprint: Imprint = {
    ...cited,
    ...findImprint(lines, title, { first: lines.length, last: lines.length }, undefined),
  };
  const named = [cited.journal, imprint.journal, findJournal(lines, lines.length)];
  const journal = named.find((name) => name && !isDate(name)) ?? preprintServer(texts);
  const stated = readIdentifiers(`${pdf.subject ?? ""} ${pdf.title ?? ""}`);
  const year = imprint.year ?? yearOf(texts);
  return {
    ...stated,
    ...withoutDate(imprint),
    ...withoutDate(cited),
    ...(journal === undefined ? {} : { journal }),
    ...(year === undefined ? {} : { year }),
  };
}

/** "May 2022" stands in running heads where journals do. */
function withoutDate({ journal, ...others }: Imprint): Imprint {
  return journal === undefined || isDate(journal) ? others : { journal, ...others };
}

/** "Cite this article as: …" stands anywhere, most often at the end, a DOI above or below it. */
function citesItself(paragraphs: readonly LabelledParagraph[]): string[] {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines.map(({ text }) => text));
  const at = lines.findIndex((line) => /^(?:cite this article|how to cite|to cite)/iu.test(line));
  return at < 0 ? [] : [...lines.slice(Math.max(0, at - 2), at), lines.slice(at, at + 6).join(" ")];
}

/** "This is a preprint of an article published in Biometrical Journal, 50(3)": what comes before. */
const VERSION =
  /^\W{0,3}(?:this (?:manuscript|article|paper|work|document)?\s?is|a (?:previous |revised )?version of)\b.{0,80}?\b(?:published|accepted|appear\p{L}*|publication)\b.{0,30}? (?:in|by|as):? /iu;

/** "Datta et al. Journal …": running heads name the first author. */
function stripAuthors(text: string): string {
  return text.replace(/^.{2,60}? et al\.?,?:?\s+(?=\p{Lu})/u, "").replace(VERSION, "");
}

/** Running heads that pages of the web do not print. */
const HEADS: readonly RegExp[] = [
  // International Psychogeriatrics (2014), 26:1, 147–154
  /^(?<journal>\p{Lu}[^()\d]{3,80}?),? \((?<year>(?:19|20)\d\d)\),? (?<volume>\d{1,4})(?:[:(](?<issue>\d{1,3})\)?)?[,:] ?(?<pages>\w?\d{1,7}[–-]\w?\d{1,7})/u,
  // Journal of Hepatology 76 (2022) 100–110
  /^(?<journal>\p{Lu}[^()\d]{3,80}?),? (?<volume>\d{1,4})(?: \((?<issue>\d{1,3})\))? \((?<year>(?:19|20)\d\d)\)[,:]? (?<pages>\w?\d{1,8}(?:[–-]\w?\d{1,7})?)/u,
  // NATURE | VOL 529 | 14 JANUARY 2016
  /(?<journal>\p{Lu}[\p{L} ]{2,60}?) \| VOL(?:UME)? (?<volume>\d{1,4})(?: \| (?:NO |ISSUE |NUMBER )?(?<issue>\d{1,3}))? \| (?:\d{1,2} )?\p{L}{3,9} (?<year>(?:19|20)\d\d)(?: \| (?<pages>\w?\d{1,7}(?:[–-]\w?\d{1,7})?)(?!\w))?/u,
];

function readHead(text: string): Imprint | undefined {
  const groups = HEADS.map((head) => head.exec(text)?.groups).find((each) => each !== undefined);
  if (!groups) return undefined;
  const { journal, year, volume, issue, pages } = groups;
  return {
    ...(journal === undefined ? {} : { journal }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(pages === undefined ? {} : { pages: pages.replace("–", "-") }),
  };
}

function preprintServer(texts: readonly string[]): string | undefined {
  const found = texts.find((text) => /\b(?:bio|med)rxiv\b/iu.test(text));
  return /\b(?:bio|med)rxiv\b/iu.exec(found ?? "")?.[0];
}

/** "© 2014 The Authors", "this version posted March 3, 2021", "Accepted: 3 May 2019". */
function yearOf(texts: readonly string[]): number | undefined {
  for (const cue of [
    /posted [^\d]{0,20}(?:\d{1,2}, )?((?:19|20)\d\d)\b/iu,
    /(?:©|\(c\)|copyright)[^\d]{0,30}((?:19|20)\d\d)\b/iu,
    /published[^\d]{0,25}(?:\d{1,2}[^\d]{1,12})?((?:19|20)\d\d)\b/iu,
    /accepted[^\d]{0,25}(?:\d{1,2}[^\d]{1,12})?((?:19|20)\d\d)\b/iu,
  ]) {
    for (const text of texts) {
      const year = cue.exec(text)?.[1];
      if (year !== undefined) return Number(year);
    }
  }
  return undefined;
}
