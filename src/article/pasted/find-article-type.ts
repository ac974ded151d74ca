import type { ArticleType } from "../article.ts";
import { findTypeInTitle } from "../find-type-in-title.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { readArticleLabel, readLeadingLabel } from "./read-article-label.ts";

/** A label stands at most so many lines before its title. */
const ABOVE = 8;

/** Labels that are true of more than one kind of article, so that a title may say it closer. */
const BROAD: ReadonlySet<ArticleType> = new Set(["research", "review", "non-randomised-trial"]);

/**
 * What the source says of itself, in its label or its title; "unknown" where it says nothing. How
 * the abstract speaks is for `reading/` to judge.
 */
export function findArticleType(label: ArticleType | undefined, title: string): ArticleType {
  const titled = findTypeInTitle(title);
  if (label === undefined) return titled ?? "unknown";
  if (label === "review") return titled === "meta-analysis" ? titled : label;
  if (label === "non-randomised-trial") return titled === "trial" ? titled : label;
  return BROAD.has(label) ? (titled ?? label) : label;
}

/**
 * Finds the printed label: the nearest above the title wherever that stands, else one that says
 * that it is a label, else the list of publication types that PubMed prints at the end.
 */
export function findLabel(
  lines: readonly LabelledLine[],
  title: string,
  before: number,
): ArticleType | undefined {
  const titles = lines
    .slice(0, before)
    .flatMap((line, index) => (title !== "" && line.text.includes(title) ? [index] : []));
  for (const at of titles.slice(0, 5)) {
    for (let index = at - 1; index >= Math.max(0, at - ABOVE); index--) {
      const label = readArticleLabel(lines[index]?.text ?? "");
      if (label !== undefined) return label;
    }
  }
  // "Research article Animal Behavior Ecology" below the title.
  const labelled = readLeadingLabel(lines[(titles[0] ?? lines.length) + 1]?.text ?? "");
  if (labelled !== undefined) return labelled;
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 120) continue;
    const marked = /^(?:issue section|article type|section|document type|type)\s*:\s*(.+)$/i.exec(
      line.text,
    );
    const label = marked?.[1] === undefined ? undefined : readArticleLabel(marked[1]);
    if (label !== undefined) return label;
    if (!/^publication types?$/i.test(line.text)) continue;
    const types = lines.slice(index + 1, index + 6).map((one) => readArticleLabel(one.text));
    const told = types.find((type) => type !== undefined && type !== "research");
    if (told !== undefined) return told;
  }
  return undefined;
}
