import type { Excerpt } from "../reading.ts";
import { excerptOf, hideBrackets } from "./phrase.ts";
import type { StudySentence } from "./study-text.ts";

/** Places where care is given or people are found. */
const PLACES =
  "(?:hospitals?|cent(?:er|re)s?|clinics?|departments?|practices|units?|institutions?|institutes?|universit(?:y|ies)|schools?|organi[sz]ations|laborator(?:y|ies)|villages?|districts?|communit(?:y|ies)|primary care|general practice|secondary care|emergency (?:department|room)s?|intensive care|outpatient (?:clinic|department)s?|nursing homes?|prisons?|countries|sites|provinces?|infirmary|icu|picu|nicu|households|facilit(?:y|ies)|pharmacies|zone|region)";

/** Either case of the first letter: the case of the others tells names from words. */
const PLACE = PLACES.replace(/(?<=[:|])([a-z])/g, (first) => `[${first}${first.toUpperCase()}]`)
  .replace("[iI]cu|", "ICU|")
  .replace("[pP]icu|[nN]icu", "PICU|NICU");

/** "at 112 hospitals in Spain", "in primary care in Denmark", "from the outpatient clinic of …". */
const AT_PLACE = new RegExp(
  `\\b(?:[Aa]t|[Ii]n|[Ff]rom|to|of|within|visited|[Aa]cross) (?=((?:(?!(?:and|or|was|were|is|are|who|which|that|with|in|at|from|for|patients|between|to|of the (?:study|trial))\\b)[\\p{L}\\p{N}'’“”".&/-]+,? ){0,8}${PLACE}\\b(?: of (?:the )?\\p{Lu}[\\p{L}'’-]+(?: (?:of |de |and )?\\p{Lu}[\\p{L}'’-]+){0,4})?(?:,? (?:in|of) (?:the )?(?:[a-z]+ ){0,3}\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}| \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3})?(?:(?:,|,? and| &) (?:the )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}){0,4}))`,
  "gu",
);

/** The place alone says too little, or it is no place: "in the control unit", "units of blood". */
const NOT_A_SETTING =
  /^\p{Ll}+ing\b|^either\b|\b(?:such as|diversity|during|students|location|project|mass|gravity|target|brain|binding|coding|through|versus|groups|management)\b|\b(?:effectiveness|assertive|records?|data|nomograms?|study|trial|survey)\b|^(?:an? |the |one |our )?(?:same |other |different |two |three |several |single |these |this |our |each |study |primary |general |local |large |public |private |participating |multiple |respective )*(?:cent(?:er|re)s?|units?|institutions?|regions?|zone|departments?|districts?|sites|laborator(?:y|ies)|communit(?:y|ies)|facilit(?:y|ies)|households|practices|countries|clinics?|hospitals?|organi[sz]ations|schools?)$|\b(?:per|units? of|score|criteria|classification|guidelines?|society|association|foundation|college|statistics|disease control|cancer institute|american|index|scale|questionnaire|regions? of|stay|mortality|admission|discharge|database|national cancer registry|health organi[sz]ation)\b/iu;

/** "hospital | and survey data", "one U.S. institution | and one in Korea": not all of the name. */
const IS_PART =
  /^-|^(?:\s+and (?:\w+ ){0,2})?\s+(?:data|mental|health|care|settings?|pharmac\w+|records?|statistics|admissions?|discharges?|stays?|visits?|staff|beds?|registr(?:y|ies)|databases?|personnel|workers|physicians|nurses|patients|controls|members|residents|students|children|boundaries|level|type|size)\b|^\s+and (?:one|an?|another|two|three|four|five|\d+)\b/i;

/** "in or near the Dutch | cities": the capital was an adjective. */
const NAMES_MORE =
  /^ (?!(?:in|at|and|or|from|between|during|who|were|was|is|are|with|that|which|to|for|by|of|after|before|on|over|using|had|participated|underwent|as|where|since|through|within|but)\b)\p{Ll}{3,}/u;

/** "the questionnaire of | Saint Louis University" */
const OF_A_FORM =
  /\b(?:questionnaires?|scales?|scores?|index|criteria|protocols?|tests?|guidelines|methods?|committees?|boards?|classification|system)\b(?: \S+){0,2} (?:of|from|to) $/i;

/** Where the study was done; a printed "Setting:" wins. */
export function findSetting(sentences: readonly StudySentence[]): Excerpt | undefined {
  for (const sentence of sentences) {
    if (
      !/^(?:(?:design|location|place|study)\b.*)?setting\b|^location|^place\b/.test(
        sentence.heading,
      )
    )
      continue;
    const shown = hideBrackets(sentence);
    // "Setting: Secondary referral center." is a name, not a sentence.
    if (!/\b(?:was|were|is|are|we)\b/.test(shown) && shown.split(/\s+/).length <= 25) {
      const end = shown.replace(/[\s.]+$/, "").length;
      const excerpt = excerptOf(sentence, 0, end);
      if (
        excerpt !== undefined &&
        !/\b(?:study|trial|survey|analysis|patients)\b/iu.test(excerpt.text)
      )
        return excerpt;
    }
  }
  const methods = sentences.filter(({ role }) => role === "methods");
  const aims = sentences.filter(({ role }) => role === "objective");
  return findPlace(methods) ?? findPlace(aims);
}

function findPlace(sentences: readonly StudySentence[]): Excerpt | undefined {
  for (const sentence of sentences) {
    const shown = hideBrackets(sentence);
    for (const match of shown.matchAll(AT_PLACE)) {
      const place = match[1]?.replace(/[\s,.]+$/, "") ?? "";
      if (NOT_A_SETTING.test(place) || !sentenceTellsWhere(shown)) continue;
      const from = match.index + match[0].length;
      const after = shown.slice(from + place.length);
      if (IS_PART.test(after) || (NAMES_MORE.test(after) && /\p{Lu}\S*$/u.test(place))) continue;
      if (OF_A_FORM.test(shown.slice(0, from))) continue;
      // A "region" is a place only with a name or with what kind of country it is.
      if (
        /(?:region|zone)$/.test(place) &&
        !/\p{Lu}|\b(?:rural|urban|endemic|remote|mountain\w*)\b/u.test(place.slice(1))
      )
        continue;
      const excerpt = excerptOf(sentence, from, from + place.length);
      if (excerpt !== undefined) return excerpt;
    }
  }
  return undefined;
}

/** Some work or some people are placed there. */
function sentenceTellsWhere(shown: string): boolean {
  return /\b(?:patients?|participants?|children|women|men|adults|subjects|infants|cases|records|study|trial|survey|performed|conducted|carried out|done|treated|recruited|enrolled|admitted|presented|sample|residents|students|people|pregnancies|couples|data|examined|visited|cared|under(?:went|go)|collected|selected|ward)\b/i.test(
    shown,
  );
}
