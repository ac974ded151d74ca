import type { Token } from "./tokenize.ts";
import type { VerbForm } from "./verb-forms.ts";
import { PLURALS } from "./word-classes.ts";

/**
 * What a token does in its sentence, as coarse as the chunker and the clause finder need:
 * `verb` finite main verb, `inf` verb after "to", `part` past participle, `ing` verbal -ing,
 * `aux` forms of be, have, do, `sub` opens a subordinate clause, `rel` a relative one.
 */
export type Tag =
  | "noun"
  | "adj"
  | "adv"
  | "det"
  | "prep"
  | "to"
  | "conj"
  | "sub"
  | "rel"
  | "pron"
  | "modal"
  | "aux"
  | "not"
  | "num"
  | "verb"
  | "inf"
  | "part"
  | "ing"
  | "comma"
  | "stop"
  | "open"
  | "close"
  | "mark";

/** A sentence while it is being tagged: tags are settled in place, pass by pass. */
export interface Draft {
  readonly tokens: readonly Token[];
  readonly tags: Tag[];
  /** What verb each token can be, by its spelling. */
  readonly forms: readonly (VerbForm | undefined)[];
}

/** Tags after which a verb form is part of a noun phrase. */
export const BEFORE_NOUN: ReadonlySet<Tag> = new Set<Tag>(["det", "adj", "prep", "num", "part"]);

/** The nearest index before `i` that is not an adverb, "not" or in parentheses. */
export function indexBefore(tags: readonly Tag[], i: number): number {
  let depth = 0;
  for (let j = i - 1; j >= 0; j--) {
    // Past 60 tokens no parenthesis is plausible, and the scan stays linear.
    if (i - j > 60) return j;
    if (tags[j] === "close") depth++;
    else if (tags[j] === "open") {
      if (depth === 0) return j;
      depth--;
    } else if (depth === 0 && tags[j] !== "adv" && tags[j] !== "not") return j;
  }
  return -1;
}

/** The tag of the next token that is not an adverb or "not". */
export function tagAfter(tags: readonly Tag[], i: number): Tag | undefined {
  let j = i + 1;
  while ((tags[j] === "adv" || tags[j] === "not") && j - i < 60) j++;
  return tags[j];
}

/** True for a token that can be the plural subject of a base form. */
export function isPlural(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (PLURALS.has(token.lower)) return true;
  return /[a-z]s$/.test(token.text) && !/(?:ss|us|is)$/.test(token.text);
}
