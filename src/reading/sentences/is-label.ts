/**
 * Whether a single capital letter with a stop behind it names a thing ("vitamin A.", "37 C.",
 * "DNase I.", "A or B.") and is not an initial ("by R. Smith", "John A. Smith", "E. coli").
 *
 * @param before what stands before the letter in its sentence; 60 characters are enough
 */
export function isLabel(letter: string, before: string): boolean {
  const previous = /[\p{L}\p{N}./°-]+(?=\s+$)/u.exec(before.slice(-25))?.[0] ?? "";
  if (KINDS_OF_THING.test(previous)) return true;
  // "5 V.", "0.5 M."; but "In 2004 J. Smith", "12 S. Typhimurium strains".
  if (/^[\d.]+°?$/.test(previous)) return letter !== "S" && !/^(?:19|20)\d\d$/.test(previous);
  // "DNase I.", "MHC I.": with two capitals it is no first name.
  if (/\p{Lu}.*\p{Lu}/u.test(previous) && !previous.includes("."))
    return !/^Mc|^Mac/.test(previous);
  // "with A than with B.": a letter that stands alone, without a stop, a little earlier.
  if (PARALLEL.test(before)) return true;
  return letter !== "S" && /^\p{Ll}{4,}$/u.test(previous) && !BEFORE_NAMES.test(previous);
}

/** Nouns that letters and Roman numerals are given to. */
const KINDS_OF_THING =
  /^(?:vitamin|type|group|class|hepatitis|protein|phase|arm|cyclin|factor|grade|stage|panel|figure|table|appendix|part|section|influenza|immunoglobulin|collagen|complex|strain|subunit|model|cohort|schedule|drug|gene|compound|haemophilia|hemophilia|angiotensin|option|category|site|plan)s?$/iu;

/** Mid-sentence "A" is never the article; "I" may be the pronoun. */
const PARALLEL = /[\p{Ll},] [A-HJ-Z](?: \p{Ll}|, )/u;

/** Lower-case words that a person's name or a species follows. */
const BEFORE_NAMES =
  /^(?:with|from|that|than|both|also|like|after|between|against|versus|including|thank|thanks|thanking|acknowledge|acknowledges|grateful|author|authors|coauthor|colleague|colleagues|student|students|professor|doctor|statistician|reviewer|investigator|researcher|biologist|physician|surgeon|pathologist|late|were|when|while|where|whereas|only|pathogenic|other|bacterium|bacteria|fungus|yeast|nematode|worm|plant|fish|species|isolates|serovar|serovars|pathogen)$/u;
