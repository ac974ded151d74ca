/** A heading of an abstract printed in running text without a mark, and where its text begins. */
export interface BareHeading {
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

/** Headings that stand before text so often that three of them are no accident; capitals too. */
const NAMES = [
  "Background(?: and (?:[Aa]ims?|[Oo]bjectives?|[Pp]urpose))?|Introduction|Context|Importance|Rationale",
  "Objectives?|Aims?|Purpose|Hypothesis",
  "(?:Materials?|Patients|Subjects) and [Mm]ethods|Methods?(?: and (?:[Rr]esults|[Ff]indings))?",
  "Study [Dd]esign|Design|Setting|Participants|Interventions?|Main [Oo]utcomes?(?: and [Mm]easures| [Mm]easures)?",
  "Results?|Findings",
  "Discussion|Interpretation|Conclusions?(?: and (?:[Rr]elevance|[Ii]mplications))?|Significance",
].join("|");

/** The heading stands where a sentence may begin, and a sentence begins behind it. */
const BARE = new RegExp(
  String.raw`(^|\n|[.?!)\]]\s{0,2})[ \t]{0,4}(${NAMES}|${NAMES.toUpperCase()})(?=\p{Lu}\p{Ll}|\s{1,3}[\p{Lu}\d•])`,
  "gu",
);

/** How many different headings it takes; "Methods Ltd." and "Results Section" come alone. */
const ENOUGH = 3;

/**
 * Headings that lost colon and line in copying: "Background Lung cancer kills. Methods We counted.
 * ResultsRates fell. RESULTS 12 died." Fewer than three different ones are taken for words of the text.
 */
export function findBareHeadings(abstract: string): BareHeading[] {
  const found: BareHeading[] = [];
  for (const match of abstract.matchAll(BARE)) {
    const [whole, lead = "", heading = ""] = match;
    const end = match.index + whole.length;
    found.push({ heading, start: match.index + lead.length, end });
  }
  const different = new Set(found.map(({ heading }) => heading.toLowerCase()));
  return different.size >= ENOUGH ? found : [];
}
