/** A notice is a line or two; what is longer has lost its end and may be the abstract. */
const LONGEST = 400;

const NOTICE =
  /(?:^|(?<=[.?!)\]"”]\s*)|\n\n)\s*(?:(?:Copyright\s*)?(?:©|\(c\)|&copy;)\s*(?:Copyright\s*)?\S|Copyright\s+(?:\(?\d{4}|©|The Author)|This article is protected by copyright|All rights reserved\b|\(?PsycINFO Database Record|\[ABSTRACT FROM AUTHOR\]|Crown copyright)/iu;

/** "Oncology © RSNA, 2025.": after keywords there is no full stop to go by, but the end is near. */
const LAST_WORDS = /\s(?:©|\(C\)|&copy;)\s?[^©]{3,100}$/u;

/** The abstract without the copyright that databases and publishers print at its end. */
export function stripCopyright(abstract: string): string {
  const tailAt = Math.max(0, abstract.length - LONGEST);
  const tail = abstract.slice(tailAt);
  const marked = tail.search(NOTICE);
  const at = marked < 0 ? tail.search(LAST_WORDS) : marked;
  // Nothing but a notice is no abstract, yet all that there is.
  if (at < 0 || tailAt + at === 0) return abstract;
  return abstract.slice(0, tailAt + at).trimEnd();
}
