import { closing } from "../words/chunk-noun-phrase.ts";
import type { Tagged } from "../words/tag-sentence.ts";

/** Nouns that point back and say nothing alone. */
const EMPTY =
  /^(?:it|this|that|these|those|they|we|which|who|he|she|them|itself|one|ones|there|both|all|some|many|each|others?|such|what|study|studies|results?|findings?|data|authors?|analys[ie]s|treatments?|effects?|patients?|group|groups|factors?|paper|article|review|trial|aim|objective|purpose|changes?|differences?|values?|levels?|models?|use|number|rates?|ability|case|cases|approach|methods?|figure|table|latter|former|process|mechanisms?|outcomes?|role|intervention|interventions)$/;

/** Heads of what is thought or written rather than of what happens. */
const EMPTY_HEAD =
  /^(?:questions?|possibility|issues?|concerns?|awareness|hypothes[ie]s|interest|needs?|median|mean|event|stud(?:y|ies)|results?|data|papers?|authors?|reviews?|articles?|literature|evidence|terms|trials?|difficulty)$/;

/** True when tokens `from` to `to` are a noun phrase that says something by itself. */
export function argumentSpeaks({ tokens, tags }: Tagged, from: number, to: number): boolean {
  if (to <= from || to - from > 25) return false;
  const first = tokens[from]?.lower ?? "";
  if (/^(?:their|its|these|this|those|such|his|her)$/.test(first)) return false;
  if (first === "each" && tokens[from + 1]?.lower === "other") return false;
  if (tags[from] === "pron" || (tags[from] === "num" && to - from === 1)) return false;
  let content = 0;
  let head = "";
  let headed = false;
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    if (tag === "prep" || tag === "to") headed = true;
    if (tag === "open") {
      const close = closing(tags, i);
      if (close > 0) i = Math.min(close, to);
      continue;
    }
    if (tag === "verb" || tag === "aux" || tag === "modal" || tag === "sub" || tag === "rel")
      return false;
    // The head is the last noun before the first preposition.
    if (tag === "noun" && !headed) head = tokens[i]?.lower ?? "";
    if ((tag === "noun" || tag === "adj") && !EMPTY.test(tokens[i]?.lower ?? "")) content++;
  }
  return content > 0 && !EMPTY_HEAD.test(head);
}
