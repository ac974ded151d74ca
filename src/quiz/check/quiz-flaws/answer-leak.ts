import type { QuizFlaw } from "../flaw.ts";
import type { Item } from "../item.ts";
import { isContentWord, tellingStems } from "../text/content-words.ts";
import { meaningOf } from "../text/same-meaning.ts";

/** Of the telling words of the question, so many stand in the other stem, too. */
const SHARED_WORDS = 0.6;
/** A quiz is shorter; of a longer list each question is compared with its neighbours. */
const REACH = 100;

/**
 * The other stem must hold the key and speak of the same: that "IFNγ" is the answer to one question
 * and the subject of another gives nothing away by itself.
 */
export const answerLeak: QuizFlaw = {
  id: "answer-leak",
  definition: "The stem of another question tells the answer.",
  source: "Our own criterion, after Haladyna et al. 2002 (keep items independent of one another)",
  remedy: "leave the answer out of the other stem, or drop one of the two",
  find(items) {
    const asked = items.map(({ stem }) => ({
      text: ` ${meaningOf(stem).join(" ")} `,
      stems: tellingStems(stem.words),
    }));
    return items.flatMap((item, question) => {
      const key = keyOf(item);
      const own = asked[question];
      if (key === undefined || own === undefined || own.stems.size === 0) return [];
      const from = Math.max(0, question - REACH);
      const at = asked.slice(from, question + REACH).findIndex(({ text, stems }, i) => {
        if (from + i === question || !text.includes(key)) return false;
        const shared = [...own.stems].filter((stem) => stems.has(stem)).length;
        return shared >= 1 && shared >= SHARED_WORDS * own.stems.size;
      });
      if (at < 0 || own.text.includes(key)) return [];
      return [{ question, what: `is answered by the stem of question ${from + at + 1}` }];
    });
  },
};

/** Between spaces, so that it is found as whole words; too short to mean anything, `undefined`. */
function keyOf({ keys, typed }: Item): string | undefined {
  const [key] = keys.length > 0 ? keys : typed;
  if (key === undefined || keys.length > 1 || !key.words.some(isContentWord)) return undefined;
  return ` ${meaningOf(key).join(" ")} `;
}
