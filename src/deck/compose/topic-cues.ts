/** What a sentence is on, told by the words that such sentences use. */
interface TopicCue {
  readonly words: RegExp;
  /** Of a story the first or the last that has them; else the weightiest. */
  readonly takes?: "first" | "last";
  /** A sentence with an effect in it is on it, too. */
  readonly effects?: true;
}

/** The topics that a template may ask for with `on`. */
export const TOPIC_CUES: Readonly<Record<string, TopicCue>> = {
  harms: {
    words:
      /\b(?:adverse|side[- ]effects?|toxicit(?:y|ies)|complications?|tolerated|tolerability|safety|haemorrhages?|hemorrhages?|deaths? related)\b/iu,
  },
  selection: {
    words:
      /\b(?:consecutive|eligible|eligibility|inclusion criteria|excluded|exclusion|recruited|enrolled|sampled|random sample|registr(?:y|ies)|medical records|chart review|patients who|identified)\b/iu,
  },
  confounding: {
    words:
      /\b(?:adjust(?:ed|ing|ment|ments)|confound\w+|propensity|multivaria\w+|covaria\w+|matched|stratified|controlling for|controlled for|independent(?:ly)? (?:of|associated)|independent (?:predictors?|risk factors?))\b/iu,
  },
  search: {
    words:
      /\b(?:search(?:ed|es)?|pubmed|medline|embase|cochrane (?:library|central|database)|scopus|web of science|databases were)\b/iu,
  },
  bias: {
    words:
      /\b(?:risks? of bias|publication bias|methodological quality|study quality|quality assessment|quality of (?:the )?(?:included )?(?:studies|trials)|newcastle|jadad|quadas|robins|funnel plots?|egger)\b/iu,
  },
  pooled: {
    words:
      /\b(?:pooled|meta-analys[ei]s|random[- ]effects?|fixed[- ]effects?|summary (?:estimate|effect|odds|relative))\b/iu,
    effects: true,
  },
  heterogeneity: { words: /\bheterogen\w+|\bI\s?[2²]\s?[=<>≥≤]|\binconsisten\w+/iu },
  certainty: {
    words:
      /\bGRADE\b|\b(?:certainty of|(?:low|moderate|high)[- ](?:certainty|quality)|quality of (?:the )?evidence|strength of (?:the )?evidence)\b/u,
  },
  presentation: {
    words:
      /\b(?:presented|presenting|admitted|referred|complain(?:ed|ing|ts?)|(?:year|month|week|day)s?[- ]old|history of)\b/iu,
    takes: "first",
  },
  diagnosis: {
    words:
      /\b(?:diagnos\w+|revealed|showed|demonstrated|biops(?:y|ies)|histolog\w+|tomography|MRI|CT|ultrasound|echocardiograph\w+|examination|confirmed|sequencing)\b/u,
    takes: "first",
  },
  treatment: {
    words:
      /\b(?:treated|treatment|therapy|surgery|surgical\w*|resect(?:ed|ion)|administered|received|underwent|transplant\w*|implanted|chemotherapy|antibiotics?)\b/iu,
    takes: "first",
  },
  outcome: {
    words:
      /\b(?:follow[- ]up|recover(?:ed|y)|discharged|died|death|remission|resolved|improved|uneventful\w*|symptom-free|free of|survived|recurrence|(?:months?|years?|weeks?) (?:later|after))\b/iu,
    takes: "last",
  },
};
