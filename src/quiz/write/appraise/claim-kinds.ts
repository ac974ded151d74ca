/** What sort of statement a conclusion makes, told by its words. */
export interface ClaimKind {
  readonly id: string;
  readonly shows: RegExp;
  readonly text: string;
  readonly why: string;
}

/** The most telling first. After the five data-analytic aims of Leek and Peng 2015, Science 347:1314, and advice besides. */
export const CLAIM_KINDS: readonly ClaimKind[] = [
  {
    id: "advice",
    shows:
      /\b(?:should|must|ought to|(?:we|is|are|be) recommend(?:ed)?|(?:is|are) indicated|(?:is|are) advisable|advise|advocate)\b/iu,
    text: "Advice on what to do, which goes beyond what was observed",
    why: "Advice says what ought to be done.",
  },
  {
    id: "more",
    shows:
      /\b(?:(?:further|more|additional|future|larger) (?:[\p{L}-]+ ){0,4}(?:stud(?:y|ies)|research|trials?|investigations?|work|evaluation|data)|(?:warrants?|merits?|deserves?|requires?|needs?) (?:further|more|additional)|remains? to be|yet to be)\b/iu,
    text: "A call for research, since the matter is not settled yet",
    why: "Such a call leaves the matter open.",
  },
  {
    id: "cause",
    shows:
      /(?<!\bto )\b(?:reduces|improves|prevents|causes|leads to|led to|results in|resulted in|(?:does|did|do) not (?:affect|influence|improve|reduce|increase|alter|change|impair)|(?:significantly|has|have) (?:reduced|improved|increased|impaired)|affects|influences|impairs|enhances|increases (?:the|survival|risk)|(?:has|have|had) (?:an?|no) (?:\p{L}+ )?(?:effect|impact|influence) on|(?:is|are|was|were) (?:not )?(?:affected|influenced|caused|impaired) by|protects|induces)\b/iu,
    text: "A statement on what brings something about, or fails to",
    why: "Such a statement says what would change, if something else were changed.",
  },
  {
    id: "link",
    shows:
      /\b(?:associated|association|correlat\p{L}+|related to|relationship|linked to|go(?:es)? together)\b/iu,
    text: "A statement that things go together, whatever the cause",
    why: "Such a statement says that one thing is found where another is.",
  },
  {
    id: "foretell",
    shows:
      /\b(?:predict(?:s|ed|ors?|ive)?|prognostic|risk factors?|indicators? of|markers? (?:of|for))\b/iu,
    text: "A statement on what foretells an outcome, whatever its cause",
    why: "Such a statement says from what an outcome can be told beforehand.",
  },
  {
    id: "method",
    shows:
      /\b(?:(?:is|are|was|were|be|seems?|appears?) (?:an? |to be )?(?:\p{L}+ ){0,3}?(?:safe|feasible|reliable|accurate|valid|useful|sensitive|specific|reproducible|effective|practical|simple|tool|method|technique|alternative|procedure|option)|accuracy|sensitivity|specificity|validity|reliab\p{L}+|feasib\p{L}+)\b/iu,
    text: "A verdict on how well a treatment, test or method serves",
    why: "Such a verdict says how good something is at what it is for.",
  },
  {
    id: "common",
    shows:
      /\b(?:(?:is|are|was|were) (?:\p{L}+ )?(?:common|rare|frequent|uncommon|prevalent|infrequent|high|low)\b|prevalence|frequency of|incidence of|(?:most|majority|minority|half|third|quarter|\d+ ?%) of)/iu,
    text: "A statement on how much or how many, without any reason",
    why: "Such a statement counts.",
  },
];
