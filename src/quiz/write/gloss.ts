import type { Abbreviation } from "../../reading/index.ts";
import type { Draft } from "./draft.ts";
import { lexiconHas } from "./lexicon.ts";

/** More short forms than this nobody keeps in mind while choosing. */
const MOST = 2;
const MOST_WORDS = 9;

/** Better known short than long, by whoever reads papers. */
const COMMON: ReadonlySet<string> = new Set(
  "DNA RNA mRNA miRNA siRNA cDNA MRI CT PET ECG EEG EMG HIV AIDS BMI ICU USA UK US EU WHO CI SD SE SEM OR HR RR IQR ROC AUC ANOVA PCR RT-PCR ELISA HPLC MHC HLA ATP GTP LDL HDL TNM FIGO ASA NYHA SPSS TV IQ COVID-19 SARS NHS FDA CDC ICD ICD-9 ICD-10 DSM DSM-IV DSM-5 SF-36 COX BRCA BRCA1 BRCA2 IgG IgE IgA IgM IL TNF II III IV VI VII VIII IX XI XII AM PM OK MD PhD RN GP GPs TB UV II-IV CD IU PSA HbA1c ED ER HPV HBV HCV CMV EBV COPD CPR PubMed MEDLINE EMBASE CINAHL Medline A-a VAS PTSD ADHD NSAID NSAIDs CABG IVF".split(
    " ",
  ),
);
/** A word of several capitals: a short form, the name of a gene, or a heading. */
const SHORT = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*s?(?![\p{L}\p{N}])/gu;

/**
 * The question with the short forms of its options told before its stem; `undefined` where one is
 * told nowhere, or there are too many: nobody could answer without the abstract.
 *
 *     FS stands for frozen section. Which of these statements is a conclusion …?
 */
export function gloss(draft: Draft, abbreviations: readonly Abbreviation[]): Draft | undefined {
  // A quotation is not read for each of its words; an expansion is what is asked for.
  if (draft.way === "expansion") return draft;
  const options = optionsOf(draft).join(" \n");
  const told = new Map<string, string>();
  for (const [said] of options.matchAll(SHORT)) {
    const short = bare(said);
    if (COMMON.has(said) || COMMON.has(short) || tells(draft.stem, short)) continue;
    if (/\p{Script=Greek}/u.test(short)) continue;
    const known = abbreviations.find((each) => bare(each.short) === short);
    if (known && options.toLowerCase().includes(known.long.toLowerCase())) continue;
    if (known && known.long.split(" ").length <= MOST_WORDS)
      told.set(bare(known.short), known.long);
    else if (!isName(short)) return undefined;
  }
  const stem = withoutQuotes(draft.stem);
  for (const [said] of stem.matchAll(SHORT)) {
    const short = bare(said);
    if (COMMON.has(said) || COMMON.has(short) || isName(short) || isTold(stem, short)) continue;
    return undefined;
  }
  if (told.size === 0) return draft;
  if (told.size > MOST) return undefined;
  const names = [...told].map(([short, long], at) =>
    at === 0 ? `${short} stands for ${lower(long)}` : `${short} for ${lower(long)}`,
  );
  return { ...draft, stem: `${names.join(" and ")}. ${draft.stem}` };
}

function optionsOf({ answer }: Draft): string[] {
  if (answer.kind === "order") return answer.items.map(({ text }) => text);
  if (answer.kind === "match") return answer.pairs.flatMap(({ left, right }) => [left, right]);
  if (answer.kind !== "single") return [];
  return [answer.key, ...answer.distractors.map(({ text }) => text)];
}

/** What stands in quotation marks is the abstract's, and bears on no answer. */
function withoutQuotes(stem: string): string {
  return stem.replace(/“[^”]*”/gu, "");
}

/** "frozen section (FS)", "FS [frozen section]", or spoken of in the question as it is. */
function isTold(stem: string, short: string): boolean {
  return stem.includes(`(${short}`) || stem.includes(`${short} [`) || stem.includes(`${short}s [`);
}

function tells(stem: string, short: string): boolean {
  return stem.includes(short);
}

/** "MMPs" is "MMP". */
function bare(short: string): string {
  return short.length > 2 ? short.replace(/s$/u, "") : short;
}

/** A gene, a drug, a marker: known by no other name; or one with a digit in it. */
function isName(short: string): boolean {
  return /\d/u.test(short) || lexiconHas(short);
}

function lower(long: string): string {
  return /^\p{Lu}\p{Ll}+(?:\s\p{Ll}|-\p{Ll}|$)/u.test(long)
    ? long.charAt(0).toLowerCase() + long.slice(1)
    : long;
}
