import { shuffle } from "../../../kernel/index.ts";
import type { Draft, WritingContext } from "../draft.ts";
import { quoteSentence, sentencesOf } from "./quote-sentence.ts";

/** A sort of clinical question, and the way of studying that answers it most reliably. */
interface Sort {
  readonly shows: RegExp;
  readonly unless?: RegExp;
  readonly best: string;
  readonly why: string;
}

const TREATMENT =
  "(?:treat\\p{L}*|therap\\p{L}*|\\p{L}*therapy|drugs?|surg\\p{L}*|interventions?|training|program(?:me)?s?|exercise|supplement\\p{L}*|inject\\p{L}*|infusion|vaccin\\p{L}*|prophylaxis|block|\\p{L}+(?:mab|nib|statin|pril|olol|mycin|cillin|azole|caine)|dexamethasone|prednis\\p{L}+|antibiotics?|laparoscop\\p{L}+|repair|stent\\p{L}*|drain\\p{L}*|anesthesia|anaesthesia|analgesi\\p{L}+|education|counsel\\p{L}+|acupuncture|screws?|suture\\p{L}*|mesh|dressing)";

/** After the levels of evidence of the Oxford Centre for Evidence-Based Medicine (2011). */
const SORTS: readonly Sort[] = [
  {
    shows:
      /\b(?:sensitivity|specificity|diagnostic (?:accuracy|value|performance|yield|utility|role)|accuracy of (?:[\p{L}-]+ ){0,5}?(?:tests?|scans?|ultraso\p{L}+|imaging|MRI|CT|PET|biops\p{L}+|scores?|assays?|signs?|markers?|radiograph\p{L}+)|(?:can|could|may) (?:\p{L}+ )?(?:detect|diagnose|distinguish|discriminate|differentiate))\b/iu,
    unless: /\bvalidity|questionnaire|insulin|barorefl|cost|predict/iu,
    best: "Applying the test and a reference standard to the same patients, each read blind",
    why: "That answers how well a test tells who has a condition.",
  },
  {
    shows: /\b(?:prevalence|frequency|how (?:common|often|frequent)) (?:of|is|are|do|does)?\b/iu,
    unless:
      /\b(?:effect|associat|relat|compar|risk factor|impact|predict|differ|trend|change|reduc)/iu,
    best: "Examining a random sample of the population in question once",
    why: "That answers how common something is.",
  },
  {
    shows: new RegExp(
      `\\b(?:effects?|efficacy|effectiveness|benefits?|impact|safety) of (?:[\\p{L}\\p{N}-]+ ){0,6}?${TREATMENT}\\b|\\b${TREATMENT} (?:\\p{L}+ ){0,6}?(?:improves?|reduces?|prevents?|is (?:more )?(?:effective|safe|superior)|versus|vs|compared (?:with|to))\\b|\\bcompar\\p{L}+ (?:[\\p{L}\\p{N}-]+ ){0,8}?${TREATMENT} (?:[\\p{L}\\p{N}-]+ ){0,6}?(?:with|versus|to|and)\\b`,
      "iu",
    ),
    unless:
      /\b(?:campaigns?|polic\p{L}+|laws?|reforms?|mice|rats?|rabbits?|cells?|in vitro|dogs?|pigs?|cost|attitude|opinion|knowledge|perception|survey|cadaver|prevalence|predict|risk factors?|sensitivity|questionnaire|meta-analys|systematic|volume|learning)\b/iu,
    best: "Giving the treatment or a comparator as chance decides, and comparing outcomes",
    why: "That answers whether a treatment works.",
  },
  {
    shows:
      /\b(?:predict(?:s|ors?|ive|ing)?|prognos(?:is|tic)|natural (?:history|course)|long-term (?:outcome|survival|course))\b/iu,
    unless: /\b(?:diagnos|sensitivity|effect of|efficacy|mice|rats?|cells?|prevalence|compare)\b/iu,
    best: "Following patients from a common starting point to the outcome, without losing any",
    why: "That answers what becomes of patients, and what foretells it.",
  },
];

const RARE: { readonly best: string; readonly why: string } = {
  best: "Asking those with a rare disease and those without about what they were exposed to",
  why: "That answers what may have caused a disease that few people have.",
};

/** “The authors set out “to assess the effect of …”. Which way of studying answers this best?” */
export function askBestDesign(context: WritingContext): Draft[] {
  const { reading } = context;
  if (/^(?:commentary|review|meta-analysis|case-report|guideline)$/u.test(reading.glance.type))
    return [];
  return sentencesOf(context, ["objective", "background"]).flatMap(({ text, index }): Draft[] => {
    const aim = AIM.exec(text)?.[0] ?? "";
    if (aim === "" || /\brandomi[sz]ed|controlled trial\b/iu.test(aim)) return [];
    const fitting = SORTS.filter(({ shows, unless }) => shows.test(aim) && !unless?.test(aim));
    const [sort] = fitting;
    if (!sort || fitting.length > 1) return [];
    const quote = quoteSentence(aim, /^/u);
    if (!quote) return [];
    const wrong = shuffle([...SORTS.filter((each) => each !== sort), RARE], context.random).slice(
      0,
      3,
    );
    return [
      {
        fact: "concept design",
        way: "best-design",
        sentence: index,
        stem: `The authors set out “${quote.charAt(0).toLowerCase()}${quote.slice(1)}”. Which way of studying answers such a question most reliably?`,
        answer: {
          kind: "single",
          key: sort.best,
          distractors: wrong.map(({ best, why }) => ({ text: best, feedback: why })),
        },
        explanation: `${sort.why} Whether the study did so is another matter.`,
        bloom: "evaluate",
        difficulty: 4,
      },
    ];
  });
}

/** The aim itself, without "The purpose of this study was". */
export const AIM =
  /(?<=^|\b(?:aims?|aimed|objectives?|purpose|goal|sought|was|is|order) )to (?:determine|assess|evaluate|investigate|examine|compare|study|explore|establish|test|analy[sz]e|estimate|measure|report|find out|identify|describe|clarify|verify|develop|review|present|quantify|validate|demonstrate|understand|characteri[sz]e|elucidate|ascertain|define|address|show|confirm|document|look|see)\b.{20,400}?(?=;|\.?$)/iu;
