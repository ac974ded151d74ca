import type { ArticleType } from "../article.ts";
import type { Element } from "../markup/parse-markup.ts";
import { allOf, childAt, childrenOf } from "../markup/walk.ts";
import { findArticleType } from "../pasted/find-article-type.ts";
import { readArticleLabel } from "../pasted/read-article-label.ts";
import { inlineText } from "./inline-text.ts";
import { attributeOf } from "./local-names.ts";

/** Values of `article-type` that labels on pages are not spelt like, from the tag set and PMC. */
const TYPES: Readonly<Record<string, ArticleType>> = {
  "research-article": "research",
  "brief-report": "research",
  "rapid-communication": "research",
  "research-note": "research",
  "review-article": "review",
  "systematic-review": "meta-analysis",
  "meta-analysis": "meta-analysis",
  "case-report": "case-report",
  "clinical-trial": "non-randomised-trial",
  "methods-article": "methods",
  "data-paper": "methods",
  protocol: "methods",
  guideline: "guideline",
  "practice-guideline": "guideline",
  "article-commentary": "commentary",
  editorial: "commentary",
  letter: "commentary",
  reply: "commentary",
  discussion: "commentary",
  news: "commentary",
  "in-brief": "commentary",
  introduction: "commentary",
  "book-review": "commentary",
  "product-review": "commentary",
  obituary: "commentary",
  oration: "commentary",
};

/**
 * The type that an article states: the heading it stands under in its journal, where that says
 * more than the type of the tag set, and its title.
 */
export function findType(article: Element, meta: Element | undefined, title: string): ArticleType {
  const stated = attributeOf(article, "article-type").toLowerCase();
  const labels = [
    ...subjectsOf(meta).map(readArticleLabel),
    TYPES[stated] ?? readArticleLabel(stated),
  ];
  const known = labels.filter((label) => label !== undefined);
  return findArticleType(known.find((label) => label !== "research") ?? known[0], title);
}

/** Headings; the disciplines name methods too, which many an article has only as its subject. */
function subjectsOf(meta: Element | undefined): string[] {
  const groups = childrenOf(childAt(meta, "article-categories"), "subj-group").filter(
    ({ attributes }) =>
      !/discipline|topic|taxonomy|subject|keyword/iu.test(attributes["subj-group-type"] ?? ""),
  );
  return groups.flatMap((group) =>
    allOf(group, "subject").map((subject) => inlineText(subject, "none")),
  );
}
