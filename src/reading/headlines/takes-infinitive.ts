import { type Draft, tagAt, wordAt } from "./headline-draft.ts";

const NOUNS =
  /^(?:ability|need|order|able|likely|potential|used|found|shown|tendency|failure|capacity|aims?|aimed|known|designed|opportunity|efforts?|attempts?|way|tools?|objectives?|purposes?|goals?|pressure|reason|time|chance|desire|willingness|motivation|decision|plan)$/;
const VERBS =
  /^(?:allow|enabl|caus|requir|permit|encourag|forc|help|ask|instruct|expect|want|need|appear|seem|tend|fail|tr[yi]|aim|continu|beg[ai]n|lead|led|prov|attempt|decid|plan|hop|intend|agree|advis|assign|random|consider|believ|thought|know|said|report|observ|invit|use|using)/;

/** "allowed the system to predict", "the need to rate": the infinitive at `to` completes a word. */
export function takesInfinitive(draft: Draft, to: number): boolean {
  if (NOUNS.test(wordAt(draft, to - 1))) return true;
  for (let k = to - 2; k >= 0 && to - k < 8; k--) if (NOUNS.test(wordAt(draft, k))) return true;
  for (let k = to - 1; k >= 0 && to - k < 12; k--) {
    const tag = tagAt(draft, k);
    if (tag === "verb" || tag === "part" || tag === "inf") return VERBS.test(wordAt(draft, k));
  }
  return false;
}
