import { startsNounPhrase } from "../words/chunk-noun-phrase.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { nounAfter } from "./find-counted.ts";

const PERSONS =
  /(?:patients|participants|subjects|women|men|children|infants|cases|controls|individuals|adults|mice|rats|animals|samples|boys|girls)$/i;

/**
 * The whole that the clause around token `at` opens with: "the men" of "Of the men, 68 (34%) had",
 * "patients" of "Of the 120 patients, 45 died"; "" where it opens otherwise.
 */
export function findWhole(sentence: Tagged, at: number): string {
  const { tokens, tags } = sentence;
  for (let i = at - 1; i >= 0 && at - i < 40; i--) {
    const opens =
      i === 0 || tags[i - 1] === "stop" || tags[i - 1] === "mark" || tags[i - 1] === "conj";
    const lower = tokens[i]?.lower ?? "";
    if (opens && (lower === "of" || lower === "among" || lower === "amongst")) {
      return nounAfterNumber(sentence, i + 1);
    }
    if (opens && lower === "in" && /^\p{Lu}/u.test(tokens[i]?.text ?? "")) {
      const noun = nounAfterNumber(sentence, i + 1);
      return PERSONS.test(noun.split(/ (?:with|of|from|in) /, 1)[0] ?? "") ? noun : "";
    }
    if (tags[i] === "stop") return "";
  }
  return "";
}

/** The noun phrase from token `at` on, with determiners and a number before it stepped over. */
export function nounAfterNumber(sentence: Tagged, at: number): string {
  const { tokens, tags } = sentence;
  let from = at;
  let number = false;
  while (
    from - at < 5 &&
    (tags[from] === "num" || (tags[from] === "det" && tags[from + 1] === "num"))
  ) {
    number ||= tags[from] === "num";
    from++;
  }
  if (/^of$/.test(tokens[from]?.lower ?? "") && number) from++;
  const named =
    startsNounPhrase(tags, from) || /^(?:those|these|all)$/.test(tokens[from]?.lower ?? "");
  return named ? nounAfter(sentence, from) : "";
}
