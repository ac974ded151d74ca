import type { ArticleType } from "../article.ts";
import { findArticleType } from "../pasted/find-article-type.ts";
import { readArticleLabel } from "../pasted/read-article-label.ts";

/**
 * Where databases mean something else than the pages of journals by the same words, after PubMed's
 * publication types, the document types of Scopus and the article types of JATS.
 */
const TYPES: ReadonlyMap<string, ArticleType | undefined> = new Map([
  // "Journal Article" is true of everything; a veterinary trial is none on people.
  ...named(undefined, "journal article|journal-article|article in press|journal|erratum"),
  ...named(
    "research",
    `validation study|validation studies|evaluation study|evaluation studies|comparative study
    |multicenter study|multicentre study|clinical study|twin study|observational study
    |randomized controlled trial, veterinary|clinical trial, veterinary|conference paper
    |observational study, veterinary|research-article|proceedings paper`,
  ),
  ...named(
    "trial",
    `randomized controlled trials|pragmatic clinical trial|equivalence trial
    |randomized controlled trial (topic)`,
  ),
  ...named("non-randomised-trial", "clinical trial, phase i/ii|controlled clinical trial"),
  ...named(
    "guideline",
    `consensus development conference|consensus development conference, nih
    |consensus development conferences`,
  ),
  ...named("meta-analysis", "meta-analyses|systematic-review|cochrane review"),
  ...named("review", "review-article|scoping review|short survey"),
  ...named(
    "commentary",
    `news|newspaper article|interview|address|lecture|personal narrative|editorial material|note
    |introductory journal article|article-commentary|peer-review|discussion|book-review|biography`,
  ),
  ...named("case-report", "case-report|case-series"),
  ...named("methods", "dataset|data paper|data-paper|methods-article|clinical trial protocol"),
]);

/** What tells most where a record names several: the study, then the genre. */
const ORDER: readonly ArticleType[] = [
  "guideline",
  "methods",
  "meta-analysis",
  "trial",
  "non-randomised-trial",
  "case-report",
  "diagnostic-accuracy",
  "case-control",
  "cohort",
  "cross-sectional",
  "commentary",
  "review",
  "research",
];

function named(type: ArticleType | undefined, text: string): [string, ArticleType | undefined][] {
  return text.split("|").map((name) => [name.replace(/\s+/gu, " ").trim(), type]);
}

/** What the record calls its article, or its title does; "unknown" where both are silent. */
export function findRecordType(labels: readonly string[], title: string): ArticleType {
  const types = new Set(
    labels
      .flatMap((label) => [label, ...label.split(/\s*[;|]\s*|:\s+/u)])
      .map((label) => readType(label.trim().toLowerCase())),
  );
  return findArticleType(
    ORDER.find((type) => types.has(type)),
    title,
  );
}

function readType(label: string): ArticleType | undefined {
  return TYPES.has(label) ? TYPES.get(label) : readArticleLabel(label.replaceAll("-", " "));
}

/** A sentence for the person where a record says that its article is not to be relied on. */
export function warnOfRetraction(labels: readonly string[], title: string): readonly string[] {
  const has = (type: RegExp) => labels.some((label) => type.test(label.trim()));
  if (has(/^retracted (?:publication|article)$/iu)) {
    return [`“${title}” was retracted; read the notice before you present it.`];
  }
  if (has(/^(?:published erratum|correction|erratum|retraction(?: of publication| notice)?)$/iu)) {
    return [`“${title}” is a notice about another article; choose that one to present it.`];
  }
  return [];
}
