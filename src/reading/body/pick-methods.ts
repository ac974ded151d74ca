import type { BodyFinding, BodySentence } from "./body-reading.ts";
import { METHOD_CUES, METHOD_SLOTS, type MethodSlot, NOT_METHODS } from "./method-cues.ts";
import { type Gist, gistOf, saysAgain } from "./says-again.ts";

/** Costly reading is tried on no more sentences of a slot. */
const TRIED = 8;

interface Candidate {
  readonly index: number;
  readonly slot: MethodSlot;
  readonly weight: number;
}

/**
 * Design, people, number and main measure, each in at most one sentence that the abstract does not
 * make needless, in this order.
 *
 * @param state reads what a sentence claims, `undefined` where nothing that stands alone
 * @param said what the deck shows already
 */
export function pickMethods(
  sentences: readonly BodySentence[],
  state: (index: number) => BodyFinding | undefined,
  said: readonly Gist[],
): BodyFinding[] {
  const candidates = sentences.flatMap(({ kind, text }, index) =>
    kind === "methods" && text.length < 500 ? rate(text, index) : [],
  );
  const shown = [...said];
  return METHOD_SLOTS.flatMap((wanted) => {
    const ranked = candidates
      .filter(({ slot }) => slot === wanted)
      .sort((a, b) => b.weight - a.weight || a.index - b.index)
      .slice(0, TRIED);
    for (const { index } of ranked) {
      const finding = state(index);
      const [claim = ""] = finding?.claims ?? [];
      const gist = gistOf(claim);
      // What a claim has lost in the cut may be what the sentence was picked for.
      if (finding === undefined || rate(claim, index)[0]?.slot !== wanted) continue;
      if (NOT_METHODS.test(claim.toLowerCase()) || saysAgain(gist, shown)) continue;
      shown.push(gist);
      return [finding];
    }
    return [];
  });
}

/** What else a sentence holds makes it clumsy, and a long one more so. */
function rate(text: string, index: number): Candidate[] {
  const lower = text.toLowerCase();
  const cue = METHOD_CUES.find(([, pattern]) => pattern.test(lower));
  if (cue === undefined) return [];
  const [slot, , weight] = cue;
  const beside = NOT_METHODS.test(lower) ? 0.3 : 0;
  return [{ index, slot, weight: weight - beside - Math.max(0, lower.length - 150) / 500 }];
}
