const CITATION = /\s?\[\s?\d{1,3}[a-z]?(?:\s?[,;–—-]\s?\d{1,3}[a-z]?){0,30}\s?\]/gu;

/** What a bracket points to, in lower case and without its stop. */
const TARGETS = new Set(
  `fig figs figure figures table tables tab tabs scheme schemes box boxes appendix appendices file files
  material materials information movie movies video videos chart panel panels equation equations eq eqs
  section sections dataset supplement supplementary suppl supporting`.split(/\s+/u),
);
const BESIDE = new Set(
  `see also cf in as shown refer to and or both left right upper lower top bottom middle row column data not
  unpublished extended additional supplemental online web electronic text note the of for e.g a-c`.split(
    /\s+/u,
  ),
);
/** "3A", "S2", "b", "IV": which of them. */
const WHICH = /^(?:[A-Z]{0,2}\d{0,3}[A-Za-z]{0,2}|[IVX]{1,5}|[A-Za-z]{1,3})['’′]{0,2}$/u;
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/**
 * The sentence without citations and without pointers to figures, tables and files in brackets;
 * a deletion and nothing else, so that what remains is still the authors' words.
 *
 *     Growth fell by 20% (Fig. 3A; p < 0.01) as before [4,5].
 *     Growth fell by 20% (p < 0.01) as before.
 */
export function dropPointers(sentence: string): string {
  return sentence
    .replace(CITATION, "")
    .replace(/\s?[([][^()[\]]{1,300}[)\]]/gu, (found) => {
      const open = found.search(/[([]/u) + 1;
      const inside = found.slice(open, -1);
      const parts = inside.split(/;\s*/u);
      const kept = parts.filter((part) => !isPointer(part) && !isAuthorYear(part));
      if (kept.length === parts.length) return found;
      return kept.length === 0
        ? ""
        : `${found.slice(0, open)}${kept.join("; ").trim()}${found.at(-1)}`;
    })
    .replace(/\s+(?=[.,;:](?:\s|$))/gu, "")
    .trim();
}

/** "see Fig. 1A, B and Table 2", "data not shown"; "(A)" and "(40)" could be anything. */
function isPointer(part: string): boolean {
  const words = part.split(/[\s,:&–—/()-]+/u).filter((word) => word !== "");
  if (/^\s*(?:data )?not shown|unpublished (?:data|results|observations)/iu.test(part)) return true;
  const names = words.map((word) => word.toLowerCase().replace(/\.$/u, ""));
  return (
    names.some((name) => TARGETS.has(name)) &&
    words.every((word, i) => {
      const name = names[i] ?? "";
      return TARGETS.has(name) || BESIDE.has(name) || WHICH.test(word.replace(/\.$/u, ""));
    })
  );
}

/** "Smith et al., 2010", "see Li and Wu 2011a", "Li, 2010, 2012" */
function isAuthorYear(part: string): boolean {
  const plain = part.trim().replace(/^(?:see|e\.g\.,?|cf\.?|reviewed (?:in|by))\s/u, "");
  if (MONTHS.test(plain) || plain.length > 120) return false;
  return /^\p{Lu}[\p{L}'’. -]*(?:(?:,|et al|and|&)[\p{L}'’.,& -]*)?\s(?:19|20)\d{2}[a-z]?(?:, ?(?:19|20)?\d{0,2}[a-z]?)*$/u.test(
    plain,
  );
}

/** A pointer left in the words of a sentence: without what it points to, the room sees nothing. */
const LEFT =
  /\b(?:figs?\.?|figures?|tables?|scheme|appendix|box|equations?|eqs?\.)[\s\u00a0]?\(?[A-Z]?\d|\bsupplementa(?:ry|l)\b|\badditional file|\bnot shown\b|\b(?:shown|listed|presented|summari[sz]ed|described|reported|given|seen|displayed|depicted|mentioned|noted|discussed|defined|outlined|detailed|stated) (?:in (?:fig|tab|the (?:fig|tab|next|previous|following))|above|below|earlier|elsewhere|previously|here)|\babove[- ](?:described|mentioned)|\b(?:previous|next|preceding|following|last) (?:sub)?sections?\b|\bsee (?:above|below|also|section|the)\b|\bfollowing (?:table|figure|section)/iu;

export const pointsAway = (text: string): boolean => LEFT.test(text);
