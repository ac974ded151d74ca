/** What a room asks of the methods, in the order in which a talk tells it. */
export const METHOD_SLOTS = [
  "design",
  "people",
  "number",
  "system",
  "done",
  "measure",
  "measured",
  "analysed",
] as const;
export type MethodSlot = (typeof METHOD_SLOTS)[number];

const COUNT =
  "\\b(?:\\d[\\d,]*|hundred|thousand|[a-z]+(?:teen|ty)(?:[- ][a-z]+)?|three|four|five|six|seven|eight|nine|ten|eleven|twelve),? (?:[a-z,-]+ ){0,5}?";
/** Who or what was studied. */
const SUBJECTS =
  "(?:patients|participants|women|men|children|infants|adults|adolescents|subjects|cases|individuals|people|mice|rats|rabbits|dogs|pigs|animals|trials|studies|residents|doctors|physicians|nurses|students|volunteers|respondents|households|schools|preschools|practices|hospitals|clinics|teachers|families|athletes|swimmers|teeth|eyes|samples|specimens|plants|plots|complaints|documents|records|interviews|visits|genotypes|cultivars|accessions)";
const TOOK_PART =
  "(?:includ(?:ed|es)|recruit(?:ed)?|enrol(?:l|led|led)?|participated|randomi[sz]ed|allocated|assigned|comprised|consist(?:ed|s)|divided|placed|selected|studied|analy[sz]ed|surveyed|interviewed|sampled|took part|approached|invited|identified|recorded|used)";
/** What a laboratory or a field works with. */
const SYSTEM =
  "(?:cells?|cell lines?|cultures?|mice|rats|rabbits|pigs|dogs|monkeys|zebrafish|flies|drosophila|larvae|worms|embryos|organoids|islets|animals|strains?|lines|stocks|cultivars?|varieties|genotypes|accessions|seeds?|seedlings?|plants?|leaves|roots|soils?|rice|wheat|maize|tissues?|tumou?rs?|samples?|specimens|sera|blood|isolates|bacteria|yeast|mosquitoes|data ?sets?|data|teeth|watersheds?|sites?|crops?|fields?|species|experiments?|products|stocks)";

