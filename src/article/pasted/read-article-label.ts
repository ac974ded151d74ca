import type { ArticleType } from "../article.ts";

/** Labels as journals print them, in lower case. */
const LABELS: ReadonlyMap<string, ArticleType> = new Map([
  ...labels(
    "commentary",
    `commentary|commentaries|editorial|perspective|perspectives|viewpoint|opinion|comment|letter
    |letter to the editor|letters to the editor|letters|reply to letter|author reply|correspondence|news & views|news and views|research highlight|spotlight
    |invited commentary|editorial commentary|opinion article|point of view|insight|essay|forum
    |expert opinion|preview|in the spotlight|reply|response|debate|policy forum|analysis and comment
    |guest editorial|hypothesis|matters arising|world view|comment & opinion|research watch`,
  ),
  ...labels(
    "review",
    `review|review article|mini review|mini-review|minireview|narrative review|scoping review
    |state-of-the-art review|state of the art review|clinical review|literature review|reviews
    |invited review|topical review|seminar|primer|review paper|critical review|integrative review
    |education|clinical update|overview|umbrella review|progress|in-depth review|reviews & analysis`,
  ),
  ...labels(
    "meta-analysis",
    `systematic review|meta-analysis|systematic review and meta-analysis|meta analysis
    |systematic reviews|systematic review article|network meta-analysis
    |systematic review & meta-analysis`,
  ),
  ...labels(
    "trial",
    `randomized controlled trial|randomised controlled trial|randomized clinical trial
    |randomised clinical trial|randomised trial|randomized trial|cluster randomised trial
    |cluster randomized trial|pragmatic trial|pragmatic clinical trial|equivalence trial`,
  ),
  ...labels(
    "non-randomised-trial",
    `clinical trial|clinical trials|clinical trial report|clinical trial paper|cct
    |controlled clinical trial|clinical trial, phase i|clinical trial, phase ii|adaptive clinical trial
    |clinical trial, phase iii|clinical trial, phase iv|phase 1 trial|phase 2 trial|phase 3 trial
    |nonrandomized controlled trial|non-randomized controlled trial|non-randomised controlled trial`,
  ),
  ...labels(
    "cohort",
    `cohort study|observational cohort study|prospective cohort study|retrospective cohort study
    |cohort profile|longitudinal study`,
  ),
  ...labels("case-control", "case-control study|case control study|nested case-control study"),
  ...labels("cross-sectional", "cross-sectional study|cross sectional study|survey|survey study"),
  ...labels(
    "diagnostic-accuracy",
    "diagnostic accuracy study|diagnostic study|diagnostic test accuracy|validation study",
  ),
  ...labels(
    "methods",
    `methods article|methods|method|methodology|technical advance|technical note|technical report
    |tools and resources|data note|data descriptor|data report|software|software tool article
    |method article|methodology article|protocol|protocols|study protocol|clinical trial protocol
    |resource|database|web server issue|brief methods|methods paper|lab protocol`,
  ),
  ...labels("case-report", "case report|case reports|case series|case study|clinical case|case"),
  ...labels(
    "guideline",
    `guideline|guidelines|practice guideline|clinical practice guideline|consensus statement
    |consensus|position statement|position paper|recommendation|recommendation statement
    |clinical guideline|special communication|scientific statement|consensus document|guidance
    |asco guidelines|asco guideline|asco special articles|us preventive services task force`,
  ),
  ...labels(
    "research",
    `research article|original article|artigo original|artículo original|originalarbeit|original research|original investigation|research paper
    |research|original research article|original paper|article|brief report|brief communication
    |brief research report|short communication|short report|letter to nature|research letter
    |original report|original reports|full length article|full paper|regular article|preprint
    |rapid communication|short article|research communication|report|reports|brief definitive report
    |observational study|original contribution|research report|communication|research advance
    |new results|confirmatory results|contributed paper|clinical research|basic research
    |translational research|registered report|comparative study|multicenter study|primary research
    |evaluation study|qualitative research|qualitative study`,
  ),
]);

function labels(type: ArticleType, text: string): [string, ArticleType][] {
  return text.split("|").map((label) => [label.replace(/\s+/g, " ").trim(), type]);
}

/**
 * Reads a label such as "Research Article | March 01 2021" or "Review Open Access".
 *
 * @returns the type; `undefined` when the line is not a label
 */
export function readArticleLabel(line: string): ArticleType | undefined {
  if (line.length > 90) return undefined;
  const plain = line
    .toLowerCase()
    .replace(/\bopen access(?=\p{L})/gu, " ")
    .replace(/\b(?:free|open access|full access|peer[- ]reviewed|featured|editor's choice)\b/g, " ")
    .replace(/(?<=\p{L})vol(?:ume|\.)? ?\d.*$/u, "")
    .replace(/^(?:article|publication|document|manuscript) type\s*:?\s*/, "")
    .replace(/[|•·›,]?\s*(?:published:?\s*)?(?:\w+ )?\d{1,2},?(?: \w+)?,? \d{4}$/, "")
    .replace(/[\s|•·›:–—-]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const [first = "", second = ""] = plain.split(/\s*[|•·›:]\s*/);
  return (
    LABELS.get(plain) ??
    LABELS.get(plain.replace(/(?<=\w{3})s$/, "")) ??
    (/[|•·›]/.test(plain) || LABELS.get(first) === LABELS.get(second)
      ? LABELS.get(first)
      : undefined)
  );
}

/** The label of two words or more that a line begins with: "Research article Ecology Zoology". */
export function readLeadingLabel(line: string): ArticleType | undefined {
  if (line.length > 120) return undefined;
  const first = /^\S{1,20} \p{Ll}{1,20}(?: \p{Ll}{1,20})?(?= \p{Lu}|$)/u.exec(line)?.[0];
  return first === undefined ? undefined : readArticleLabel(first);
}
