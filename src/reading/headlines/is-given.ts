import { NEEDS_MORE } from "./can-end.ts";
import { type Cut, cutOf } from "./cut.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";

/** The stems of a text that the audience has seen before the headline: its title, its aim. */
export function stemGiven(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).map(stem);
}

/**
 * True when the kept positions from `from` to `to` only repeat of whom or where the study is:
 *
 *     aim: … in patients with severe asthma        claim: X reduced Y | in patients with severe asthma
 *
 * never in a comparison that has lost its other side, nor for an arm or a part of the patients.
 */
export function isGiven(draft: Draft, from: number, to: number): boolean {
  const { given } = draft;
  if (given === undefined || given.size === 0) return false;
  let content = 0;
  for (let k = from; k < to; k++) {
    const tag = tagAt(draft, k) ?? "";
    const word = wordAt(draft, k);
    if (PARTS.test(word) || /^(?:verb|aux|modal|sub|not|stop|mark|comma|open)$/.test(tag))
      return false;
    if (/^(?:prep|det|conj|to|rel|pron)$/.test(tag)) continue;
    if (!given.has(stem(word))) return false;
    content++;
  }
  return content > 0 && !comparesAlone(draft, from, to);
}

/** The phrases that only repeat what is given, wherever behind the first noun they stand. */
export function listGivenCuts(draft: Draft): Cut[] {
  const cuts: Cut[] = [];
  if (draft.given === undefined || draft.given.size === 0) return cuts;
  for (let k = 2; k < draft.kept.length; k++) {
    if (!WHOM.test(wordAt(draft, k)) || tagAt(draft, k - 1) !== "noun") continue;
    if (NEEDS_MORE.test(wordAt(draft, k - 1))) continue;
    let end = k + 1;
    while (end < draft.kept.length && PHRASE.test(tagAt(draft, end) ?? "")) end++;
    // "in fresh and tired muscle": half of a pair is left alone.
    const whole =
      tagAt(draft, end - 1) === "noun" &&
      !/^(?:conj|comma|ing|part|rel|sub)$/.test(tagAt(draft, end) ?? "");
    if (whole && wordAt(draft, end) !== "of" && isGiven(draft, k, end))
      cuts.push(cutOf(draft, k, end, 1.3));
  }
  return cuts;
}

const WHOM = /^(?:in|among|for|during|after|following|at)$/;
const PHRASE = /^(?:det|adj|noun|num|prep)$/;

function stem(word: string): string {
  return word.slice(0, 6).replace(/(?<=\p{L}{3})s$/u, "");
}

/** What names one of several arms, times or parts. */
const PARTS =
  /^(?:groups?|arms?|subgroups?|controls?|placebo|responders?|non-responders?|those|each|all|both|other|others|first|second|only|subset|cases|baseline|sham|usual)$/;

/** "higher in women" is half of a comparison; a share has the women as its denominator. */
function comparesAlone(draft: Draft, from: number, to: number): boolean {
  const word = (k: number) => wordAt(draft, k);
  const rest = draft.kept.map((_, k) => k).filter((k) => k < from || k >= to);
  if (rest.some((k) => SHARE.test(word(k)))) return true;
  return rest.some((k) => COMPARATIVE.test(word(k))) && !rest.some((k) => OTHER_SIDE.test(word(k)));
}

const SHARE = /^(?:%|percent|half|third|quarter|majority|most|many|some|few|common|rare|frequent)$/;
const COMPARATIVE =
  /^(?:higher|lower|greater|more|less|fewer|shorter|longer|larger|smaller|better|worse|superior|inferior|similar|different|difference|differences|differed|specific|especially|particularly)$/;
const OTHER_SIDE = /^(?:than|compared|versus|vs|between|with|to)$/;
