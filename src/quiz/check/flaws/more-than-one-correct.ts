import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import type { Item, ReadOption } from "../item.ts";
import { type Amount, overlap } from "../text/read-amount.ts";
import { meaningOf } from "../text/same-meaning.ts";

/** Words of an option beside its number: "more than # of the responders" has three. */
const LONGEST_FRAME = 6;
const CUT_OFF = /\b(?:aged?|defined|cut-?off|threshold|limited|count|score)\b/u;

/**
 * Options that say the same, numbers of which one includes the other ("more than 60%" and "61%"),
 * and a distractor that is the key with a word less before its noun ("a cohort study" beside "a
 * retrospective cohort study"): where the key is right, it is right as well.
 */
export const moreThanOneCorrect: QuestionFlaw = {
  id: "more-than-one-correct",
  definition: "A single answer is asked for, and more than one option is right.",
  source: NINETEEN,
  remedy: "change one of them, or ask for all that apply (bullets instead of numbers)",
  find: (item) => findTwins(item) ?? (item.kind === "single" ? findSecondKey(item) : undefined),
};

function findTwins({ options }: Item): string | undefined {
  const seen = new Map<string, ReadOption>();
  for (const option of options) {
    const meaning = meaningOf(option).join(" ");
    const twin = seen.get(meaning);
    if (twin && meaning !== "") return `says the same twice (“${twin.text}”, “${option.text}”)`;
    seen.set(meaning, option);
  }
  // "Eliquis (apixaban)" beside "Apixaban": a name, and the same name in brackets.
  for (const option of options) {
    const bracket = /^([^()]{2,80}?)\s*\(([^()]{2,80})\)$/u.exec(option.text);
    for (const name of bracket?.slice(1) ?? []) {
      const twin = seen.get(meaningOf({ text: name, words: [] }).join(" "));
      if (twin && twin !== option) return `names the same twice (“${twin.text}”, “${option.text}”)`;
    }
  }
  return undefined;
}

function findSecondKey({ keys, distractors }: Item): string | undefined {
  const [key] = keys;
  if (key === undefined) return undefined;
  const amount = key.amount;
  const second = distractors.find((option) => {
    const other = option.amount;
    if (amount && other) {
      return amount.frame === other.frame && isAnswer(amount) && overlap(amount, other);
    }
    return isWider(meaningOf(option), meaningOf(key));
  });
  return second && `lets “${second.text}” be right where “${key.text}” is`;
}

/** In "patients aged >70 years" the number is a cut-off, and ">35 years" another, not a wider answer. */
function isAnswer({ frame }: Amount): boolean {
  return frame.split(" ").length <= LONGEST_FRAME && !CUT_OFF.test(frame);
}

/** The same noun with fewer words before it. Words that turn the meaning round are no detail. */
function isWider(wide: readonly string[], narrow: readonly string[]): boolean {
  if (wide.length === 0 || wide.length >= narrow.length || headOf(wide) !== headOf(narrow))
    return false;
  const left = new Set(wide);
  const dropped = narrow.filter((word) => !left.has(word));
  if (dropped.some((word) => TURNS_ROUND.test(word))) return false;
  let at = 0;
  for (const word of narrow) if (word === wide[at]) at++;
  return at === wide.length;
}

/** "incidence" of "the overall incidence of DGE": the word before the first preposition. */
function headOf(phrase: readonly string[]): string | undefined {
  const end = phrase.findIndex((word) =>
    /^(?:of|in|for|with|by|to|on|at|from|after|among|between|than)$/u.test(word),
  );
  return phrase.at(end > 0 ? end - 1 : -1);
}

const TURNS_ROUND =
  /^(?:no|not|non|without|never|neither|nor|anti|only|lack|absence|loss|less|more|reduced?|decreased?|increased?|cannot|and|or|versus|vs)$|^(?:anti|non|un)-/u;
