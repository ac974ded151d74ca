import { tagSentence } from "../../reading/index.ts";
import type { WritingContext } from "./draft.ts";

/** A noun phrase without its article, in a text. */
export interface NounPhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
  /** What it names, where its last word tells. */
  readonly type: string;
}

/** What a phrase names by its last word, in the order in which they are tried. */
const TYPES: readonly (readonly [type: string, head: RegExp])[] = [
  [
    "another disease of this abstract",
    /(?:itis|osis|omas?|a?emia|pathy|plegia|algia)$|^(?:cancers?|diseases?|syndromes?|infections?|disorders?|fractures?|injur(?:y|ies)|tumou?rs?|stroke|diabetes|sepsis|asthma|hypertension|obesity|depression|dementia|malignanc(?:y|ies)|deficiency|stenosis|nodules?|metastas[ei]s|bleeding|leakage|pneumonia|angina|ulcers?|hernias?|polyps?|ca?esarean|migraine|epilepsy|schizophrenia|retardation|anomal(?:y|ies)|malformations?|defects?|insufficiency|ischa?emia|infarction)$/u,
  ],
  [
    "another procedure of this abstract",
    /(?:ectomy|plasty|otomy|pexy|desis|therapy|therapies)$|^(?:surger(?:y|ies)|treatments?|transplantation|resection|reconstruction|repair|fixation|implantation|radiation|irradiation|injections?|infusion|vaccination|rehabilitation|anastomosis|dissection|drainage|ablation|interventions?|prophylaxis|supplementation|training|counsell?ing)$/u,
  ],
  [
    "another examination of this abstract",
    /(?:graphy|metry|scopy|tomography)$|^(?:imaging|ultrasound|biops(?:y|ies)|mri|ct|pet|eeg|ecg|assays?|tests?|questionnaires?|interviews?|screening|scans?|examinations?|inventory|surveys?)$/u,
  ],
  [
    "another measurement of this abstract",
    /^(?:levels?|concentrations?|volumes?|pressures?|lengths?|thickness|densit(?:y|ies)|flow|output|capacity|diameter|width|height|angles?|velocity|amplitude|latency|weight|strength|stability|intake|consumption|rates?|scores?|duration|frequency)$/u,
  ],
  [
    "another outcome of this abstract",
    /^(?:mortality|morbidity|survival|complications?|recurrence|relapse|readmissions?|toxicity|success|stay|pain|symptoms?|costs?|failure|outcomes?|loss)$/u,
  ],
  [
    "something else that persons differ in, of this abstract",
    /^(?:satisfaction|knowledge|attitudes?|adherence|compliance|behaviou?rs?|perceptions?|coping|confidence|anxiety|fatigue|sleep|abilit(?:y|ies)|skills?|motivation|stress|performance|quality)$/u,
  ],
  [
    "another process of this abstract",
    /^(?:expression|activity|production|secretion|uptake|apoptosis|proliferation|methylation|resistance|sensitivity|healing|growth)$/u,
  ],
  [
    "another method of this abstract",
    /^(?:techniques?|methods?|approach|approaches|procedures?|protocols?|regimens?|strateg(?:y|ies))$/u,
  ],
  [
    "another feature of this abstract",
    /^(?:patterns?|characteristics|features?|factors?|parameters?|indicators?|markers?|propert(?:y|ies)|predictors?|indices|variables|findings|changes|differences?|effects?|abnormalit(?:y|ies))$/u,
  ],
  [
    "another specimen of this abstract",
    /^(?:specimens?|samples?|isolates?|tissues?|cells?|strains?|cultures?|sections?|grafts?)$/u,
  ],
  [
    "another place of this abstract",
    /^(?:hospitals?|cent(?:er|re)s?|clinics?|units?|wards?|schools?|practices?|departments?|institutions?)$/u,
  ],
  [
    "another group of this abstract",
    /^(?:patients|subjects|volunteers|controls|women|children|adults|physicians|doctors|nurses|students|residents|inpatients|outpatients|survivors|recipients|donors|carriers|smokers|families|mothers|newborns|infants|relatives|siblings)$/u,
  ],
  [
    "another part of the body in this abstract",
    /^(?:liver|kidneys?|lungs?|heart|brain|muscles?|bones?|skin|blood|serum|plasma|urine|knees?|hips?|femur|tibia|cortex|hippocampus|arter(?:y|ies)|veins?|retina|cornea|teeth|colon|rectum|stomach|membranes?|leaves|roots?|nerves?)$/u,
  ],
];

/** Read once for each article: many a question looks among them for wrong answers. */
const PHRASES = new WeakMap<WritingContext, (readonly NounPhrase[])[]>();

/** For each sentence of the abstract its noun phrases that name something of a known type. */
export function articlePhrases(context: WritingContext): readonly (readonly NounPhrase[])[] {
  const known = PHRASES.get(context);
  if (known) return known;
  const found = context.reading.sentences.map(({ text }) =>
    nounPhrases(text.slice(0, 900), context),
  );
  PHRASES.set(context, found);
  return found;
}

const MOST_WORDS = 4;

