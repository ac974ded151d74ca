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
    /\b(?:we|were|was) (?:\w+ ){0,2}(?:found|show(?:ed)?|analy[sz]ed|measured|identified|performed|investigated|examined|enrolled|demonstrate[sd]?|observed|report|assessed|evaluated)\b/i,
    "research",
  ],
];

/** The more telling of the printed label, the title and the abstract, in that order. */
export function findArticleType(
  printed: readonly string[],
  title: string,
  abstract: string,
): ArticleType {
  let label: ArticleType | undefined;
  for (const line of printed) {
    const read = readArticleLabel(line);
    if (read !== undefined && (label === undefined || label === "research")) label = read;
  }
  const named = IN_TITLE.find(([cue]) => cue.test(title.slice(0, 500)))?.[1];
  // "Research Article" and "Review" are true of a trial and of a meta-analysis but say less.
  if (label !== undefined && label !== "research" && label !== "review") return label;
  if (label === "review") return named === "meta-analysis" ? named : "review";
  if (named !== undefined) return named;
  const told = IN_ABSTRACT.find(([cue]) => cue.test(abstract.slice(0, 8_000)))?.[1];
  const isStudy = told === "trial" || told === "cohort" || told === "meta-analysis";
  if (label === "research") return isStudy ? told : label;
  return told ?? "unknown";
}
