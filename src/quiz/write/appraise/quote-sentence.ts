import { hasFiniteVerb, type Role } from "../../../reading/index.ts";
import type { WritingContext } from "../draft.ts";

/** A longer quotation hides the question behind it. */
const MOST_WORDS = 36;
/** What only the sentence before explains; "we" and "our" are the authors, whom the stem names. */
const LEANS =
  /^(?:despite (?:this|that)|also|but|conversely|however|in contrast|then|similarly|likewise|therefore|thus)\b|\b(?:these|those (?!who|with|without|of|in|from|that)|they|them|their (?:use|effect)|this (?!study|trial|survey|paper|report|review|article|work|retrospective|prospective|cross|randomi|analysis)|it (?!is\b|was (?:found|shown|noted|observed))|such|former|latter|following|above)\b/iu;

/** Joins the sentence to the one before, and says nothing itself. */
const JOINING =
  /^(?:furthermore|moreover|in addition|additionally|finally|interestingly|importantly|notably|overall|in conclusion|in summary|then|first|second|consequently|nevertheless|nonetheless),\s+/iu;

/**
 * The sentence as a stem can quote it, word for word: whole, or the part around what `shows` finds,
 * with “…” where it was cut; `undefined` where nobody would understand it alone.
 */
export function quoteSentence(text: string, shows: RegExp): string | undefined {
  const whole = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.;:,\s]+$/u, "")
    .replace(JOINING, "");
  const at = whole.search(shows);
  if (at < 0 || /["“”?]|&[a-z]+;|https?:|\.\p{Lu}{3,}|\/$/u.test(whole)) return undefined;
  const quote = cutAround(whole, at);
  if (quote === undefined || LEANS.test(quote)) return undefined;
  // "While A rose": what it was set against stands elsewhere.
  if (/^(?:while|whereas|although|though)\b[^,]*$/iu.test(quote)) return undefined;
  const isEven = (quote.match(/[([]/gu) ?? []).length === (quote.match(/[)\]]/gu) ?? []).length;
  if (!isEven || quote.split(" ").length < 4) return undefined;
  // What "which" stands for was cut off.
  if (/^… (?:which|who|whereas|while|but|and)\b/u.test(quote)) return undefined;
  // A part that says nothing by itself is no quotation.
  return quote.includes("…") && !hasFiniteVerb(quote) ? undefined : quote;
}

/** Whole parts between commas and semicolons, as many as fit, with the place in one of them. */
function cutAround(whole: string, at: number): string | undefined {
  if (whole.split(" ").length <= MOST_WORDS) return whole;
  const parts = whole.split(
    /(?<=[;,])\s(?=(?:and|but|with|which|who|while|whereas|using|to|in|we|the|of)\b)/u,
  );
  let start = 0;
  const hit = parts.findIndex((part) => {
    const isHere = at < start + part.length + 1;
    start += part.length + 1;
    return isHere;
  });
  let [from, to] = [hit, hit];
  const size = () =>
    parts
      .slice(from, to + 1)
      .join(" ")
      .split(" ").length;
  if (hit < 0 || size() > MOST_WORDS) return undefined;
  for (;;) {
    const [left, right] = [from, to];
    if (from > 0) from--;
    if (size() > MOST_WORDS) from = left;
    if (to < parts.length - 1) to++;
    if (size() > MOST_WORDS) to = right;
    if (from === left && to === right) break;
  }
  const said = parts
    .slice(from, to + 1)
    .join(" ")
    .replace(/[,;]$/u, "");
  return `${from > 0 ? "… " : ""}${said}${to < parts.length - 1 ? " …" : ""}`;
}

/** What a stem quotes of methods stands in methods, of results in results. */
export function sentencesOf(
  { reading }: WritingContext,
  roles: readonly Role[],
): readonly { readonly text: string; readonly index: number }[] {
  return reading.sentences.flatMap(({ text, role }, index) =>
    roles.includes(role) && text.length < 900 ? [{ text, index }] : [],
  );
}
