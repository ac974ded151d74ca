import { foldText } from "../../kernel/index.ts";
import { foldWord } from "./fold-word.ts";
import { plainAnswer } from "./plain-answer.ts";

/** What is said in words and in signs, before a number. Longer phrases first. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:greater than or equal to|at least|no (?:less|fewer) than|not less than)(?= ?\d)/gu, ">="],
  [/\b(?:less than or equal to|at most|no more than|up to)(?= ?\d)/gu, "<="],
  [/\b(?:more than|greater than|over|above)(?= ?\d)/gu, ">"],
  [/\b(?:less than|fewer than|under|below)(?= ?\d)/gu, "<"],
  [/(?:\b(?:about|approximately|around|circa|ca\.?|roughly)|[≈∼~]) ?(?=\d)/gu, "~"],
  [/(?<=\d) ?(?:percent|per cent|pct)\b/gu, "%"],
  [/(?<=\d) ?(?:to|-) ?(?=[\d.])/gu, " .. "],
  [/≥|⩾|≧|=>/gu, ">="],
  [/≤|⩽|≦|=</gu, "<="],
  [/\+\/-|\+-/gu, "±"],
  [/ ?[×✕·⋅] ?(?=10 ?\^)/gu, "x"],
  [/(?<=\d) ?\* ?(?=\d)/gu, "x"],
  [/ ?& ?/gu, " and "],
  [/\bversus\b|\bvs\b\.?/gu, " v "],
];

/** A number with its grouping and decimals; a word, with the digits of a name; any other sign. */
const TOKEN =
  /\d{1,3}(?:[, ]\d{3})+(?!\d)(?:[.·]\d+)?|\d+(?:[.,·]\d+)?|[.·]\d+|[\p{L}\p{N}\p{M}]+|\.\.|[^\s\p{L}\p{N}]/gu;

/**
 * What two answers have in common when they say the same in another spelling: case, spaces,
 * hyphens and dashes, Greek letters and their names, "≥60%" and ">= 60 percent", "1,201" and
 * "1201", British and American spelling, articles, a final plural s. A misspelt word stays
 * another word: names of drugs and genes differ by one letter.
 */
export function foldAnswer(text: string): string {
  let plain = ` ${foldText(raiseExponents(text)).text} `;
  for (const [pattern, sign] of SIGNS) plain = plain.replace(pattern, sign);
  const tokens: string[] = [];
  let isNumber = false;
  for (const { 0: token, index } of plain.matchAll(TOKEN)) {
    if (token === "-" && !isSign(plain[index - 1] ?? "", plain[index + 1] ?? "")) continue;
    if (isArticle(token, index, plain)) continue;
    const folded = /^[.·]?\d/u.test(token) ? readNumber(token) : foldWord(token);
    if (folded === "") continue;
    // Two numbers side by side are not one.
    const startsNumber = /^\d/u.test(folded);
    tokens.push(startsNumber && isNumber ? ` ${folded}` : folded);
    isNumber = startsNumber;
  }
  while (/^[.;:!?]$/u.test(tokens.at(-1) ?? "")) tokens.pop();
  return tokens.join("");
}

/** An article in front of something; the "A" of "hepatitis A virus" is a name. */
function isArticle(token: string, index: number, text: string): boolean {
  const hasMore = /\S/u.test(text.charAt(index + token.length + 1));
  return hasMore && (token === "the" || (index <= 1 && /^an?$/u.test(token)));
}

/** A hyphen joins words; before a number it is a minus ("−3"), after a name too ("CD8⁻"). */
function isSign(before: string, after: string): boolean {
  const follows = /[\p{L}\p{N}]/u.test(before);
  return follows ? !/[\p{L}\p{N}]/u.test(after) : /[\d.]/u.test(after);
}

/** True when the text says anything that could be compared. */
export function isAnswer(markdown: string): boolean {
  return foldAnswer(plainAnswer(markdown)) !== "";
}

/** True when what was typed says the same as one of the texts (inline Markdown) that are right. */
export function isAccepted(typed: string, accepted: readonly string[]): boolean {
  const folded = foldAnswer(typed);
  return folded !== "" && accepted.some((each) => foldAnswer(plainAnswer(each)) === folded);
}

/** "10⁵" is not 105, which it would be once its digits are made plain. */
function raiseExponents(text: string): string {
  return text.replace(/(?<=\d)[⁺⁻]?[⁰¹²³⁴-⁹]+/gu, (power) => `^${power}`);
}

function readNumber(token: string): string {
  const plain = token.replace(/[, ](?=\d{3}(?!\d))/gu, "").replace(/[,·]/u, ".");
  return String(Number(plain));
}
