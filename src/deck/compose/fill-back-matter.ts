import type { Reference } from "../../article/index.ts";
import { escapeMarkdown, evidenceIdOf } from "../../quiz/index.ts";
import { doiUrl } from "../doi-url.ts";
import {
  countWords,
  maximumEntries,
  maximumWords,
  REFERENCE_LINES,
  referenceLines,
} from "../slide-limits.ts";
import { bullets, type Filler, inGroups, prose } from "./hole.ts";

/** The abbreviations that the abstract defines, each with the sentence that does. */
export const fillTerms: Filler = (hole, { reading }) => {
  const items = reading.abbreviations.slice(0, hole.most).map(({ short, long, start }) => {
    const sentence = reading.sentences.findIndex((each) => each.start <= start && start < each.end);
    return `**${escapeMarkdown(short)}**: ${escapeMarkdown(long)} [^${evidenceIdOf(sentence)}]`;
  });
  return inGroups(items, maximumEntries("terms")).map((group) => ({ blocks: [bullets(group)] }));
};

/** The reference list, numbered as in the article. */
export const fillReferences: Filler = (hole, { article }) => {
  const items = article.references
    .slice(0, hole.most)
    .map((reference, index) => `${reference.number ?? index + 1}. ${formatFitting(reference)}`);
  return byLines(items).map((group) => ({ blocks: [prose(group.join("\n"))] }));
};

/** Slides filled one after the other, as far as the lines of the next entry fit. */
function byLines(items: readonly string[]): string[][] {
  const slides: string[][] = [];
  let lines = 0;
  for (const item of items) {
    const slide = slides.at(-1);
    lines += referenceLines(item);
    if (slide && lines <= REFERENCE_LINES && slide.length < maximumEntries("references")) {
      slide.push(item);
    } else {
      slides.push([item]);
      lines = referenceLines(item);
    }
  }
  return slides;
}

/** A consortium's list of authors alone can be more than a slide: then the first three stand for all. */
function formatFitting(reference: Reference): string {
  const whole = formatReference(reference);
  const fits = referenceLines(whole) <= REFERENCE_LINES && countWords(whole) <= MOST_WORDS;
  if (fits || reference.authors === undefined) return whole;
  const [first = "", second = "", third = ""] = reference.authors.split(/,\s?/u);
  return formatReference({ ...reference, authors: `${first}, ${second}, ${third}, et al` });
}

const MOST_WORDS = maximumWords("references");

/** Vancouver style as far as the parts are known, else the entry as printed. */
function formatReference(reference: Reference): string {
  const { authors, title, journal, year, volume, pages } = reference;
  const link = linkOf(reference);
  const linked = link ? ` ${link}` : "";
  if (!authors || !title || !journal || !year) return `${escapeMarkdown(reference.text)}${linked}`;
  const place = [volume && `;${volume}`, pages && `:${pages.replace(/-/gu, "–")}`].join("");
  const names = authors.replace(/,(?=\S)/gu, ", ");
  return `${escapeMarkdown(`${names}. ${title}`).replace(/[.?!]?$/u, (stop) => stop || ".")} *${escapeMarkdown(journal)}* ${year}${escapeMarkdown(place)}.${linked}`;
}

function linkOf({ doi, pmid, pmcid }: Reference): string | undefined {
  if (doi) return `[doi:${escapeMarkdown(doi)}](${doiUrl(doi)})`;
  if (pmcid)
    return `[${pmcid}](https://pmc.ncbi.nlm.nih.gov/articles/${encodeURIComponent(pmcid)}/)`;
  if (pmid) return `[PMID ${pmid}](https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/)`;
  return undefined;
}

/** The abstract, word for word: what evidence is shown in. */
export const fillSource: Filler = (_hole, { article }) => {
  if (article.abstract.trim() === "") return [];
  const paragraphs = article.abstract.split(/\n\s*\n|\n/u).filter((text) => text.trim() !== "");
  const quoted = paragraphs.map((text) => `> ${escapeMarkdown(text)}`).join("\n>\n");
  return [{ blocks: [prose(quoted)] }];
};
