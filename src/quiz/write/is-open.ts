const NOT_SIGNIFICANT =
  /\b(?:not (?:\p{L}+ly )?(?:significant|different)|non-?significant|insignificant|not (?:\p{L}+ly )?(?:reach|attain)|no significan\p{L}+|p\s*[=>]\s*0?[.·](?:0[6-9]|[1-9])|p\s*=?\s*n\.?s)/iu;

/** True when a sentence reports a direction and doubts it: "longer, although not significantly so". */
export function isOpen(sentence: string): boolean {
  return NOT_SIGNIFICANT.test(sentence);
}
