/** A full stop or the like, closing marks, or numbers of references: "immunity.1,2", "(Fig. 1)." */
const END = /(?:[.?!]["”’')\]]*|[\p{L})\]][.?!]["”’]?\[?\d{1,3}(?:[, –-]\d{1,3}){0,8}\]?)$/u;

/** True when a line ends as a sentence does; "a mean of 5.5" does not. */
export function endsSentence(line: string): boolean {
  return END.test(line.slice(-40));
}
