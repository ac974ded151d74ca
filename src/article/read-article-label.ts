import type { ArticleType } from "./article.ts";

/** Labels as journals print them, in lower case. */
const LABELS: ReadonlyMap<string, ArticleType> = new Map([
  ...labels(
    "commentary",
    `commentary|commentaries|editorial|perspective|perspectives|viewpoint|opinion|comment|letter
    |letter to the editor|correspondence|news & views|news and views|research highlight|spotlight
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
    `randomized controlled trial|randomised controlled trial|clinical trial|clinical trial report
    |randomized clinical trial|randomised trial|clinical trials|phase 3 trial|phase 2 trial
    |clinical trial, phase iii|clinical trial, phase ii|clinical trial, phase i|pragmatic trial
    |randomized trial|clinical trial paper|cct|controlled clinical trial`,
  ),
  ...labels("cohort", "cohort study|observational cohort study|prospective cohort study"),
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
    `research article|original article|original research|original investigation|research paper
    |research|original research article|original paper|article|brief report|brief communication
    |brief research report|short communication|short report|letter to nature|research letter
    |original report|original reports|full length article|full paper|regular article|preprint
    |rapid communication|short article|research communication|report|reports|brief definitive report
    |observational study|cross-sectional study|original contribution|research report|communication
    |research advance|tools and resources|new results|confirmatory results|contributed paper
    |clinical research|basic research|translational research|registered report|methods article
    |comparative study|multicenter study|technical advance|data note|primary research`,
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
    .replace(/\b(?:free|open access|full access|peer[- ]reviewed|featured|editor's choice)\b/g, " ")
    .replace(/^(?:article|publication|document|manuscript) type\s*:?\s*/, "")
    .replace(/[|•·›,]?\s*(?:published:?\s*)?(?:\w+ )?\d{1,2},?(?: \w+)?,? \d{4}$/, "")
    .replace(/[\s|•·›:–—-]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return LABELS.get(plain) ?? LABELS.get(plain.split(/\s*[|•·›]\s*/)[0] ?? "");
}
