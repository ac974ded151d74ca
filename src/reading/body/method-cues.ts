/** What a room asks of the methods, in the order in which a talk tells it. */
export const METHOD_SLOTS = ["design", "people", "number", "measure"] as const;
export type MethodSlot = (typeof METHOD_SLOTS)[number];

const COUNT =
  "\\b(?:\\d[\\d,]*|hundred|thousand|[a-z]+(?:teen|ty)(?:[- ][a-z]+)?|three|four|five|six|seven|eight|nine|ten|eleven|twelve),? (?:[a-z,-]+ ){0,5}?";
/** Who or what was studied. */
const SUBJECTS =
  "(?:patients|participants|women|men|children|infants|adults|adolescents|subjects|cases|individuals|people|mice|rats|rabbits|dogs|pigs|animals|trials|studies|residents|doctors|physicians|nurses|students|volunteers|respondents|households|schools|preschools|practices|hospitals|clinics|teachers|families|athletes|swimmers|teeth|eyes|samples|specimens|plants|plots|complaints|documents|records|interviews|visits|genotypes|cultivars|accessions)";
const TOOK_PART =
  "(?:includ(?:ed|es)|recruit(?:ed)?|enrol(?:l|led|led)?|participated|randomi[sz]ed|allocated|assigned|comprised|consist(?:ed|s)|divided|placed|selected|studied|analy[sz]ed|surveyed|interviewed|sampled|took part|approached|invited|identified|recorded|used)";

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
];

/** What nobody shows: permissions, programs, suppliers, protocols of the bench, other places. */
export const NOT_METHODS =
  /\b(?:ethic\w*|institutional review|irb|consent\w*|helsinki|approved by|animal care|care and use|guidelines? (?:of|for)|registered|registration|register|clinicaltrials\.gov|isrctn\w*|eudract|prospero|software|version \d|v\d\.|spss|stata|sas|graphpad|prism|r package|excel|statistical(?:ly)? (?:significan\w*|analys\w*|tests?|packages?)|significance (?:level|was set)|chi-square|t-test|an(?:c)?ova|linear model\w*|kruskal|mann-whitney|shapiro|bonferroni|regression|covariat\w*|missing|intention-to-treat|p[- ]?values?|purchased|supplied by|obtained from|sigma|thermo|invitrogen|qiagen|bio-?rad|roche|merck|inc|ltd|gmbh|corp|co|manufacturer\w*|kits?|antibod\w+|primers?|rpm|centrifug\w+|buffer|incubat\w+|supernatant|lysates?|cdna|pcr|previously|elsewhere|checklist|consort|strobe|prisma|flow ?(?:chart|diagram)|data availab\w+|available (?:at|from|on)|downloaded|funded|sponsor\w*|we thank|hypothes\w+|power|powered|to detect|drop(?:ped)?[ -]?outs?|withdr\w+|dropped|will convene|monitoring|calculated|secondary|tertiary|numbers? generator|random numbers|were (?:given|asked)|was not|were not|it is)\b|°|µ|\bml\b|≤\s?0?\.05|<\s?0?\.05/u;
