/**
 * How the text after a full stop begins.
 *
 * - `opener`: a capitalised word that begins sentences and hardly ever follows an abbreviation
 * - `capital`: any other capital letter; `name`: a lower-case name ("p53", "mRNA", "α-synuclein")
 * - `sign`: a digit, a symbol, a footnote mark or the label of a panel; `none`: no sentence
 */
export type BeginningKind = "opener" | "capital" | "name" | "sign" | "none";

export interface Beginning {
  readonly kind: BeginningKind;
  /** Whether a quote or bracket opens before it. */
  readonly opened: boolean;
  /** Its first characters, behind what opens; enough to see two words. */
  readonly head: string;
  /** Its first word, as printed; empty when it begins with something else. */
  readonly word: string;
}

const OPENERS = new Set(
  `the a an in we our this these those it its they their there here however moreover furthermore although
  while when after before to for from by on at as both all with no one two three results patients thus
  therefore additionally conversely finally interestingly importantly using because since each i he she such
  if whether during under among between despite given unlike following most many some several more most
  only overall together taken notably surprisingly similarly consistent consistently instead indeed hence then
  nevertheless nonetheless further first second third also not what why how which where who until once
  although though that but and or so yet`.split(/\s+/),
);

/** Quotes and brackets that may stand before the first word, as tokenised text spaces them too. */
const OPENING = /^(?:["'“‘([«¿¡] ?){0,3}/u;

/** "(a) Bright field", "(c, d)", "(ii) The", "a, Western blot", "a–c, Cells": panels and list items. */
const BRACKETED_LABEL = /^(?:[a-z]|[ivx]{1,4})(?:\s?(?:[,–-]|and)\s?[a-z]){0,3} ?\)/u;
const BARE_LABEL = /^(?:[a-z]|[ivx]{1,4})(?:[,–-][a-z]){0,3}(?:\)|, (?=\p{Lu}))/u;

/**
 * Lower-case names that begin sentences: "mRNA", "siRNA", "eGFP"; "p53", "miR-21", "let-7",
 * "γ2"; "α-synuclein"; "p-values", "c-Myc", "anti-PD-1"; "p < 0.05"; "von Willebrand".
 */
const NAME =
  /^(?:\p{Ll}{1,4}\p{Lu}|\p{Ll}{1,4}-?\d|[α-ω]|\p{Ll}-[\p{L}\p{N}]|\p{Ll}{2,6}-\p{Lu}|[pnrt]\s?[<>=≤≥]|(?:von|van)\s\p{Lu}|https?:)/u;

/** Digits, scripts without case, comparators, footnote marks, bullets. */
const SIGN = /^[\p{N}\p{Lo}~≈≥≤<>±+−*∗†‡§¶#•▪●■►‣◦–—-]/u;

/** Reads how the text begins at `at`, which is behind the white space. A bounded look. */
export function readBeginning(text: string, at: number): Beginning {
  const from = at + (OPENING.exec(text.slice(at, at + 6))?.[0].length ?? 0);
  const opened = from > at;
  const head = text.slice(from, from + 40);
  const word = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(head)?.[0] ?? "";
  return { kind: kindOf(head, word, opened), opened, head, word };
}

/** Behind the white space at `at`; a gap of 50 characters or more is a gap whatever follows. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && next - at < 50 && /\s/.test(text.charAt(next))) next++;
  return next;
}

function kindOf(head: string, word: string, opened: boolean): BeginningKind {
  if (/^\p{Lu}/u.test(head)) return OPENERS.has(word.toLowerCase()) ? "opener" : "capital";
  if ((opened ? BRACKETED_LABEL : BARE_LABEL).test(head)) return "sign";
  if (NAME.test(head)) return "name";
  if (/^\p{Ll}/u.test(head)) return "none";
  return SIGN.test(head) || (opened && /^\S/u.test(head)) ? "sign" : "none";
}
