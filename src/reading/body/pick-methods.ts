import type { BodyFinding, BodySentence } from "./body-reading.ts";
import {
  BENCH_SLOTS,
  METHOD_CUES,
  METHOD_SLOTS,
  type MethodSlot,
  NOT_BENCH_METHODS,
  NOT_METHODS,
} from "./method-cues.ts";
import { quoteWhole } from "./quote-whole.ts";
import { type Gist, gistOf, saysAgain, shareOf } from "./says-again.ts";
import { isHeadline } from "./state-alone.ts";

/** Costly reading is tried on no more sentences of a slot. */
const TRIED = 10;
/** Words of a method that stands whole, one of three on a slide. */
const LISTED_WORDS = 22;
/** A slide has a headline and room for three lines. */
const MOST = 5;
/** So many answers about people need no other. */
const ENOUGH = 3;
const FEWEST_WORDS = 7;
/** Fewer words of weight are no measure. */
const FEWEST_STEMS = 5;
/** Longer sentences are protocols. */
const LONGEST = 400;

interface Candidate {
  readonly index: number;
  readonly slot: MethodSlot;
  readonly weight: number;
}

/**
 * What was studied, done, measured and analysed, each in at most one sentence that the abstract
 * does not make needless: of a study of people its design, people, number and main measure; what
 * they leave room for is told as a laboratory tells it.
 *
 * @param state reads what a sentence claims, `undefined` where nothing that stands alone
 * @param said what the deck shows already
 */
export function pickMethods(
  sentences: readonly BodySentence[],
  state: (index: number) => BodyFinding | undefined,
  said: readonly Gist[],
): BodyFinding[] {
  const methods = sentences.flatMap((sentence, index) =>
    sentence.kind === "methods" && sentence.text.length < LONGEST ? [{ ...sentence, index }] : [],
  );
  const known = new Set(said.flatMap(({ stems }) => [...stems]));
  const candidates = methods.flatMap(({ text, index }, at) => {
    const [rated] = rate(text, index);
    if (rated === undefined) return [];
    // What the abstract speaks of was the point; what stands first is what was worked with.
    const point = shareOf(gistOf(text).stems, known, FEWEST_STEMS) / 2;
    const early = rated.slot === "system" || rated.slot === "design" ? 0.2 : 0;
    return [{ ...rated, weight: rated.weight + point + early * (1 - at / methods.length) }];
  });
  const shown = [...said];
  const picked = new Map<MethodSlot, BodyFinding>();
  // People first: where they fill the slide, nobody asks for buffers.
  const order = METHOD_SLOTS.toSorted(
    (a, b) => Number(BENCH_SLOTS.has(a)) - Number(BENCH_SLOTS.has(b)),
  );
  for (const slot of order) {
    const isTold = BENCH_SLOTS.has(slot) && [...picked.keys()].filter(isClinical).length >= ENOUGH;
    if (picked.size === MOST || isTold) break;
    const ranked = candidates
      .filter((each) => each.slot === slot)
      .sort((a, b) => b.weight - a.weight || a.index - b.index)
      .slice(0, TRIED);
    for (const { index } of ranked) {
      const finding = stateMethod(index, sentences[index]?.text ?? "", slot, state);
      const gist = gistOf(finding?.claims[0] ?? "");
      if (finding === undefined || saysAgain(gist, shown)) continue;
      shown.push(gist);
      picked.set(slot, finding);
      break;
    }
  }
  return METHOD_SLOTS.flatMap((slot) => picked.get(slot) ?? []);
}

const isClinical = (slot: MethodSlot) => !BENCH_SLOTS.has(slot);

/** The claim that answers the slot, or the sentence whole where it is short. */
function stateMethod(
  index: number,
  printed: string,
  slot: MethodSlot,
  state: (index: number) => BodyFinding | undefined,
): BodyFinding | undefined {
  const whole = quoteWhole(index, withoutSuppliers(printed), LISTED_WORDS);
  const [words = ""] = whole?.claims ?? [];
  const fits = whole !== undefined && answers(words, slot);
  // What is short enough needs no cut.
  if (fits && isHeadline(words)) return whole;
  const cut = state(index);
  const claim = cut?.claims.find(
    (each) => isHeadline(each) && answers(each, slot) && !BROKEN_OFF.test(each),
  );
  if (cut !== undefined && claim !== undefined) return { ...cut, claims: [claim] };
  return fits ? whole : undefined;
}

/** "… and the study was conducted": where, the cut has taken away. */
const BROKEN_OFF =
  /\b(?:conducted|performed|carried out|the day|determined|purchased|used|located|placed|collected|in|at|on)$|[\d.] \p{L}+ \p{L}⁻¹$/u;

/** What a claim has lost in the cut may be what the sentence was picked for. */
function answers(claim: string, slot: MethodSlot): boolean {
  const beside = BENCH_SLOTS.has(slot) ? NOT_BENCH_METHODS : NOT_METHODS;
  if (claim.split(" ").length < FEWEST_WORDS) return false;
  return rate(claim, 0)[0]?.slot === slot && !beside.test(claim.toLowerCase());
}

/** "(Sigma-Aldrich, St. Louis, MO, USA)", "(v. 2.1; Leica)": where a thing was bought. */
function withoutSuppliers(text: string): string {
  return text.replace(/\s?\([^()]{0,160}\)/gu, (found) =>
    /[A-Z][\p{L}-]+,|\b(?:USA|UK|Germany|China|Japan|Inc|Ltd|GmbH|Corp|version|Cat)\b|#/u.test(
      found,
    )
      ? ""
      : found,
  );
}

/** Methods are told in the passive, or of "we": a cheap test before the costly ones. */
const TOLD =
  /\b(?:was|were|is|are|we|will|had|includ\w+|participated|consist\w+|comprised|used)\b/u;

/** What else a sentence holds makes it clumsy, and a long one more so. */
function rate(text: string, index: number): Candidate[] {
  const lower = text.toLowerCase();
  if (!TOLD.test(lower)) return [];
  const cue = METHOD_CUES.find(([, pattern]) => pattern.test(lower));
  if (cue === undefined) return [];
  const [slot, , weight] = cue;
  const isBench = BENCH_SLOTS.has(slot);
  const beside = (isBench ? NOT_BENCH_METHODS : NOT_METHODS).test(lower) ? 0.3 : 0;
  const long = Math.max(0, lower.length - (isBench ? 110 : 150)) / 500;
  return [{ index, slot, weight: weight - beside - long }];
}
