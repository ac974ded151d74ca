/** The words of a document as it prints them within lines, to tell what a broken one was. */
export type Dictionary = ReadonlySet<string>;

/** No word is longer; what is looks like no word. */
const LONGEST = 60;

/** Gathers the words that stand whole within a line, compounds with their hyphens as well. */
export function gatherDictionary(lines: readonly string[]): Dictionary {
  const words = new Set<string>();
  let isBroken = false;
  for (const line of lines) {
    const inner = line.match(/[\p{L}\d]+(?:[-‐–][\p{L}\d]+)*/gu) ?? [];
    // The last of a line with a hyphen at its end is a piece, and so is what goes on below it.
    const whole = inner.slice(isBroken ? 1 : 0, /[-‐]$/u.test(line) ? -1 : undefined);
    isBroken = /[-‐]$/u.test(line);
    for (const word of whole) {
      words.add(word.toLowerCase());
      if (/[-‐–]/u.test(word))
        for (const part of word.split(/[-‐–]/u)) words.add(part.toLowerCase());
    }
  }
  return words;
}

/**
 * Joins the lines of a paragraph, undoing hyphens at their ends:
 *
 *     "resis-" + "tance"      → "resistance"
 *     "PD-" + "L1"            → "PD-L1"
 *     "follow-" + "up"        → "follow-up", where the document prints that elsewhere
 *
 * The document's own words decide; where they are silent, a piece of letters is a piece of a word,
 * unless what stands before the hyphen forms compounds ("non-", "anti-", "self-").
 */
export function joinLines(lines: readonly string[], words: Dictionary): string {
  // Pieces, joined once at the end: a growing string would be copied again and again.
  const pieces: string[] = [];
  let last = "";
  for (const line of lines) {
    if (last === "") {
      pieces.push(line);
    } else if (/[\p{L}\d][-‐]$/u.test(last)) {
      const isWhole = isOneWord(last, line, words);
      pieces[pieces.length - 1] = isWhole ? last.slice(0, -1) : last;
      pieces.push(line);
    } else if (/[\p{L}\d](?:[–/])$/u.test(last) && /^[\p{L}\d]/u.test(line)) {
      pieces.push(line);
    } else {
      pieces.push(" ", line);
    }
    last = line;
  }
  return pieces.join("").replace(/ {2,}/gu, " ");
}

/** Before a hyphen these make compounds more often than words. */
const COMPOUNDING =
  /^(?:non|anti|self|well|high|low|long|short|post|pre|co|cross|meta|quasi|half|full|large|small|single|double|two|three|four|five|six|one|all|ill|age|case|dose|time|risk|evidence|population|hospital|community|placebo|health|patient|disease|treatment|tumor|tumour|cell|real|open|intention|follow|cost|year|month|week|day|sex|gender|state|data|drug|early|late|mid|multi|inter|intra|near|new|old|on|off|out|in|up|down|over|semi|end)$/iu;
const SECOND =
  /^(?:based|related|associated|specific|dependent|independent|induced|mediated|like|free|positive|negative|term|up|control|controlled|blind|blinded|label|treated|naive|naïve|scale|level|type|wide|risk|dose|year|old|effective|effectiveness|reported|adjusted|matched|analysis|analyses|sectional|time|line|quality|onset|stage|derived|driven|living|care|to|of|and|in|the)\b/iu;

function isOneWord(before: string, after: string, words: Dictionary): boolean {
  const first = /[\p{L}\d-]+(?=[-‐]$)/u.exec(before.slice(-LONGEST))?.[0] ?? "";
  const second = /^[\p{L}\d]+/u.exec(after.slice(0, LONGEST))?.[0] ?? "";
  if (!/^\p{Ll}/u.test(second) || !/\p{Ll}$/u.test(first)) return false;
  const piece = (first.split("-").at(-1) ?? "").toLowerCase();
  const rest = second.toLowerCase();
  if (words.has(`${first.toLowerCase()}-${rest}`) || words.has(`${piece}-${rest}`)) return false;
  if (words.has(`${piece}${rest}`)) return true;
  // Both are words, and one of them one that compounds are made with.
  const areWords = words.has(rest) && words.has(piece);
  if (SECOND.test(second) && (words.has(piece) || COMPOUNDING.test(piece))) return false;
  if (COMPOUNDING.test(piece) && words.has(rest) && rest.length > 3) return false;
  return !(areWords && piece.length > 4 && rest.length > 4);
}
