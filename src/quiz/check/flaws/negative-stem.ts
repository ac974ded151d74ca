import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import { questionSentence, questionStart } from "../text/question-sentence.ts";
import type { Word } from "../text/split-words.ts";

const AUXILIARY =
  /^(?:is|are|was|were|be|do|does|did|has|have|had|can|could|may|might|must|should|would|will)$/u;
/** What follows speaks of whom or what is asked about, and may well be negative. */
const SUBORDINATOR =
  /^(?:who|whom|whose|that|because|although|if|when|where|while|whether|than|after|before)$/u;
const DEGREE =
  /^(?:likely|probable|probably|common|commonly|often|effective|associated|appropriate|important|frequent|frequently|characteristic|consistent|useful|accurate|plausible)$/u;
const QUANTITY = /^(?:share|proportion|percentage|fraction|number|percent)$/u;
const WRONG = /^(?:false|incorrect|untrue|wrong|inaccurate)$/u;
const ITEM = /^(?:statements?|options?|answers?|claims?|conclusions?|assertions?)$/u;

/**
 * Only what the question itself denies: "Which drug is not …" is flagged, "In patients who did not
 * respond, which drug …" and "Why did the drug not work?" are not, nor "at least", nor "NO" (which
 * is nitric oxide unless it stands for "no" nowhere).
 */
export const negativeStem: QuestionFlaw = {
  id: "negative-stem",
  definition:
    "The stem asks for the exception (not, except, least likely), so that a reader who misses one word answers another question.",
  source: NINETEEN,
  remedy: "ask for what is the case",
  find({ stem }) {
    const sentence = questionSentence(stem);
    const start = questionStart(sentence);
    const opening = sentence[start]?.lower ?? "";
    const proper = sentence.slice(start);
    const stop = proper.findIndex(({ lower }, i) => i > 0 && SUBORDINATOR.test(lower));
    const main = stop < 0 ? proper : proper.slice(0, stop);
    // "What share did not relapse?" asks for a number, whatever is counted.
    // "Why" and "how" ask for the reason of what did not happen, not for the odd one out.
    const asksReason = /^(?:why|how)$/u.test(opening) || QUANTITY.test(proper[1]?.lower ?? "");
    const denial =
      main.find((word, i) => isDenial(word, main, i, asksReason)) ??
      findException(sentence) ??
      findLack(proper);
    return denial && `turns on “${denial.text}”`;
  },
};

function isDenial(word: Word, main: readonly Word[], i: number, asksReason: boolean): boolean {
  const before = main[i - 1]?.lower ?? "";
  const after = main[i + 1]?.lower ?? "";
  if (word.lower === "least") return before !== "at" && DEGREE.test(after);
  if (WRONG.test(word.lower)) return /^(?:is|are|was|were)$/u.test(before) || ITEM.test(after);
  if (asksReason) return false;
  // "…, not what it found": a contrast, and the question is the other half.
  if (word.lower === "not" && /[,;(–—]/u.test(word.gap)) return false;
  // "Not uncommon" affirms; that it does so twice removed is another flaw.
  if (word.lower === "not" && /^(?:only|un\p{L}{4,}|in(?:frequent|significant).*)$/u.test(after))
    return false;
  if (word.text === "NOT") return true;
  if (word.lower === "not") return follows(main, i);
  if (/n't$|^cannot$/u.test(word.lower)) return true;
  if (word.lower === "unlikely") return /^(?:is|are|was|were|most)$/u.test(before);
  if (word.lower === "never") return AUXILIARY.test(before) || AUXILIARY.test(after);
  return (
    word.text === "no" && /^(?:is|are|was|were|has|have|had|show|shows|showed|there)$/u.test(before)
  );
}

/** "does not", and "does the drug not", with at most three words between. */
function follows(main: readonly Word[], i: number): boolean {
  return main.slice(Math.max(0, i - 4), i).some(({ lower }) => AUXILIARY.test(lower));
}

/** "All of the following … except:", "each of these … apart from" */
function findException(sentence: readonly Word[]): Word | undefined {
  const but = findBut(sentence);
  if (but) return but;
  return sentence.find(
    ({ lower }, i) =>
      (lower === "except" || lower === "excepting") &&
      (i === sentence.length - 1 ||
        sentence.some(
          (word) => word.lower === "following" || word.lower === "all" || word.lower === "these",
        )),
  );
}

/** "Which of these drugs lacks …": out of a list, the one that does not. "Which cells lack B2M" names a kind. */
function findLack(proper: readonly Word[]): Word | undefined {
  const isList = proper
    .slice(1, 4)
    .some(({ lower }) => lower === "these" || lower === "following" || lower === "those");
  if (!isList || proper[1]?.lower !== "of") return undefined;
  return proper
    .slice(2, 8)
    .find(({ lower }) => /^(?:lacks?|lacked|fails?|failed|excludes?)$/u.test(lower));
}

/** "… apart from:", "… other than", "… with the exception of" at the end of a stem. */
function findBut(sentence: readonly Word[]): Word | undefined {
  const [before, last] = sentence.slice(-2);
  const ends = `${before?.lower} ${last?.lower}`;
  return /^(?:apart from|other than|exception of|\S+ (?:excluding|but|save|bar))$/u.test(ends)
    ? last
    : undefined;
}
