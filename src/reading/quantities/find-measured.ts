import {
  nounPhraseEnd,
  nounPhraseStart,
  opening,
  startsNounPhrase,
} from "../words/chunk-noun-phrase.ts";
import { printTokens, type Tagged } from "../words/tag-sentence.ts";

const OF_COUNT: ReadonlySet<string> = new Set(["of", "with", "without", "from", "for", "in", "to"]);

/** Longer phrases say no more than their first words; questions and slides need short ones. */
const maximumWords = 14;

/** The noun phrase that begins at token `at` ("of" and a bracket stepped over) as printed, or "". */
export function nounAfter(sentence: Tagged, at: number): string {
  const { tokens, tags } = sentence;
  let from = at;
  if (tags[from] === "open") {
    // "2/230 (1%) of the fetuses"
    while (from < tokens.length && tags[from] !== "close" && from - at < 12) from++;
    from++;
  }
  if (tokens[from]?.lower === "of") from++;
  if (!startsNounPhrase(tags, from) && tags[from] !== "pron") return "";
  const whole = nounPhraseEnd(tokens, tags, from, OF_COUNT);
  let end = whole;
  for (let i = from + 1; i < end; i++) {
    if (tags[i] === "num") end = endBeforeNumber(sentence, from, i);
    const next = tokens[i + 1]?.lower ?? "";
    if (
      tokens[i]?.lower === "in" &&
      /^(?:terms|addition|order|relation|comparison|contrast)$/.test(next)
    )
      end = i;
  }
  end = Math.min(end, whole, from + maximumWords);
  // "patients with A and a fraction | of at least 40%": what loses its complement goes.
  const isCut = /^(?:of|with|without|to)$/.test(tokens[end]?.lower ?? "");
  const joined = isCut ? tags.lastIndexOf("conj", end - 1) : -1;
  if (joined > from) end = joined;
  while (end > from && tags[end - 1] !== "noun" && tags[end - 1] !== "pron") end--;
  return end > from ? printTokens(sentence, from, end) : "";
}

/** "33 patients with A and 30 patients": the next number has its own noun, unless it is an "of". */
function endBeforeNumber({ tokens, tags }: Tagged, from: number, number: number): number {
  for (let i = number - 1; i > from; i--) {
    if (tags[i] === "conj") return i;
    if (tags[i] === "prep" || tags[i] === "to") return tokens[i]?.lower === "of" ? number + 2 : i;
  }
  return number;
}

/** What a bare number counts: the noun phrase after it, when it holds a word. */
export function countedAfter(sentence: Tagged, at: number): string {
  const tag = sentence.tags[at];
  if (tag !== "noun" && tag !== "adj" && tag !== "part" && tag !== "ing" && tag !== "adv")
    return "";
  const noun = nounAfter(sentence, at);
  return /\p{L}{3}/u.test(noun) ? noun : "";
}

/** "60% of the patients", "40% mortality": what a percentage is of, else what was measured. */
export function percentageOf(sentence: Tagged, to: number, from: number, counted: string): string {
  const { tokens, tags } = sentence;
  if (tokens[to]?.lower === "of") {
    const of = nounAfter(sentence, to);
    if (of !== "") return of;
  }
  if (startsNounPhrase(tags, to) && tags[to] !== "num" && tags[to] !== "det") {
    const noun = nounAfter(sentence, to).split(/ and | or /, 1)[0] ?? "";
    if (noun !== "") return noun;
  }
  if (tags[from - 1] === "open") {
    if (tags[to] === "close" && tokens[to + 1]?.lower === "of") return nounAfter(sentence, to + 1);
    const before = nounBefore(sentence, from - 1);
    return before === "" && tags[from - 2] === "num" ? counted : before;
  }
  return measuredBefore(sentence, from);
}

/** "the response rate was 40%": the noun phrase before the verb that the number completes. */
export function measuredBefore(sentence: Tagged, from: number): string {
  const { tokens, tags } = sentence;
  let i = from;
  const between = new Set(["aux", "part", "adv", "prep", "verb", "modal", "to"]);
  while (i > 0 && from - i < 8 && between.has(tags[i - 1] ?? "")) i--;
  if (i === from || i === 0) return "";
  const joined =
    tags.slice(i, from).some((tag) => tag === "aux" || tag === "verb") ||
    tokens[from - 1]?.lower === "of";
  if (!joined) return "";
  if (tags[i - 1] === "close") i = Math.max(0, opening(tags, i - 1));
  if (tags[i - 1] !== "noun") return "";
  const start = Math.max(nounPhraseStart(tokens, tags, i), i - maximumWords);
  // "aged 65 years received 5 mg": what begins with a number is another quantity.
  return start < i && tags[start] !== "num" ? printTokens(sentence, start, i) : "";
}

/** The noun before the bracket at `open`: "patients (n = 20)". */
export function nounBefore(sentence: Tagged, open: number): string {
  const { tags } = sentence;
  if (tags[open] !== "open" || tags[open - 1] !== "noun") return "";
  let start = open;
  while (start > 0 && ["noun", "adj", "det"].includes(tags[start - 1] ?? "")) start--;
  const noun = start < open ? printTokens(sentence, start, open) : "";
  return /^\d/.test(noun) ? "" : noun;
}
