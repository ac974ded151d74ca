import { startsNounPhrase } from "../words/chunk-noun-phrase.ts";
import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import { DEEDS } from "./find-base-noun.ts";
import { phraseEnd } from "./phrase-window.ts";

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
  const whole = phraseEnd(sentence, from, OF_COUNT);
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
  const joined = isCut ? from + tags.slice(from, end).lastIndexOf("conj") : -1;
  if (joined > from) end = joined;
  while (end > from && tags[end - 1] !== "noun" && tags[end - 1] !== "pron") end--;
  return end > from ? printTokens(sentence, from, end) : "";
}

/** "33 patients with A and 30 patients": the next number has its own noun. */
function endBeforeNumber({ tags }: Tagged, from: number, number: number): number {
  for (let i = number - 1; i > from; i--) {
    if (tags[i] === "conj") return i;
    if (tags[i] === "prep" || tags[i] === "to") return i;
  }
  return number;
}

/** What a bare number counts: the noun phrase after it, when it holds a word. */
export function countedAfter(sentence: Tagged, at: number): string {
  const tag = sentence.tags[at];
  if (
    tag === "det" &&
    /^(?:other|more|fewer|additional|further|certain|different)$/.test(
      sentence.tokens[at]?.lower ?? "",
    )
  )
    return nounAfter(sentence, at);
  if (tag !== "noun" && tag !== "adj" && tag !== "part" && tag !== "ing" && tag !== "adv")
    return "";
  if (tag === "part" && DEEDS.test(sentence.tokens[at]?.lower ?? "")) return "";
  const noun = withPlural(sentence, nounAfter(sentence, at), at);
  return /\p{L}{3}/u.test(noun) ? noun : "";
}

/** "eight fresh-frozen samples": a plural that was taken for a verb belongs to what is counted. */
function withPlural({ text, tokens, tags }: Tagged, noun: string, at: number): string {
  if (noun === "" || noun.includes(" ")) return noun;
  const next = tokens[at + 1];
  const isPlural = /s$|^(?:men|women|children|people|mice|data)$/.test(noun);
  if (isPlural || tags[at + 1] !== "verb" || !/[a-z]s$/.test(next?.text ?? "")) return noun;
  return text.slice(tokens[at]?.start, next?.end);
}
