import type { Tagged } from "../words/tag-sentence.ts";
import type { Figure } from "./figure.ts";
import { countedAfter } from "./find-counted.ts";

/** True when a noun that is counted follows: "120 patients". */
export function isCounted(sentence: Tagged, { number, to }: Figure): boolean {
  return Number.isInteger(number.value) && countedAfter(sentence, to) !== "";
}

/**
 * True when a number without a unit counts things though no noun follows it.
 *
 *     45 (37.5%)    the number of nodes was 12.5    five received adefovir    colitis in 13, and
 */
export function isCount(sentence: Tagged, figure: Figure): boolean {
  if (isNumberOf(sentence, figure.from)) return true;
  if (!Number.isInteger(figure.number.value)) return false;
  if (sharesPercentage(sentence, figure.to)) return true;
  return figure.comparator === "=" && (isElliptic(sentence, figure.to) || isPart(sentence, figure));
}

/** "45 (37.5%)": the number before the bracket is a count. */
function sharesPercentage({ tokens }: Tagged, at: number): boolean {
  return (
    /^[([]$/.test(tokens[at]?.text ?? "") &&
    tokens.slice(at + 2, at + 5).some(({ lower }) => /^(?:%|percent|per)$/.test(lower))
  );
}

/** "the mean number of nodes was 12.5": a count, whole or not. */
function isNumberOf({ tokens, tags }: Tagged, from: number): boolean {
  let verb = false;
  for (let i = from - 1; i >= 0 && from - i < 16; i--) {
    const word = tokens[i]?.lower ?? "";
    if (/^(?:number|numbers|count)$/.test(word) && tokens[i + 1]?.lower === "of") return true;
    if ((tags[i] === "stop" && tokens[i]?.text !== ":") || tags[i] === "num") return false;
    if (tags[i] === "aux") verb = true;
    if (/^(?:rang|increas|decreas|vari|fell|rose|chang|averag)/.test(word)) continue;
    if (tags[i] === "verb" || (verb && tags[i] === "comma")) return false;
  }
  return false;
}

/** "five received adefovir", "21 were male", "three of them": the noun is left out. */
function isElliptic({ tokens, tags }: Tagged, at: number): boolean {
  const tag = tags[at];
  const word = tokens[at]?.lower ?? "";
  if (
    /^(?:had|have|has|were|was|are|is|did|died|developed|received|underwent|showed|required|reported|experienced)$/.test(
      word,
    )
  )
    return true;
  if (/^(?:of|with|without|in|from)$/.test(word)) return tags[at + 1] !== "num";
  return (tag === "verb" || tag === "part") && /(?:ed|ent|ad|ew|ook|ave)$/.test(word);
}

/** "patients (14 male; 10 female)", "were identified in 106,": a part of those who were counted. */
function isPart(sentence: Tagged, { from, to }: Figure): boolean {
  const { tokens, tags } = sentence;
  const before = tags[from - 1] ?? "";
  const bracket = tags.slice(Math.max(0, from - 8), from).lastIndexOf("open") >= 0;
  if (bracket && /^(?:open|comma|stop|conj)$/.test(before)) {
    return tags[to] === "noun" || tags[to] === "adj";
  }
  // "in 13, transitory in 8 and minimal in three": cases in which it was so.
  const next = tags[to] ?? "stop";
  const ends = /^(?:comma|stop|conj|close|rel)$/.test(next);
  const among = /^(?:in|among|by)$/.test(tokens[from - 1]?.lower ?? "");
  return next === "rel" || (among && ends) || repeatsShare(sentence, from, to);
}

/** "9.6 percent (1642)": the count in the bracket after its share. */
function repeatsShare({ tokens, tags }: Tagged, from: number, to: number): boolean {
  if (tags[from - 1] !== "open" || tags[to] !== "close") return false;
  return /^(?:%|percent|cent)$/.test(tokens[from - 2]?.lower ?? "");
}