/** Alone these name nothing: "the disease", "levels", "a score". */
const BARE =
  /^(?:techniques?|methods?|approach|approaches|systems?|procedures?|protocols?|models?|devices?|tools?|regimens?|strateg(?:y|ies)|scales?|index|criteria|guidelines?|programs?|programmes?|patterns?|characteristics|features?|factors?|parameters?|indicators?|markers?|propert(?:y|ies)|predictors?|indices|variables|findings|changes|differences?|effects?|abnormalit(?:y|ies)|specimens?|samples?|isolates?|tissues?|cells?|strains?|cultures?|sections?|grafts?|hospitals?|cent(?:er|re)s?|clinics?|units?|wards?|schools?|practices?|departments?|institutions?|municipalit(?:y|ies)|settings?|rooms?|patients|subjects|volunteers|controls|women|children|adults|individuals|physicians|doctors|nurses|students|residents|inpatients|outpatients|survivors|recipients|donors|carriers|smokers|families|mothers|newborns|infants|relatives|siblings|groups?|population|cohort|diseases?|infections?|disorders?|syndromes?|tumou?rs?|injur(?:y|ies)|lesions?|treatments?|therap(?:y|ies)|interventions?|surger(?:y|ies)|repair|training|imaging|assays?|tests?|scans?|examinations?|surveys?|levels?|rates?|scores?|expression|concentrations?|volumes?|pressures?|duration|lengths?|quality|activity|loss|flow|stay|output|capacity|outcomes?|functions?|intensity|angles?|performance|frequency|success|production|perception|resistance|sensitivity|abilit(?:y|ies)|skills?|behaviou?rs?|stress|uptake|weight|height|width|attitudes?|symptoms?|metrics|diameter|coping|symmetry|geometry|diagnosis|prognosis|knowledge|strength|recovery|healing|costs?|sleep|confidence|motivation|frequenc(?:y|ies)|growth|metabolism|stability|severity|thickness|biops(?:y|ies)|interviews?|questionnaires?|density|velocity|amplitude|latency|workload|consumption|intake)$/iu;

/** What qualifies a thing as a finding does is no part of its name. */
const JUDGING =
  /^(?:\p{L}+ed|\p{L}+er|vitro|vivo|situ|significant|good|poor|best|worst|high|low|similar|different|same|new|possible|potential|more|less|most|least|such|other|first|second|subsequent|common|rare|uneventful|excellent|available|important|overall|further|previous|prior|total|whole|own|likely|great|greatest|main|major|minor|serious|several|certain|many|few|various|longer|better|worse|early|late|final|current|mean|median|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+ty-\p{L}+|known|multiple|single|definitive|initial|final|true|false|active)$/iu;

/** The noun phrases of a text that name something of a known type: "renal function", "prostate cancer". */
export function nounPhrases(text: string, { reading }: WritingContext): NounPhrase[] {
  const { tokens, tags } = tagSentence(text);
  // "Perioperative and postoperative function": the noun goes with both.
  const isShared = (from: number) =>
    tags[from - 1] === "conj" && (tags[from - 2] === "adj" || tags[from - 2] === "part");
  const found: NounPhrase[] = [];
  let from = -1;
  for (let i = 0; i <= tokens.length; i++) {
    const tag = tags[i];
    const isWithin =
      tag === "noun" || tag === "adj" || (tag === "part" && from >= 0 && i + 1 < tokens.length);
    if (isWithin) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0 && tags[i - 1] === "noun" && i - from <= MOST_WORDS) {
      const before = tags[from - 1];
      const [start, end] = [tokens[from]?.start ?? 0, tokens[i - 1]?.end ?? 0];
      const said = text.slice(start, end);
      // At its beginning a sentence has a capital that the phrase has not.
      const isOpening = start === 0 && /^\p{Lu}\p{Ll}+(?!['’\p{Ll}])/u.test(said);
      const phrase = isOpening ? said.charAt(0).toLowerCase() + said.slice(1) : said;
      const type = typeOf(phrase, reading.abbreviations);
      // "Two groups", "well differentiated", "tomography scanning": what stands beside belongs to it.
      const isOwn =
        /^(?:num|pron|part|ing|adv|not)$/u.test(before ?? "") ||
        tags[i] === "ing" ||
        tags[i] === "num";
      const isName =
        !BARE.test(phrase) &&
        !/^(?:accentu|evalu|investig|demonstr|indic|facilit|elimin|gener|illustr|estim)ate\b|^\p{L}+(?:ify|ize|ise)\b/iu.test(
          phrase,
        ) &&
        !JUDGING.test(/^\S+/u.exec(phrase)?.[0] ?? "");
      if (
        type !== undefined &&
        !isOwn &&
        isName &&
        !isShared(from) &&
        !/["“”()[\]\d%/]/u.test(phrase)
      ) {
        found.push({ text: phrase, start, end, plural: isPlural(phrase), type });
      }
    }
    from = -1;
  }
  return found;
}

function typeOf(
  phrase: string,
  abbreviations: readonly { readonly short: string; readonly long: string }[],
): string | undefined {
  const last = /\S+$/u.exec(phrase)?.[0] ?? "";
  const long = abbreviations.find(({ short }) => short === last)?.long ?? last;
  const head = /[\p{L}-]+$/u.exec(long)?.[0].toLowerCase() ?? "";
  if (
    /^(?:diagnos|prognos)/u.test(head) ||
    /\b(?:chi|rank|t|F|exact|Student|regression)\b/u.test(phrase)
  )
    return undefined;
  return TYPES.find(([, heads]) => heads.test(head))?.[0];
}

function isPlural(phrase: string): boolean {
  return (
    /(?:[^su]s|ies|ses)$/u.test(phrase) && !/(?:itis|osis|asis|diabetes|sepsis)$/iu.test(phrase)
  );
}
