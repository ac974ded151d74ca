const RAISED: ReadonlyMap<string, string> = new Map(
  [..."0123456789+-−–"].map((plain, index) => [plain, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻"][index] ?? plain]),
);

/** What is raised to a power: units, and the letters that statistics squares. */
const UNIT =
  /(?:^|[\s/(·×⋅\d*])(?:[kcmnμµd]?m|s|sec|min|h|hr|d|day|days|kg|[mnμµ]?g|[mμµd]?[lL]|[mnμµ]?M|mol|week|year|yr|K|Hz|W|J|ft)$/u;
const SQUARED = /(?:^|[\s(,=|])(?:[RrTtIFnpχηωεκ]|chi|Chi|adjusted R)$/u;

/** Marks with letters among them: "a,1,∗", "b)", "1,c)". */
const LETTERED =
  /^(?:\p{Ll}|\d{1,3})\)?(?:[\s,]+(?:\p{Ll}|\d{1,3}|[*†‡§¶#∗⁎⋆✉])\)?){0,20}[,*∗⁎†‡§¶#]{0,4}$/u;

/** How a raised text goes into its line, and the same in a line of authors. */
export interface Raised {
  readonly text: string;
  readonly marked: string;
}

/**
 * What becomes of a raised run. Powers and charges stay raised in Unicode ("10⁶", "CD8⁺", "kg/m²",
 * "¹⁸F"), words stay as letters ("BRAFV600E", "1st"); marks that point at a reference, a footnote
 * or an affiliation are left out, since on the line they would be part of the word or number.
 *
 * @param before the line up to the run
 * @param raised the run's text
 * @param after what follows it
 */
export function setRaised(before: string, raised: string, after: string): Raised {
  const text = raised.trim();
  const base = before.trimEnd();
  if (text === "") return same("");
  if (isPower(base, text, after, before)) {
    const power = [...text].map((character) => RAISED.get(character) ?? character).join("");
    return same(/\s$/u.test(raised) ? `${power} ` : power);
  }
  if (/^(?:st|nd|rd|th|®|™|TM)$/u.test(text)) return same(text);
  // At the start of a line the mark is the number of a note, an affiliation or a reference.
  if (base === "") return { text: `${text} `, marked: `${text} ` };
  if (/^[\d\s,;:.–—−*†‡§¶#‖⁎∗⋆★☆✉?|()[\]-]*$/u.test(text) || LETTERED.test(text)) {
    return { text: /\s$/u.test(raised) ? " " : "", marked: ", " };
  }
  return same(raised);
}

function same(text: string): Raised {
  return { text, marked: text };
}

function isPower(base: string, text: string, after: string, before: string): boolean {
  if (/^\d{0,2}[+−]$/u.test(text) || /^[-–]$/u.test(text)) return /[\p{L}\d)\]]$/u.test(base);
  if (/^[−–-]?\d{1,3}$/u.test(text) && /(?:^|[^\d.,])10$/u.test(base)) return true;
  if (/^[−–-]\d{1,2}$/u.test(text)) return /[\p{L}\d)]$/u.test(base);
  if (/^[23]$/u.test(text) && (UNIT.test(base) || SQUARED.test(base))) return true;
  const isBefore = before === "" || /[\s([–-]$/u.test(before);
  return isBefore && /^\d{1,3}m?$/u.test(text) && /^\p{Lu}\p{Ll}?(?!\p{L})/u.test(after);
}
