/** Words for studies: they are who was studied only where studies are. */
export const STUDIES = /^(?:stud(?:y|ies)|articles|trials|reports|records|rcts?)$/;

const PLACES = /^(?:hospitals?|schools?|villages?|clinics?|practices|households?)$/;

/**
 * True where what stands around `head` says that it is one part of those who were studied, or
 * where they were found. `before`: the words before its name; `shown`: the sentence.
 */
export function isNotAll(head: string, counted: boolean, before: string, shown: string): boolean {
  if (
    /\b(?:of whom|of these|of which|of the|excluding|remaining|(?:first|last|next|subsequent|second)|other|after|these|those)\s*$|\bamong (?:these|those)\b[^,;]*$/i.test(
      before,
    )
  )
    return true;
  // "Indian, Chinese and | African patients": the last of a list is not the whole.
  if (!counted && /\b(?:and|or|versus|than)\s*$/i.test(before)) return true;
  // "56 and | 59 patients", "each group containing | 8 rats": neither is the whole.
  if (
    counted &&
    /\d (?:and|or) $|\b(?:each|every|per) (?!of )[^.;,]{0,30}$|\bwhich (?:included|comprised) $/i.test(
      before,
    )
  )
    return true;
  if (
    /^(?:fe)?males$/.test(head) &&
    (!counted || (/\bmales?\b/i.test(shown) && /\bfemales?\b/i.test(shown)))
  )
    return true;
  if (/^(?:stud(?:y|ies)|articles|trials|reports|records|rcts?)$/.test(head)) {
    if (/\b(?:identified|retrieved|found|yielded|screened|published)\b/i.test(shown)) return true;
  } else if (PLACES.test(head) && /\b(?:in|at|from|across|within|of)\s*$/i.test(before))
    return true;
  // "74 principals and | 72 teachers": a part, though the others have a name we do not know.
  if (counted && /\d (?:[\p{L}-]+ ){1,5}(?:and|or) $|\bgroups? of $/u.test(before)) return true;
  return false;
}