/** The first pattern that fits in lower case says which question a sentence answers, and how well. */
export const METHOD_CUES: readonly (readonly [
  slot: MethodSlot,
  pattern: RegExp,
  weight: number,
])[] = [
  [
    "measure",
    /\b(?:primary|main|principal) (?:study |efficacy |clinical |safety )?(?:outcomes?|end ?points?|outcome measures?|end-points?)\b.{0,60}\b(?:was|were|is|are|will be|included|comprised|consisted)\b/u,
    1,
  ],
  [
    "design",
    /\b(?:(?:randomi[sz]ed|blind|blinded|open-label|cross-?over|controlled|cross-sectional|case-control|prospective|retrospective|observational|longitudinal|cohort|qualitative|pragmatic|multicent(?:er|re)|quasi-experimental|pilot|experimental|descriptive|comparative|feasibility|factorial)(?: [a-z,-]+){0,5} (?:study|trial|design|analysis|survey)|systematic review|meta-analysis|randomi[sz]ed (?:complete )?blocks?|split-plot|cost-effectiveness analysis)\b/u,
    1,
  ],
  ["design", /\brandom(?:i[sz]ed|ly (?:assigned|allocated|divided|placed))\b/u, 0.7],
  ["number", new RegExp(`${COUNT}${SUBJECTS}\\b.{0,160}\\b${TOOK_PART}\\b`, "u"), 0.8],
  ["number", new RegExp(`\\b${TOOK_PART}\\b.{0,80}${COUNT}${SUBJECTS}\\b`, "u"), 0.7],
  [
    "people",
    new RegExp(
      `\\b${SUBJECTS}\\b.{0,120}\\b(?:were|was|had to be|if) (?:[a-z]+ly )?(?:eligible|recruited|enrolled|invited|excluded|included|selected)\\b|\\bwe (?:recruited|enrolled|invited|excluded|included)\\b|\\b(?:inclusion|exclusion|eligibility) criteria (?:were|was|included)\\b`,
      "u",
    ),
    0.7,
  ],
  [
    "analysed",
    /\b(?:(?:anova|analys[ie]s of (?:co)?variance|t[- ]?tests?|regression|chi[- ]squared?|mann[- ]whitney|wilcoxon|kruskal[- ]wallis|kaplan[- ]meier|log-?rank|cox|mixed(?:[- ]effects?)? models?|linear models?|generali[sz]ed|principal components?|cluster analysis|bootstrap\w*|correlations?|duncan's|tukey(?:'s|’s)?|fisher(?:'s|’s)?|thematic analysis|content analysis|grounded theory|coding)\b.{0,120}\b(?:was|were|is|are)\b.{0,30}\b(?:used|performed|applied|carried out|conducted|calculated|computed|done|employed|analy[sz]ed)|\b(?:analy[sz]ed|compared|assessed|tested|determined|calculated|evaluated|clustered|grouped) (?:\w+ )?(?:by|using|with|through|via) (?:\w+[- ]){0,6}?(?:anova|analysis of (?:co)?variance|t[- ]?tests?|regression|chi[- ]squared?|mann[- ]whitney|wilcoxon|kruskal|log-?rank|models?|method|algorithm|tests?|statistics)|\bwe (?:used|applied|performed|calculated|fitted|computed) .{0,60}(?:regression|models?|tests?|anova|analysis|clustering|statistics|algorithm|index))\b/u,
    0.7,
  ],
  [
    "done",
    /\b(?:(?:was|were) (?:[a-z]+ly |then )?(?:treated|exposed|infected|transfected|transduced|injected|stimulated|fed|transplanted|inoculated|immuni[sz]ed|knocked (?:down|out)|deleted|mutated|generated|constructed|created|developed|implemented|administered|sprayed|irrigated|fertili[sz]ed|sown|planted|transformed|anesthetized|anaesthetized|dissected|applied|given|incubated with|subjected to|performed)|treatments? (?:consisted|included|comprised|were)|we (?:[a-z]+ly )?(?:developed|constructed|generated|built|designed|propose|introduced|treated|infected|transfected|injected|stimulated|implemented|created)|consisted of .{0,40}(?:treatments?|doses|levels|rates|sessions))\b/u,
    0.65,
  ],
  [
    "measured",
    /\b(?:(?:was|were) (?:[a-z]+ly |then |also )?(?:measured|determined|quantified|assessed|recorded|scored|estimated|evaluated|monitored|counted|detected|imaged|identified|examined|characteri[sz]ed|sequenced|genotyped|calculated|visuali[sz]ed|analy[sz]ed by)|we (?:[a-z]+ly )?(?:measured|determined|quantified|assessed|recorded|scored|estimated|monitored|counted|imaged|sequenced|genotyped))\b/u,
    0.6,
  ],
  [
    "system",
    new RegExp(
      `\\b${SYSTEM}\\b.{0,120}\\b(?:was|were|is|are) (?:[a-z]+ly |then |all )?(?:grown|cultured|maintained|obtained|collected|housed|used|selected|sampled|harvested|derived|isolated|planted|sown|conducted|carried out|located|raised|reared|kept|bred|established|prepared|generated|provided|studied|purchased|germinated|from|made up|composed|caught|captured|planned)\\b|\\bwe (?:used|obtained|collected|sampled|analy[sz]ed|studied|selected|cultured|grew|isolated)\\b.{0,80}\\b${SYSTEM}\\b`,
      "u",
    ),
    0.65,
  ],
];

/** What nobody shows: permissions, programs, other places. */
const BESIDE =
  "ethic\\w*|institutional review|irb|consent\\w*|helsinki|approved by|animal care|care and use|guidelines? (?:of|for)|registered|registration|register|clinicaltrials\\.gov|isrctn\\w*|eudract|prospero|p[- ]?values?|previously|elsewhere|checklist|consort|strobe|prisma|flow ?(?:chart|diagram)|data availab\\w+|available (?:at|from|on)|downloaded|funded|sponsor\\w*|we thank|hypothes\\w+|power|powered|to detect|manufacturer\\w*|according to the|https?|significance (?:level|was set)|statistical(?:ly)? significan\\w*|drop(?:ped)?[ -]?outs?|withdr\\w+|dropped|will convene|monitoring|missing|numbers? generator|random numbers|was not|were not|it is|defined as|respectively|equation|formula|where";
/** In a study of people also: suppliers, protocols of the bench, and how it was counted. */
const NOT_CLINICAL =
  "software|version \\d|v\\d\\.|spss|stata|sas|graphpad|prism|r package|excel|statistical(?:ly)? (?:analys\\w*|tests?|packages?)|chi-square|t-test|an(?:c)?ova|linear model\\w*|kruskal|mann-whitney|shapiro|bonferroni|regression|covariat\\w*|intention-to-treat|purchased|supplied by|obtained from|sigma|thermo|invitrogen|qiagen|bio-?rad|roche|merck|inc|ltd|gmbh|corp|co|kits?|antibod\\w+|primers?|rpm|centrifug\\w+|buffer|incubat\\w+|supernatant|lysates?|cdna|pcr|calculated|secondary|tertiary|were (?:given|asked)";
/** At a bench: the small steps of a protocol. */
const NOT_BENCH =
  "spss|stata|sas|graphpad|prism|excel|genehunter|extract(?:ed|ion)s?|rpm|centrifug\\w+|buffer|supernatant|lysates?|washed|rinsed|aliquots?|diluted|eluted|pellet\\w*|vortex\\w*|pbs|stored at|boiled|primers?|inc|ltd|gmbh|corp|manufactured|ml|μl|µl|overnight|room temperature|then|software|graphs?|photograph\\w*|signals|as described|as (?:the )?(?:standards?|controls?)|in case of|losses|estimated to be|for each sample|recommended|x-ray|retention time|normal distribution|immediately|non-?transplanted|loq|lod|mixed with|added|solution";
export const NOT_METHODS = new RegExp(
  `\\b(?:${BESIDE}|${NOT_CLINICAL})\\b|°|µ|\\bml\\b|≤\\s?0?\\.05|<\\s?0?\\.05`,
  "u",
);
export const NOT_BENCH_METHODS = new RegExp(
  `\\b(?:${BESIDE}|${NOT_BENCH})\\b|°|≤\\s?0?\\.05|<\\s?0?\\.05|×\\s?g\\b`,
  "u",
);
/** Slots that ask what a laboratory did. */
export const BENCH_SLOTS: ReadonlySet<MethodSlot> = new Set([
  "system",
  "done",
  "measured",
  "analysed",
]);
