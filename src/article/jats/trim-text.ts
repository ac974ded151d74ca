/**
 * A text without the characters of `marks` and white space at its end. A pattern `[…]+$` would be
 * tried at each character of a long run of them, which takes the square of its length.
 *
 *     trimEnd("Lima, A.;", ",;")    "Lima, A."
 */
export function trimEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && isTrimmed(text.charAt(end - 1), marks)) end--;
  return text.slice(0, end);
}

/** The same at both ends. */
export function trimBoth(text: string, marks: string): string {
  let start = 0;
  while (start < text.length && isTrimmed(text.charAt(start), marks)) start++;
  return trimEnd(text.slice(start), marks);
}

function isTrimmed(character: string, marks: string): boolean {
  return marks.includes(character) || /\s/u.test(character);
}
