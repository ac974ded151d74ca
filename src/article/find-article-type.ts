import type { ArticleType } from "./article.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { readArticleLabel } from "./read-article-label.ts";

/** What a title says, the more telling first. */
const IN_TITLE: readonly (readonly [cue: RegExp, type: ArticleType])[] = [
  [
    /^(?:invited |editorial )?(?:commentary|editorial|perspective|viewpoint|comment)\b\s*[:—–-]/i,
    "commentary",
  ],
  [/\b(?:meta-?\s?analys[ie]s|systematic(?: literature)? reviews?)\b/i, "meta-analysis"],
  [/\b(?:protocol for|study protocol)\b/i, "research"],
  [
    /\b(?:randomi[sz]ed|controlled|phase (?:[1-4]|i{1,3}v?)[ab]?(?:\/\S+)?|single-arm|crossover|pilot|pragmatic)[\w\s,-]{0,60}\b(?:trial|study)\b/i,
    "trial",
  ],
  [/\b(?:clinical trial|randomi[sz]ed trial)\b/i, "trial"],
  [/\b(?:case report|case series|a case of|report of (?:a|two|three) cases?)\b/i, "case-report"],
  [
    /\b(?:guidelines?|consensus (?:statement|recommendations?|report)|position (?:statement|paper)|recommendations? (?:for|from|of))\b/i,
    "guideline",
  ],
  [/\bcohort\b/i, "cohort"],
  [/(?::|—)\s*(?:an? )?(?:\w+ ){0,3}(?:review|overview)\b|^review\b\s*:/i, "review"],
];

/** What only the abstract says, the more telling first. */
const IN_ABSTRACT: readonly (readonly [cue: RegExp, type: ArticleType])[] = [
  [
    /\b(?:meta-?analys[ie]s (?:was|were|of)|(?:we|this) (?:\w+ ){0,4}(?:systematic review|meta-analysis)|systematic review and meta-analysis|pooled using)\b/i,
    "meta-analysis",
  ],
  [
    /\b(?:were|was|patients|participants) (?:\w+ ){0,4}randomly (?:assigned|allocated)|\brandomi[sz]ed (?:controlled |clinical )?trial\b|\b(?:were|was) randomi[sz]ed\b|double-blind/i,
    "trial",
  ],
  [
    /\b(?:we (?:report|describe|present) (?:a|the) case|(?:this|a) case report|case presentation)\b/i,
    "case-report",
  ],
  [
    /\b(?:retrospective|prospective|population-based|observational|multicent(?:er|re)|nationwide)[\w\s,-]{0,40}\bcohort\b|\bcohort study\b/i,
    "cohort",
  ],
  [
    /\b(?:(?:in )?this (?:narrative |mini-?|scoping )?review|we (?:here )?review\b|here,? we review|this article reviews)/i,
    "review",
  ],
  [
    /\b(?:this guideline|these guidelines|consensus recommendations|this (?:consensus|position) statement)\b/i,
    "guideline",
  ],
  [/\b(?:this commentary|this editorial|this perspective|this viewpoint)\b/i, "commentary"],
  [
    /\bwe (?:\w+ ){0,2}(?!review|summari|discuss|propose|argue|highlight|suggest|outline|describe)(?:\w+ed|found|show|gave|report|demonstrate|identify|developed)\b/i,
    "research",
  ],
  [
    /\b(?:were|was) (?:\w+ ){0,2}(?:found|analy[sz]ed|measured|identified|performed|investigated|examined|enrolled|observed|assessed|evaluated|compared|collected|included|recruited|treated)\b/i,
    "research",
  ],
  [/\bp ?[<=>] ?0?\.\d|95% (?:CI|confidence interval)\b/i, "research"],
];

/** A label stands at most so many lines before its title. */
const ABOVE = 8;

/** The more telling of the printed label, the title and the abstract, in that order. */
export function findArticleType(
  label: ArticleType | undefined,
  title: string,
  abstract: string,
): ArticleType {
  const named = find(IN_TITLE, title.slice(0, 500));
  // "Research Article" and "Review" are true of a trial and of a meta-analysis but say less.
  if (label !== undefined && label !== "research" && label !== "review") return label;
  if (label === "review") return named === "meta-analysis" ? named : "review";
  if (named !== undefined) return named;
  const told = find(IN_ABSTRACT, abstract.slice(0, 8_000));
  if (label === "research") {
    return told === "trial" || told === "cohort" || told === "meta-analysis" ? told : label;
  }
  return told ?? "unknown";
}

function find(
  cues: readonly (readonly [cue: RegExp, type: ArticleType])[],
  text: string,
): ArticleType | undefined {
  return cues.find(([cue]) => cue.test(text))?.[1];
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
