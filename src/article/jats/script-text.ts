/** What has a raised form in Unicode that fonts draw; letters have not, but for single marks. */
const RAISED = pair("0123456789+-−–=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾");
const LOWERED = pair("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎");
/** A letter that stands alone above a number is the mark of a note. */
const MARKS = pair("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ");

function pair(plain: string, drawn: string): ReadonlyMap<string, string> {
  const forms = [...drawn];
  return new Map([...plain].map((character, index) => [character, forms[index] ?? character]));
}

/**
 * Raised text as Unicode draws it, where all of it can be drawn:
 *
 *     10<sup>−6</sup>     10⁻⁶        CD8<sup>+</sup>      CD8⁺
 *     Ca<sup>2+</sup>     Ca²⁺        2<sup>nd</sup>       2nd
 *     text<sup>3,5</sup>  text³,⁵     <sup>−/−</sup>       −/−
 *
 * Words and genotypes stay on the line: that is how they are searched for.
 *
 * @param before what stands before it, of which the last character matters
 */
export function raise(text: string, before: string): string {
  const mark = /[\d)%]$/u.test(before) ? MARKS.get(text) : undefined;
  if (mark !== undefined) return mark;
  // A list of numbers: the dash of "1–3" is no minus.
  if (/^\d+(?:\s*[,;–-]\s*\d+)+$/u.test(text)) return draw(text, /\d/u, RAISED);
  return /^[\d+\-−–=()\s]+$/u.test(text) ? draw(text, /./u, RAISED) : text;
}

/** Lowered text: CO₂, IC₅₀, β₁; "VO2max", "HbA1c" and "Kd" stay on the line. */
export function lower(text: string): string {
  return /^[\d+\-−=()]+$/u.test(text) ? draw(text, /./u, LOWERED) : text;
}

function draw(text: string, which: RegExp, forms: ReadonlyMap<string, string>): string {
  return [...text].map((one) => (which.test(one) ? (forms.get(one) ?? one) : one)).join("");
}
