import type { Tagged } from "../words/tag-sentence.ts";
import type { Token } from "../words/tokenize.ts";
import type { ReadNumber } from "./read-number.ts";
import { readUnit } from "./read-unit.ts";

/** Words before a number that make it a name: "grade 3", "phase 2", "type 2", "day 14". */
const NAMERS = new Set(
  `grade grades phase phases type types stage stages class level levels group groups arm arms figure fig table
  chapter chromosome exon exons codon version day days week weeks month months visit cycle cycles step case patient line lines
  chr model models no number nos ref part category score factor domain ligand protein interleukin covid
  sars-cov hiv cluster subunit isoform region position residue residues site channel aim study trial experiment
  system vitamin q window generation caspase cyclin kinase receptor il vol volume issue zone locus item
  question gene death-ligand death-1 influenza virus agonist`.split(/\s+/),
);

/** Words after a number that make it part of an adjective or name: "two dimensional", "95% CI". */
const NAMED_BY_NEXT =
  /^(?:dimensional|sided|tailed|fold|thirds?|quarters?|fifths?|step|stage|way|arm|ci|confidence|item|items-|point|points|th|st|nd|rd)$/;

/** True when the number is part of a name or of notation and counts nothing. */
export function isNumberName({ text, tokens, tags }: Tagged, number: ReadNumber): boolean {
  const { from, to, spelled } = number;
  const first = tokens[from] as Token;
  const before = tokens[from - 1];
  const next = tokens[to];
  const glued = before !== undefined && before.end === first.start;
  if (glued && /[\p{L}\p{N}_^]$/u.test(before.text)) return true;
  // "R(2)", "10(9)": an exponent or index set in brackets; "PIBS +2": a signed name.
  if (glued && before.text === "(" && tokens[from - 2]?.end === before.start)
    return next?.text === ")";
  if (glued && /^[+−-]$/.test(before.text) && readUnit(tokens, to) === undefined) return true;
  if (isReference(text, first, tokens[to - 1] as Token)) return true;
  if (isConfidence(tokens, from, to)) return true;
  if (spelled && NAMED_BY_NEXT.test(next?.lower ?? "")) return true;
  // "the Five Factor Inventory", "12 Item Survey": a name in capitals.
  if (
    from > 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(next?.text ?? "") &&
    (!spelled || /^\p{Lu}/u.test(first.text))
  ) {
    return true;
  }
  if (before !== undefined && NAMERS.has(before.lower) && !spelled) {
    return next?.text !== "%" && readUnit(tokens, to) === undefined;
  }
  // "one of", "one another", "no one": not a count.
  if (spelled && first.lower === "one" && to === from + 1) {
    return tags[to] !== "noun" && tags[to] !== "adj" ? true : tags[from - 1] === "det";
  }
  return false;
}

/** "[12]" and "[3,4]". */
function isReference(text: string, first: Token, last: Token): boolean {
  if (!/^\d{1,3}$/.test(first.text)) return false;
  return (
    /[[,;–-]/.test(text[first.start - 1] ?? "") &&
    /[\],;–-]/.test(text[last.end] ?? "") &&
    bracketAround(text, first.start)
  );
}

function bracketAround(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return /\[[\d,;–\- ]*$/.test(before);
}

/** "95% CI" and the bounds after it: they belong to the estimate before them. */
function isConfidence(tokens: readonly Token[], from: number, to: number): boolean {
  const afterUnit = tokens[to]?.text === "%" ? to + 1 : to;
  if (/^(?:ci|cis|confidence|credible|cri)$/.test(tokens[afterUnit]?.lower ?? "")) return true;
  for (let i = from - 1; i >= 0 && from - i < 7; i--) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "ci" || lower === "interval" || lower === "intervals" || lower === "cri")
      return true;
    if (!/^(?:[:=,[\]();–-]|to|of|from|was|and|\.|[\d.·−-]+)$/.test(lower)) return false;
    if (lower === ";" || (lower === "," && i < from - 3)) return false;
  }
  return false;
}
