import type { QuizFlaw } from "../flaw.ts";
import type { Item } from "../item.ts";
import { contentStems, tellingStems } from "../text/content-words.ts";
import { meaningOf } from "../text/same-meaning.ts";

/** Of the words of either stem that mean something, so many are shared by two that ask the same. */
const SHARED_WORDS = 0.5;
/** Two questions with the same key compared with so many others at most: quizzes are shorter. */
const MOST_COMPARED = 50;

export const duplicate: QuizFlaw = {
  id: "duplicate",
  definition: "Two questions ask for the same fact in other words.",
  source: "Our own criterion, after Haladyna et al. 2002 (each item tests one content of its own)",
  remedy: "drop one of them, or ask for something else",
  find(items) {
    const byKey = new Map<string, { question: number; stems: Set<string> }[]>();
    return items.flatMap((item, question) => {
      const key = keyOf(item);
      if (key === "") return [];
      // "patients" and "abstract" are no common ground, unless the stems have nothing else.
      const telling = tellingStems(item.stem.words);
      const stems = telling.size > 0 ? telling : contentStems(item.stem.words);
      const others = byKey.get(key) ?? [];
      const twin = others.find((other) => shareOf(stems, other.stems) >= SHARED_WORDS);
      if (others.length < MOST_COMPARED) others.push({ question, stems });
      byKey.set(key, others);
      return twin ? [{ question, what: `asks the same as question ${twin.question + 1}` }] : [];
    });
  },
};

/** What is to be known: the keys, or the text to type; with numbers as they are compared. */
function keyOf({ keys, typed }: Item): string {
  const answers = keys.length > 0 ? keys : typed.slice(0, 1);
  return answers
    .map((answer) => meaningOf(answer).join(" "))
    .sort()
    .join("; ");
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
