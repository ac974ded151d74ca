/** Marks, degrees and words that pages put among the names. */
const ORCID =
  /(?:view )?orcid(?: profile| logo| icon)?(?:\s*:?\s*(?:https?:\/\/)?(?:orcid\.org\/)?(?:\d{4}-){3}\d{3}[\dX])?|(?:https?:\/\/)?orcid\.org\/[\dX-]+/gi;
const DEGREE =
  /^(?:m\.?d\.?|ph\.?\s?d\.?|d\.?phil\.?|m\.?b\.?b\.?s?\.?|m\.?b\.?ch\.?b\.?|b\.?m\.?b\.?s\.?|m\.?p\.?h\.?|m\.?s\.?c?\.?|b\.?s\.?c?\.?|b\.?a\.?|m\.?a\.?|mhs|mha|mba|mpp|mmed|mphil|mmsc|m\.?m\.?sc\.?|sc\.?d\.?|dr\.?p\.?h\.?|r\.?n\.?|np|dnp|pharm\.?\s?d\.?|d\.?o\.?|d\.?d\.?s\.?|dmd|dvm|frcp[a-z]*|frcs[a-z]*|frcpc|facp|facs|facc|faha|fasco|mrcp|mrcs|mscr|msce|msci|mstat|mas|mres|med|ed\.?d\.?|psy\.?d\.?|j\.?d\.?|jr\.?|sr\.?|iii?|iv|facep|fesc|mlitt|bch|mbbch|bds|dsc|dmsc|mdcm|habil|esq|cph|rd|pt|dpt|otr|lcsw|aprn|pa-c|crna|mn|bn|msn|bsn|mhsc|mhsci|mclinsc|franzcp|fracp|fracs|frcr|frcog|frcpath|frcpch)$/i;
const ROLE =
  /\b(?:professor|lecturer|fellow|researcher|student|consultant|statistician|epidemiologist|director|scientist|registrar|physician|surgeon|reader|manager|head|nurse|chair|coordinator|officer|author|analyst|investigator|group|team|consortium|collaborators|on behalf of|for the|editor|reviewer)\b/i;
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|het|ten|ter|la|le|lo|el|al|bin|ibn|ben|y|e|zu|af|av|st|san|santa|’t|'t|d'|op|in)$/i;
/** Words with a capital that menus and places have and names have not. */
const NOT_A_NAME =
  /\b(?:university|department|hospital|institute|school|center|centre|journal|research|article|open|access|published|received|accepted|review|medicine|science|sciences|editorial|abstract|print|metrics|cancer|disease|health|clinical|study|trial|volume|issue|google|scholar|rights|license|show|view|download|pdf|the|of|with|for|to|on|by|from|biology|therapy|supplementary|home|search|menu|topics|news|nature|cell|lancet|international|original|letters|reports|contents|subjects|immunology|oncology|genetics|neuroscience|chemistry|surgery|psychology|epidemiology|commentary|perspective)\b/i;

/**
 * Reads a line of authors into names, without marks, degrees and identifiers:
 *
 *     Ana de Souza, MD, PhD1,2; Li Wei ORCID 2,* & Tom O'Neil3†
 *
 * @returns the names in order; empty when the line is not a line of names
 */
export function splitAuthors(line: string): string[] {
  const text = line
    .slice(0, 20_000)
    .replace(ORCID, " ")
    .replace(/\[[^\]]{0,40}\]|\([^)]{0,40}\)/g, " ")
    .replace(/\S{1,60}@\S{1,60}/g, " ")
    .replace(/^\s*(?:by|authors?:?)\s+/i, "")
    .replace(/\bet al\.?/gi, " ")
    .replace(/\s*[¹²³⁰-⁹*†‡§¶‖#∗✉🖂•]+\s*/gu, ", ")
    .replace(/(?<=[\p{L}.,)\s])\d{1,3}(?:\s*[,–-]\s*\d{1,3})*/gu, ", ");
  const pieces = text.split(/\s*[,;·|]\s*|\s+(?:&|and)\s*(?=\p{Lu})|\s*&\s*/u);
  const names: string[] = [];
  let wrong = 0;
  for (const piece of pieces) {
    const name = piece.trim().replace(/^(?:and|&)\s+/i, "");
    if (name.length <= 1 || DEGREE.test(name)) continue;
    // A lone lower-case letter or two points at an affiliation.
    if (/^\p{Ll}{1,2}$/u.test(name)) continue;
    const person = readName(name);
    if (person !== undefined) names.push(...person);
    else if (!ROLE.test(name)) wrong++;
  }
  return wrong > names.length * 0.25 ? [] : names;
}

/** One name, or the names that a page glued together: "John SmithJane Doe". */
function readName(text: string): string[] | undefined {
  const words = text.split(/\s+/).filter((word) => !DEGREE.test(word.replace(/,$/, "")));
  // An affiliation letter set after the name: "Xiaohui Liu b".
  while (words.length > 2 && /^\p{Ll}$/u.test(words.at(-1) ?? "")) words.pop();
  const name = words.join(" ");
  if (words.length > 3 && /\p{Ll}{2}\p{Lu}\p{Ll}/u.test(name)) {
    const parts = name
      .replace(/(?<!\b(?:Mc|Mac|De|La|Le|Van|Di|Du))(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, "\n")
      .split("\n");
    if (parts.length > 1 && parts.every(isName)) return parts.map((part) => part.trim());
  }
  return isName(name) ? [name] : undefined;
}

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 7 || text.length > 60) return false;
  if (NOT_A_NAME.test(text) || /[\d:/"“”=<>?!]/.test(text)) return false;
  return words.every((word, index) => {
    if (PARTICLE.test(word)) return index < words.length - 1 || /^\p{Lu}/u.test(word);
    return /^(?:\p{Lu}|[dloO]['’]\p{Lu})[\p{L}\p{M}'’.\-‐–]*$/u.test(word);
  });
}
