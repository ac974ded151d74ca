import { isPlural } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import type { Token } from "../words/tokenize.ts";
import { isNotation } from "./is-notation.ts";
import { namesInterval } from "./read-interval.ts";
import type { ReadNumber } from "./read-number.ts";
import { readUnit } from "./read-unit.ts";

/** Words before a number that make it a name: "grade 3", "phase 2", "type 2", "day 14". */
const NAMERS = new Set(
  `grade grades phase phases type types stage stages class classes level levels group groups arm arms figure fig table
  chapter chromosome exon exons codon codons version day days week weeks month months visit cycle cycles step
  steps case patient line lines hour hours postoperative
  chr model models no number numbers nos ref part parts category categories score factor domain ligand protein interleukin covid
  sars-cov hiv cluster subunit isoform region position residue residues site channel aim study trial experiment series cohort
  system vitamin q window generation caspase cyclin kinase receptor il vol volume issue zone zones locus item items
  question gene death-ligand death-1 influenza virus agonist quartile tertile quintile decile grading tier trimester apgar
  asa nyha ecog t1 g parity gravida lumbar iso id number: registration strain clone marker day-1 day-2 scenario protocol
  section appendix method schedule regimen dataset pod subgroup generation gold room center centre interval task`.split(
    /\s+/,
  ),
);

/** Words after a number that make it part of an adjective or name: "two dimensional", "two-tailed". */
const NAMED_BY_NEXT =
  /^(?:dimensional|sided|tailed|fold|thirds?|quarters?|fifths?|step|stage|way|arm|th|st|nd|rd|hundreds?|thousands?)$/;

/** True when the number is part of a name or of notation and counts nothing. */
export function isNumberName(sentence: Tagged, number: ReadNumber): boolean {
  const { tokens } = sentence;
  const { from, to, spelled } = number;
  const first = tokens[from] as Token;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (isNotation(sentence, number)) return true;
  if (namesInterval(tokens, from) !== undefined) return true;
  if (spelled && NAMED_BY_NEXT.test(next?.lower ?? "")) return true;
  // "the Five Factor Inventory", "12 Item Survey": a name in capitals.
  if (
    from > 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(next?.text ?? "") &&
    /^\p{Lu}\p{Ll}+$/u.test(tokens[to + 1]?.text ?? "") &&
    (spelled ? /^\p{Lu}/u.test(first.text) : /^\p{Lu}/u.test(before?.text ?? ""))
  ) {
    return true;
  }
  const whole = Number.isInteger(number.value) && number.parts === undefined;
  const namer = namerBefore(tokens, from);
  if (whole && !spelled && (NAMERS.has(namer) || (/^years?$/.test(namer) && number.value < 100))) {
    // "for the study 106 boys": what names a study seldom counts ten of something.
    const counts = number.value >= 10 && sentence.tags[to] === "noun" && isPlural(tokens[to]);
    return next?.text !== "%" && !counts && readUnit(tokens, to) === undefined;
  }
  if (spelled && first.lower === "one" && to === from + 1) return isPronoun(sentence, from);
  return false;
}

/** The word before the number, or before the bracket there: "postoperative days (POD) 1". */
function namerBefore(tokens: readonly Token[], from: number): string {
  const bracketed = tokens[from - 1]?.text === ")" && tokens[from - 3]?.text === "(";
  return tokens[bracketed ? from - 2 : from - 1]?.lower ?? "";
}

/** "one of the reasons", "one another", "no one", "the one that": not a count. */
function isPronoun({ tokens, tags }: Tagged, at: number): boolean {
  const next = tags[at + 1];
  if (next === "open" && tokens.slice(at + 2, at + 5).some(({ text }) => text === "%"))
    return false;
  if (/^(?:or|to|and|of)$/.test(tokens[at + 1]?.lower ?? "") && tags[at + 2] === "num")
    return false;
  if (next !== "noun" && next !== "adj") return true;
  return tags[at - 1] === "det" && !/^an?$/.test(tokens[at - 1]?.lower ?? "");
}
