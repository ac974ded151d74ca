/** A sentence of an entry ends here; run-together styles print no space. */
const END = /[.?!]["”’)]?\s*(?=\p{Lu}|npj |eLife|mBio|medRxiv|bioRxiv|iScience|\d+\s?th )/gu;
/** "J", "Clin", "N", "Engl", "Front": a piece of an abbreviated name of a journal. */
const ABBREVIATION =
  /^(?!(?:A|An|The) )(?:\p{Lu}[\p{L}&-]{0,11}|&)(?: (?:\p{Lu}[\p{L}-]{0,11}|&)){0,2}$|^(?:Journal|Proceedings|Annals|Archives) of (?:[\p{L}]+ ?){1,6}$/u;
/** A short sentence in capitals that titles end with. */
const SUBTITLE =
  /\b(?:Review|Study|Analysis|Trial|Report|Update|Guidelines?|Protocol|Commentary|Overview)$/;

/** "… in melanoma. N. Engl. J. Med" → "N. Engl. J. Med" */
export function cutToJournal(text: string): string {
  return text.slice(findLastName(text, 0));
}

/**
 * Where the journal's name begins in "Title. Journal" when it is the last sentence, however
 * many full stops its abbreviations have. A title is left before it, be it one word.
 *
 * @returns `undefined` when there is only one sentence
 */
export function findJournalStart(text: string): number | undefined {
  const at = findLastName(text, 1);
  return at === 0 ? undefined : at;
}

/** Where the last sentence begins, with the abbreviations before it, after `least` sentences. */
function findLastName(text: string, least: number): number {
  const starts = [0];
  for (const end of text.matchAll(END)) starts.push(end.index + end[0].length);
  let last = starts.length - 1;
  while (last > least) {
    const piece = text.slice(starts[last - 1], starts[last]).replace(/[.?!\s]+$/, "");
    if (!ABBREVIATION.test(piece) || SUBTITLE.test(piece)) break;
    // "Who? What? Lancet": journals are not asked.
    if (/[?!]\s*$/.test(text.slice(starts[last - 1], starts[last]))) break;
    last--;
  }
  return starts[last] ?? 0;
}
