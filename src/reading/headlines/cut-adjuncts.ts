import { NEEDS_MORE } from "./cut-at-boundary.ts";
import { type Draft, fits, tagAt, without, wordAt } from "./headline-draft.ts";

/** Heads of leading phrases that frame a sentence and restrict nothing. */
const FRAME =
  /^(?:study|studies|trial|paper|article|report|review|analysis|analyses|work|context|addition|research|investigation|experiment|experiments|conclusion|survey|setting|decade|decades|years)$/;

/** Leading and trailing phrases that restrict a number: without them it says something else. */
const CONDITION =
  /^(?:after|among|in|within|at|during|for|with|without|before|over|following|of|between|per|by|from|compared|than|versus|vs|to|under|until|when|if|unless|only)$/;

/** Prepositions at which a trailing phrase can be cut off; "of" never can. */
const ADJUNCT =
  /^(?:in|by|at|during|for|through|via|using|within|after|before|among|across|following|throughout|from|with|on|under|without|over|between|as|toward|towards|despite|into|against|because|since|when|while|based|due)$/;

/**
 * Drops phrases round the core of a clause: `frame` a leading "In a study ..., " that restricts
 * nothing; `free` any leading phrase and, from the right, trailing ones, as long as the clause has
 * no percentage or comparison whose meaning would change.
 */
export function cutAdjuncts(draft: Draft, kind: "frame" | "free"): Draft {
  const led = cutLeading(draft, kind);
  if (kind === "frame" || fits(led)) return led;
  return cutTrailing(led);
}

function cutLeading(draft: Draft, kind: "frame" | "free"): Draft {
  const first = tagAt(draft, 0);
  const opens =
    first === "prep" ||
    first === "to" ||
    first === "sub" ||
    first === "ing" ||
    first === "part" ||
    first === "adv" ||
    first === "inf";
  if (!opens) return draft;
  const end = leadingEnd(draft);
  if (end < 0) return draft;
  const numbers = draft.kept.slice(0, end).some((index) => draft.tags[index] === "num");
  const frames = draft.kept
    .slice(0, Math.min(end, 6))
    .some((index) => FRAME.test(draft.tokens[index]?.lower ?? ""));
  if (kind === "frame" && !(frames && first === "prep")) return draft;
  if (
    !frames &&
    (numbers ||
      isNumeric(draft, end) ||
      (/^(?:if|unless|when|whenever|without|in|among|after)$/.test(wordAt(draft, 0)) &&
        isNumeric(draft, end)))
  )
    return draft;
  const dropped = new Set(draft.kept.slice(0, end + 1));
  return without(draft, (index) => dropped.has(index));
}

/** The kept position of the comma that ends the leading phrase: a subject and verb follow it. */
function leadingEnd(draft: Draft): number {
  for (let k = 1; k < draft.kept.length - 2; k++) {
    const tag = tagAt(draft, k);
    // A finite verb before the comma is the main one, unless the phrase is a clause itself.
    if ((tag === "verb" || tag === "aux" || tag === "modal") && tagAt(draft, 0) !== "sub")
      return -1;
    if (tag !== "comma") continue;
    // Inside "In A, B, and C, we ...": the comma after which a subject meets its verb.
    for (let j = k + 1; j < draft.kept.length; j++) {
      const tag = tagAt(draft, j);
      if (tag === "verb" || tag === "aux" || tag === "modal") return j > k + 1 ? k : -1;
      if (tag === "comma" || (tag === "conj" && tagAt(draft, j - 1) === "comma")) break;
    }
  }
  return -1;
}

/** True when the rest of the clause holds a percentage, an effect or a comparison. */
export function isNumeric(draft: Draft, from: number): boolean {
  return draft.kept.slice(from).some((index) => {
    const text = draft.tokens[index]?.lower ?? "";
    return (
      /^(?:%|percent|hr|or|rr|fold|half|third|ratio|higher|lower|greater|more|less|fewer|than|shorter|longer|larger|smaller|better|worse|superior|inferior|similar|different)$/.test(
        text,
      ) && draft.tokens[index]?.text !== "or"
    );
  });
}

/** Cuts whole phrases off the right end, the shortest first, until the clause fits. */
function cutTrailing(draft: Draft): Draft {
  let current = draft;
  while (!fits(current)) {
    const cut = lastAdjunct(current);
    if (cut < 0) return current;
    const dropped = new Set(current.kept.slice(cut));
    current = without(current, (index) => dropped.has(index));
  }
  return current;
}

function lastAdjunct(draft: Draft): number {
  const numeric = isNumeric(draft, 0);
  for (let k = draft.kept.length - 1; k > 2; k--) {
    const tag = tagAt(draft, k);
    const word = wordAt(draft, k);
    const before = tagAt(draft, k - 1);
    if (tag === "verb" || tag === "aux" || tag === "modal") return -1;
    const tail = draft.kept.slice(k);
    if (tail.some((index) => draft.tags[index] === "num" || draft.tags[index] === "not")) return -1;
    const purpose =
      tag === "to" &&
      tagAt(draft, k + 1) === "inf" &&
      (before === "noun" || before === "part" || before === "close") &&
      !/^(?:ability|need|order|able|likely|potential|used|found|shown|tendency|failure|capacity|aim|aimed|known|designed|opportunity)$/.test(
        wordAt(draft, k - 1),
      );
    const phrase =
      (tag === "prep" || tag === "sub" || (tag === "ing" && word === "using")) &&
      ADJUNCT.test(word);
    if (!phrase && !purpose) continue;
    if (numeric && CONDITION.test(word)) return -1;
    // Right after a verb or participle the phrase completes it: "associated with", "resulted in".
    if (phrase && before !== "noun" && before !== "close") continue;
    if (phrase && NEEDS_MORE.test(wordAt(draft, k - 1))) continue;
    if (purpose && takesInfinitive(draft, k)) continue;
    if (wordAt(draft, k - 2) === "between" || /^between$/.test(word)) continue;
    return tagAt(draft, k - 1) === "comma" ? k - 1 : k;
  }
  return -1;
}

/** "allowed the system to predict", "were asked to rate": the infinitive completes the verb. */
function takesInfinitive(draft: Draft, to: number): boolean {
  for (let k = to - 1; k >= 0 && to - k < 12; k--) {
    const tag = tagAt(draft, k);
    if (tag !== "verb" && tag !== "part" && tag !== "inf") continue;
    return /^(?:allow|enabl|caus|requir|permit|encourag|forc|help|ask|instruct|expect|want|need|appear|seem|tend|fail|tr[yi]|aim|continu|beg[ai]n|lead|led|prov|attempt|decid|plan|hop|intend|agree|advis|assign|random|consider|believ|thought|know|said|report|observ|invit)/.test(
      wordAt(draft, k),
    );
  }
  return false;
}
