import type { Abbreviation } from "../../reading/index.ts";
import type { Draft } from "./draft.ts";

/**
 * The question with each abbreviation spelt out where its stem first uses it: a reader has the
 * question, and not the abstract.
 *
 *     about PCSM → about prostate cancer-specific mortality (PCSM)
 *     “PCSM rose” → “PCSM [prostate cancer-specific mortality] rose”
 */
export function spellOut(draft: Draft, abbreviations: readonly Abbreviation[]): Draft {
  if (draft.way === "expansion") return draft;
  const stem = abbreviations.reduce((said, each) => spellOne(said, each, draft), draft.stem);
  return stem === draft.stem ? draft : { ...draft, stem };
}

/** A definition longer than this is no name. */
const MOST_WORDS = 9;

function spellOne(stem: string, { short, long }: Abbreviation, { answer }: Draft): string {
  const name = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}|-\p{Ll}|$)/u.test(long)
    ? long.charAt(0).toLowerCase() + long.slice(1)
    : long;
  if (stem.toLowerCase().includes(long.toLowerCase()) || name.split(" ").length > MOST_WORDS)
    return stem;
  // What is asked for is not told.
  if (answer.kind === "single" && answer.key.toLowerCase().includes(long.toLowerCase()))
    return stem;
  const at = placeOf(stem, short);
  if (at < 0) return stem;
  const end = at + short.length;
  const many = /^s\b/u.test(stem.slice(end)) ? "s" : "";
  const before = stem.slice(0, at);
  const spelt = many !== "" && !/s$/u.test(name) ? `${name}s` : name;
  const after = stem.slice(end + many.length);
  // "PCSM (HR 2.1)" and "(PCSM)" would put a bracket into a bracket.
  const isQuoted = before.lastIndexOf("“") > before.lastIndexOf("”");
  const isBracketed = before.lastIndexOf("(") > before.lastIndexOf(")");
  if (isQuoted || isBracketed) return `${before}${short}${many} [${spelt}]${after}`;
  const said = before === "" ? spelt.charAt(0).toUpperCase() + spelt.slice(1) : spelt;
  return `${before}${said} (${short}${many})${after}`;
}

/** Where the short form stands as a word of its own. */
function placeOf(stem: string, short: string): number {
  for (let at = stem.indexOf(short); at >= 0; at = stem.indexOf(short, at + 1)) {
    const before = stem.charAt(at - 1);
    const after = stem.slice(at + short.length);
    if (!/[\p{L}\p{N}-]/u.test(before) && !/^(?:[\p{N}-]|(?!s\b)\p{L})/u.test(after)) return at;
  }
  return -1;
}
