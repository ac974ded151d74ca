/**
 * Input that a person can mend: the message says what was wrong and where, `remedy` what to do.
 * Everything else that is thrown is a defect of ours.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}

/** "no abstract was found" as a sentence: "No abstract was found." */
export function asSentence(text: string): string {
  // A path or an identifier stays as it is.
  const isWord = /^\p{Ll}+(?=[\s,;:]|[.?!]?$)/u.test(text);
  const started = isWord ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.?!]$/u.test(started) ? started : `${started}.`;
}

/** Something a check found in a text file, at a line counted from 1. */
export interface Finding {
  readonly line: number;
  readonly rule: string;
  readonly what: string;
  readonly remedy: string;
}

/** `deck.md:42: what; remedy`, one finding a line, as compilers print it. */
export function formatFinding(file: string, finding: Finding): string {
  return `${file}:${finding.line}: ${finding.what}; ${finding.remedy}`;
}
